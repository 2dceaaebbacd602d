/** The rows of data behind the figures of a page, each with its file and line. */
import type { Figures } from '../core/figures/figures.ts';
import type { Fact } from '../core/model.ts';

/** Facts that count as of the day and that a page is about, in the order of file and line. */
export function factsWhere(
  figures: Figures,
  where: Partial<Pick<Fact, 'domain' | 'site' | 'unit' | 'month' | 'category'>>,
): readonly Fact[] {
  const keys = Object.keys(where) as (keyof typeof where)[];
  return figures.facts.filter((fact) => keys.every((key) => fact[key] === where[key]));
}

/** Where the data lies in its repository, for links to a file at its commit. */
export interface Repository {
  /** Address of the repository; undefined where it is not known. */
  readonly url: string | undefined;
  /** Commit of the data; null where it is not known or the files differ from it. */
  readonly commit: string | null;
  /** The data directory below the repository's root, for example `data`. */
  readonly dataDir: string;
}

/** Address of a data file at its commit, at a line; null where repository or commit is not known. */
export function sourceLink(repository: Repository, file: string, line: number | null): string | null {
  const { commit, dataDir } = repository;
  const address = addressOf(repository);
  if (address === null || commit === null) return null;
  const path = [dataDir, file].join('/').split('/').filter(Boolean).map(encodeURIComponent).join('/');
  return `${address}/blob/${encodeURIComponent(commit)}/${path}${line === null ? '' : `#L${line}`}`;
}

/** Address of what a commit changed; null where the repository is not known. */
export function commitLink(repository: Repository, commit: string): string | null {
  const address = addressOf(repository);
  return address === null ? null : `${address}/commit/${encodeURIComponent(commit)}`;
}

/** Without a slash at its end; null where it is none for a browser. */
export function addressOf({ url }: Repository): string | null {
  return url === undefined || !/^https?:\/\//.test(url) ? null : url.replace(/(?<!\/)\/+$/, '');
}
