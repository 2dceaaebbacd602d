/** As much of GitHub's REST interface as the workflows need. */

export interface GithubApi {
  /** @throws with method, path and status where the answer is not 2xx; never with the token */
  readonly request: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** Every element of a list, page by page, at most `MOST_PAGES` of them. */
  readonly list: (path: string) => Promise<readonly unknown[]>;
}

const PAGE_SIZE = 100;
const MOST_PAGES = 20;

/** @param baseUrl for example `https://api.github.com`, as the runner says in GITHUB_API_URL */
export function githubApi(baseUrl: string, token: string): GithubApi {
  const request = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${response.statusText}`);
    return response.status === 204 ? null : await response.json();
  };
  return {
    request,
    list: async (path) => {
      const all: unknown[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const joint = path.includes('?') ? '&' : '?';
        const some = await request('GET', `${path}${joint}per_page=${PAGE_SIZE}&page=${page}`);
        if (!Array.isArray(some)) throw new Error(`GET ${path}: not a list`);
        all.push(...(some as unknown[]));
        if (some.length < PAGE_SIZE) break;
      }
      return all;
    },
  };
}

/** The login that a workflow's own token writes under. Anyone can write a marker; nobody else can be this. */
export const WORKFLOW_LOGIN = 'github-actions[bot]';

/** A comment or issue that one of our workflows wrote and marked. */
export function ownMarked(
  items: readonly unknown[],
  marker: string,
): { readonly id: number; readonly number?: number } | null {
  for (const item of items) {
    const { id, number, body, user } = item as {
      id?: unknown;
      number?: unknown;
      body?: unknown;
      user?: { login?: unknown };
    };
    const ours = user?.login === WORKFLOW_LOGIN && typeof body === 'string' && body.startsWith(marker);
    if (ours && typeof id === 'number') return typeof number === 'number' ? { id, number } : { id };
  }
  return null;
}

/** @throws naming the variable where it is not set */
export function requiredEnvironment(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
}
