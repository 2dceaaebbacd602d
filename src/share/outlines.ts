/**
 * Text as outlines, so that a picture looks the same on every machine: the letters come from an OFL font of the
 * lock file, never from the fonts of the machine that builds.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import opentype from 'opentype.js';
import type { Font, PathCommand } from 'opentype.js';
import type { Lang } from '../core/model.ts';
import { unpackWoff } from './woff.ts';

export type Weight = 400 | 700;

/** Chinese glyphs differ between the two scripts; both fonts hold Latin letters and digits as well. */
const FAMILIES: Readonly<Record<Lang, string>> = {
  'zh-CN': 'noto-sans-sc',
  'zh-HK': 'noto-sans-hk',
  en: 'noto-sans-sc',
};

const require = createRequire(import.meta.url);

/** One of the files that a family is cut into, with the code points it holds. */
interface Slice {
  readonly name: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const slices = new Map<string, readonly Slice[]>();
const fonts = new Map<string, Font>();

export interface Outline {
  /** Path data of an SVG, from the baseline at 0, 0. */
  readonly path: string;
  readonly width: number;
}

/** Marks of direction and of places to break are not drawn. The fonts have curved quotation marks of Chinese width only. */
function lettersOf(text: string, lang: Lang): string {
  const drawn = text.replace(/\p{Cf}/gu, '');
  return lang === 'en' ? drawn.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : drawn;
}

/** A character that the font does not have, which a name from the registry may well hold, is a hollow box. */
export function outline(text: string, lang: Lang, size: number, weight: Weight): Outline {
  let width = 0;
  const parts: string[] = [];
  for (const character of lettersOf(text, lang)) {
    const font = fontFor(character, lang, weight);
    const glyph = font?.charToGlyph(character);
    if (font === null || glyph === undefined || glyph.index === 0) {
      parts.push(box(width, size));
      width += size;
      continue;
    }
    parts.push(pathData(glyph.getPath(width, 0, size).commands));
    width += ((glyph.advanceWidth ?? font.unitsPerEm) / font.unitsPerEm) * size;
  }
  return { path: parts.join(''), width };
}

/** The library's own path data runs numbers into each other where one rounds to minus zero. */
function pathData(commands: readonly PathCommand[]): string {
  const place = (...numbers: readonly number[]): string => numbers.map((value) => value.toFixed(1)).join(' ');
  return commands
    .map((command) => {
      switch (command.type) {
        case 'M':
        case 'L':
          return command.type + place(command.x, command.y);
        case 'Q':
          return `Q${place(command.x1, command.y1, command.x, command.y)}`;
        case 'C':
          return `C${place(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
        case 'Z':
          return 'Z';
      }
    })
    .join('');
}

function box(x: number, size: number): string {
  const [left, right, top] = [x + size * 0.1, x + size * 0.9, -size * 0.8].map((value) => value.toFixed(1));
  const inner = [x + size * 0.15, x + size * 0.85, -size * 0.75, -size * 0.05].map((value) =>
    value.toFixed(1),
  );
  return `M${left} 0H${right}V${top}H${left}ZM${inner[0]} ${inner[3]}V${inner[2]}H${inner[1]}V${inner[3]}Z`;
}

function fontFor(character: string, lang: Lang, weight: Weight): Font | null {
  const family = FAMILIES[lang];
  const codePoint = character.codePointAt(0) ?? 0;
  const slice = slicesOf(family).find(({ ranges }) =>
    ranges.some(([from, to]) => codePoint >= from && codePoint <= to),
  );
  if (slice === undefined) return null;
  const name = `${family}-${slice.name}-${weight}-normal.woff`;
  const known = fonts.get(name);
  if (known !== undefined) return known;
  const font = opentype.parse(unpackWoff(readFileSync(join(folderOf(family), 'files', name))));
  fonts.set(name, font);
  return font;
}

function slicesOf(family: string): readonly Slice[] {
  const known = slices.get(family);
  if (known !== undefined) return known;
  const listed = JSON.parse(readFileSync(join(folderOf(family), 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const read = Object.entries(listed).map(([name, ranges]) => ({
    name: name.replace(/^\[(\d+)\]$/, '$1'),
    ranges: ranges.split(',').map(readRange),
  }));
  slices.set(family, read);
  return read;
}

/** `U+4e00-4e10`, `U+4e00` */
function readRange(text: string): readonly [number, number] {
  const [from = '', to = from] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function folderOf(family: string): string {
  return dirname(require.resolve(`@fontsource/${family}/package.json`));
}
