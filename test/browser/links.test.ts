import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { SiteUnderTest } from './globalSetup.ts';
import { builtFiles, builtPages, htmlOf } from './support/pages.ts';
import { anchorsOfHtml, referencesOfCss, referencesOfHtml, type Reference } from './support/references.ts';

/** Every reference of every page, stylesheet and manifest, with the address it is read at. */
function allReferences(
  site: SiteUnderTest,
): readonly { readonly from: string; readonly reference: Reference }[] {
  const pages = builtPages(site.dir).flatMap((page) =>
    referencesOfHtml(htmlOf(page)).map((reference) => ({ from: page.path, reference })),
  );
  const files = builtFiles(site.dir).flatMap((name) => {
    const text = (): string => readFileSync(join(site.dir, name), 'utf8');
    if (name.endsWith('.css')) return referencesOfCss(text()).map((reference) => ({ from: name, reference }));
    if (!name.endsWith('.webmanifest')) return [];
    const { start_url: start, icons } = JSON.parse(text()) as { start_url: string; icons: { src: string }[] };
    return [start, ...icons.map((icon) => icon.src)].map((target) => ({
      from: name,
      reference: { target, loaded: true },
    }));
  });
  return [...pages, ...files];
}

describe.each(['shippedSite', 'smallSite'] as const)('%s', (name) => {
  const site = inject(name);
  const references = allReferences(site);
  const home = new URL(site.url);

  test('loads nothing from another host', () => {
    const foreign = references.filter(
      ({ from, reference }) =>
        reference.loaded && new URL(reference.target, new URL(from, home)).host !== home.host,
    );
    expect(foreign).toEqual([]);
  });

  test('points below its base path only', () => {
    const outside = references
      .map(({ from, reference }) => ({ from, url: new URL(reference.target, new URL(from, home)) }))
      .filter(({ url }) => url.host === home.host && !url.pathname.startsWith(site.basePath));
    expect(outside.map(({ from, url }) => `${from}: ${url.pathname}`)).toEqual([]);
  });

  test('every internal link and asset is there, and every fragment too', async () => {
    const wanted = new Map<string, { readonly from: string; readonly fragments: Set<string> }>();
    for (const { from, reference } of references) {
      const url = new URL(reference.target, new URL(from, home));
      if (url.host !== home.host) continue;
      const address = url.origin + url.pathname;
      const known = wanted.get(address) ?? { from, fragments: new Set() };
      if (url.hash.length > 1) known.fragments.add(decodeURIComponent(url.hash.slice(1)));
      wanted.set(address, known);
    }
    const broken: string[] = [];
    for (const [address, { from, fragments }] of wanted) {
      const response = await fetch(address, { redirect: 'manual' });
      const text = await response.text();
      if (response.status !== 200) broken.push(`${response.status} ${address} (from ${from || '/'})`);
      if (fragments.size === 0) continue;
      const anchors = anchorsOfHtml(text);
      for (const fragment of fragments) {
        if (!anchors.has(fragment)) broken.push(`${address}#${fragment} (from ${from || '/'})`);
      }
    }
    expect(broken).toEqual([]);
    expect(wanted.size).toBeGreaterThan(20);
  });

  test('every page can be reached from the overview by links alone', () => {
    const byPath = new Map(builtPages(site.dir).map((page) => [page.path, page]));
    const seen = new Set<string>(['']);
    const queue = [''];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const page = byPath.get(path);
      if (!page) continue;
      for (const { target } of referencesOfHtml(htmlOf(page)).filter(({ loaded }) => !loaded)) {
        const url = new URL(target, new URL(path, home));
        if (url.host !== home.host) continue;
        const next = url.pathname.slice(site.basePath.length);
        if (byPath.has(next) && !seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
      }
    }
    const lost = [...byPath.keys()].filter((path) => !seen.has(path) && !path.endsWith('404.html'));
    expect(lost).toEqual([]);
  });
});

test('no page holds an absolute address of this machine or a bare root path', () => {
  const site = inject('smallSite');
  for (const page of builtPages(site.dir)) {
    const html = htmlOf(page);
    expect(html).not.toMatch(/(?:href|src)="\/(?!a\/b\/|\/)/u);
    expect(html).not.toContain(site.dir);
  }
});
