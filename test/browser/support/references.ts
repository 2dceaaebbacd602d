/** Everything that a built file points at. */
import { parseHTML } from 'linkedom';

export interface Reference {
  /** As written. */
  readonly target: string;
  /** Loaded by the browser by itself; else followed by a reader. */
  readonly loaded: boolean;
}

const LOADED = [
  ['link[rel~="stylesheet"]', 'href'],
  ['link[rel~="icon"]', 'href'],
  ['link[rel="apple-touch-icon"]', 'href'],
  ['link[rel="manifest"]', 'href'],
  ['link[rel~="preload"]', 'href'],
  ['link[rel~="modulepreload"]', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['iframe', 'src'],
  ['object', 'data'],
  ['embed', 'src'],
  ['video', 'src'],
  ['audio', 'src'],
  ['source', 'src'],
  ['image', 'href'],
  ['use', 'href'],
] as const;

const FOLLOWED = [
  ['a', 'href'],
  ['area', 'href'],
  ['form', 'action'],
  ['link[rel="canonical"]', 'href'],
  ['link[rel="alternate"]', 'href'],
  ['meta[property="og:image"]', 'content'],
] as const;

export function referencesOfHtml(html: string): readonly Reference[] {
  const { document } = parseHTML(html);
  const collect = (pairs: readonly (readonly [string, string])[], loaded: boolean): Reference[] =>
    pairs.flatMap(([selector, attribute]) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const target = element.getAttribute(attribute);
        return target === null ? [] : [{ target, loaded }];
      }),
    );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/u)[0] ?? ''),
  );
  const styles = [...document.querySelectorAll('style')].flatMap((style) =>
    referencesOfCss(style.textContent ?? ''),
  );
  return [
    ...collect(LOADED, true),
    ...collect(FOLLOWED, false),
    ...sets.map((target) => ({ target, loaded: true })),
    ...styles,
  ];
}

export function referencesOfCss(css: string): readonly Reference[] {
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/gu)].map((match) => match[1]!);
  const imports = [...css.matchAll(/@import\s+["']([^"']+)["']/gu)].map((match) => match[1]!);
  return [...urls, ...imports].map((target) => ({ target, loaded: true }));
}

/** Ids and names that a `#fragment` can lead to. */
export function anchorsOfHtml(html: string): ReadonlySet<string> {
  const { document } = parseHTML(html);
  return new Set(
    [...document.querySelectorAll('[id], a[name]')].map(
      (element) => element.getAttribute('id') ?? element.getAttribute('name') ?? '',
    ),
  );
}
