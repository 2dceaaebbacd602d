/** The XML inside an .xlsx file, as far as the reader of values leaves it to others: merged cells, and bounds. */
import { unzipSync } from 'fflate';
import type { MergedRange } from '../core/workbook/sheet.ts';

/** XML parts by their names in the zip. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Larger than it may be: unpacked, or in lines times columns. */
export class TooLarge extends Error {}

/** A month's workbook is some ten kilobytes; what is far beyond is something else, or an attack. */
export const MOST_UNPACKED_BYTES = 50 * 1024 * 1024;
/** The last line that a worksheet can have. */
const LAST_LINE = 1_048_576;
/** Lines times columns of one sheet: the grid is filled in memory, blank cells included. */
const MOST_CELLS = 2_000_000;

/** Matches an element's opening tag, whatever its prefix; groups: attributes, `/` where it has no content. */
const opening = (name: string): RegExp =>
  new RegExp(String.raw`<(?:\w+:)?${name}\b((?:[^>"']|"[^"]*"|'[^']*')*?)(/?)>`, 'g');
const ATTRIBUTE = /(?<![\w:])([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const CELL = /^([A-Z]{1,3})(\d+)$/;

/**
 * The XML parts of a zip. No more memory is taken than the zip states, which is checked first.
 *
 * @throws {TooLarge}
 * @throws {Error} where it is no zip, or a damaged one
 */
export function unpackParts(bytes: Uint8Array): Parts {
  let unpacked = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > MOST_UNPACKED_BYTES) throw new TooLarge();
      return true;
    },
  });
}

/** XML of each sheet in the order of the workbook; an empty text for one without cells, such as a chart. */
export function sheetTexts(parts: Parts): readonly string[] {
  const targets = new Map(
    elements(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id = '', Target = '' }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
  return elements(textOf(parts, 'xl/workbook.xml'), 'sheet')
    .filter(({ name = '' }) => name !== '')
    .map((attributes) => {
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      return textOf(parts, targets.get(id) ?? '');
    });
}

/**
 * Refuses a sheet whose grid would not fit into memory: one stray cell in the last corner is enough for that.
 *
 * @throws {TooLarge}
 */
export function checkExtent(xml: string): void {
  let lastLine = 0;
  let lastColumn = 0;
  for (const { r = '' } of elements(xml, 'row')) {
    if (Number(r) > LAST_LINE) throw new TooLarge();
  }
  for (const [, attributes = '', empty] of xml.matchAll(opening('c'))) {
    const place = CELL.exec(attributesOf(attributes)['r'] ?? '');
    if (place === null || empty === '/') continue;
    lastLine = Math.max(lastLine, Number(place[2]));
    lastColumn = Math.max(lastColumn, columnNumber(place[1] ?? ''));
  }
  if (lastLine > LAST_LINE || lastLine * lastColumn > MOST_CELLS) throw new TooLarge();
}

export function mergedRanges(xml: string): readonly MergedRange[] {
  return elements(xml, 'mergeCell').flatMap(({ ref = '' }): readonly MergedRange[] => {
    const [first, last] = ref.split(':').map((cell) => CELL.exec(cell.replaceAll('$', '')));
    if (first === null || last === null || first === undefined || last === undefined) return [];
    return [
      {
        top: Number(first[2]),
        left: columnNumber(first[1] ?? ''),
        bottom: Number(last[2]),
        right: columnNumber(last[1] ?? ''),
      },
    ];
  });
}

type Attributes = Readonly<Record<string, string | undefined>>;

function elements(xml: string, name: string): readonly Attributes[] {
  return [...xml.matchAll(opening(name))].map(([, attributes = '']) => attributesOf(attributes));
}

function attributesOf(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  );
}

function textOf(parts: Parts, name: string): string {
  const bytes = Object.hasOwn(parts, name) ? parts[name] : undefined;
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

/** 28 for `AB` */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
