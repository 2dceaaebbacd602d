/** Which kind of host a repository lies on: each has its own addresses for a new file and for a change of one. */

export type ForgeKind = 'github' | 'gitlab' | 'gitea';

export interface Forge {
  readonly kind: ForgeKind;
  /** Address of the repository, without a final slash. */
  readonly url: string;
}

/**
 * Told by the host's name, or by the `/-/` that only GitLab's addresses have.
 *
 * @returns null for a host that cannot be told, and for what is no web address
 */
export function forgeOf(repository: string): Forge | null {
  const url = repositoryAddress(repository);
  if (url === null) return null;
  const { host, pathname } = new URL(repository);
  if (host.includes('gitlab') || `${pathname}/`.includes('/-/')) return { kind: 'gitlab', url };
  if (host.includes('github')) return { kind: 'github', url };
  return GITEA.test(host) ? { kind: 'gitea', url } : null;
}

const GITEA = /gitea|forgejo|^codeberg\.org$/;

/** Without query, anchor, final slashes and `.git`; null for what is no web address. */
export function repositoryAddress(repository: string): string | null {
  if (!/^https?:\/\//.test(repository) || !URL.canParse(repository)) return null;
  const { origin, pathname } = new URL(repository);
  const [path = ''] = `${pathname}/`.split('/-/');
  const parts = path.split('/').filter(Boolean);
  return [origin, ...parts].join('/').replace(/\.git$/, '');
}
