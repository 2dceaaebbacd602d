/** The pages of a built site, found in the folder and told apart by kind. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LANGS, type Lang } from '../../src/core/model.ts';

export interface BuiltPage {
  /** Path below the site's address, for example `en/units/gd-food/`; empty for the overview. */
  readonly path: string;
  readonly file: string;
  readonly lang: Lang;
  /** Path below its language with ids left out: `units/*`. */
  readonly kind: string;
  readonly bytes: number;
}

/** Every file of a built site, forward slashes, sorted. */
export function builtFiles(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => statSync(join(dir, name)).isFile())
    .sort();
}

export function builtPages(dir: string): readonly BuiltPage[] {
  return builtFiles(dir)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const path = name.replace(/(^|\/)index\.html$/u, '$1');
      const [first = '', ...rest] = path.split('/');
      const lang = LANGS.find((each) => each === first) ?? 'zh-CN';
      const below = lang === first ? rest.join('/') : path;
      return {
        path,
        file: join(dir, name),
        lang,
        kind: kindOf(below),
        bytes: statSync(join(dir, name)).size,
      };
    });
}

/** `units/gd-food/` → `units/*`; the overview is `/`. */
function kindOf(below: string): string {
  const [section = '', id] = below.split('/');
  if (section === '') return '/';
  return id ? `${section}/*${below.split('/').slice(2).join('/')}` : section;
}

/** Of each language and kind the largest page: it holds the most of what such a page can show. */
export function onePerKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const key = `${page.lang} ${page.kind}`;
    const known = largest.get(key);
    if (!known || page.bytes > known.bytes) largest.set(key, page);
  }
  return [...largest.values()];
}

export function htmlOf(page: BuiltPage): string {
  return readFileSync(page.file, 'utf8');
}
