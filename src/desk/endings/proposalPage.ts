/**
 * The page on which a pull request begins: the web editor of the repository's host with the file's path, and its text
 * where the host takes one from an address. Whoever may not write there gets a copy of the repository from the host.
 */
import { forgeOf, repositoryAddress } from './forge.ts';
import type { Forge, ForgeKind } from './forge.ts';

/** Where the data lies. The address is the site's own setting; path and text of a file are anybody's. */
export interface ProposalRepository {
  readonly url: string;
  /** The data directory below the repository's root, for example `data`; empty where it is the root. */
  readonly dataDir: string;
}

export interface ProposedFile {
  /** Below the data directory. */
  readonly path: string;
  readonly text: string;
  /** A file of that path is published already. */
  readonly isCorrection: boolean;
}

/**
 * Why the page does not hold the text, so that it has to be copied: the host fills in new files only, the address would
 * be too long, or the host is none that is known.
 */
export type NotFilled = 'exists' | 'too-long' | 'unknown-host';

export interface ProposalPage {
  readonly url: string;
  /** null where the page is filled in. */
  readonly notFilled: NotFilled | null;
}

/** The site does not know another. */
const BRANCH = 'main';

/** Characters of an address that every host and proxy on the way takes. */
export const LONGEST_ADDRESS = 8000;

/** @returns null where the repository's setting is no web address */
export function proposalPage(
  { url, dataDir }: ProposalRepository,
  { path, text, isCorrection }: ProposedFile,
): ProposalPage | null {
  const address = repositoryAddress(url);
  if (address === null) return null;
  const forge = forgeOf(url);
  const parts = [...dataDir.split('/'), ...path.split('/')].filter(Boolean);
  // A browser would climb out of the repository by itself.
  if (forge === null || parts.some((part) => part === '.' || part === '..')) {
    return { url: address, notFilled: 'unknown-host' };
  }
  const { existing, added } = PAGES[forge.kind];
  const page = (isCorrection ? existing : added)(forge, parts);
  if (page.textAs === null) return { url: page.url, notFilled: 'exists' };
  const sign = page.url.includes('?') ? '&' : '?';
  const filled = `${page.url}${sign}${page.textAs}=${encode(text)}`;
  return filled.length > LONGEST_ADDRESS
    ? { url: page.url, notFilled: 'too-long' }
    : { url: filled, notFilled: null };
}

interface EditorPage {
  readonly url: string;
  /** Name of the parameter that fills the text in; null where there is none. */
  readonly textAs: string | null;
}

type PageOf = (forge: Forge, parts: readonly string[]) => EditorPage;

const PAGES: Readonly<Record<ForgeKind, { readonly existing: PageOf; readonly added: PageOf }>> = {
  github: {
    added: ({ url }, parts) => ({
      url: `${url}/new/${BRANCH}?filename=${encode(parts.join('/'))}`,
      textAs: 'value',
    }),
    existing: ({ url }, parts) => ({ url: `${url}/edit/${BRANCH}/${pathOf(parts)}`, textAs: null }),
  },
  gitlab: {
    added: ({ url }, parts) => ({
      url: `${url}/-/new/${BRANCH}/?file_name=${encode(parts.join('/'))}`,
      textAs: 'content',
    }),
    existing: ({ url }, parts) => ({ url: `${url}/-/edit/${BRANCH}/${pathOf(parts)}`, textAs: 'content' }),
  },
  gitea: {
    added: ({ url }, parts) => ({
      url: `${url}/_new/${BRANCH}/${pathOf(parts.slice(0, -1))}?filename=${encode(parts.at(-1) ?? '')}`,
      textAs: 'value',
    }),
    existing: ({ url }, parts) => ({ url: `${url}/_edit/${BRANCH}/${pathOf(parts)}`, textAs: null }),
  },
};

/** Half a surrogate pair has no encoding; as a file it would be written as the sign of replacement too. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const pathOf = (parts: readonly string[]): string => parts.map(encode).join('/');
