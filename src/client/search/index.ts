/** The prebuilt index of the page's language, fetched once, from beside the page that lists everything. */
import type { SearchEntry } from '../../core/search/search.ts';

/** @param page address of the search page */
export function indexLoader(page: string): () => Promise<readonly SearchEntry[]> {
  let loading: Promise<readonly SearchEntry[]> | null = null;
  return () => {
    loading ??= fetch(new URL('index.json', page)).then(async (response) => {
      if (!response.ok) throw new Error(`search index: ${response.status}`);
      return (await response.json()) as readonly SearchEntry[];
    });
    // A failure is not kept: the next letter tries again.
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}
