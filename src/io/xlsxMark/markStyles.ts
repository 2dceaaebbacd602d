/** The looks of marked cells: each a copy of the cell's own look with another fill. */
import { appendTo, applyEdits, attributes, elementsOf, withAttributes } from './xmlTags.ts';
import type { Edit, XmlElement } from './xmlTags.ts';
import type { OpenPackage } from './openPackage.ts';
import { rootPrefix } from './openPackage.ts';

export type MarkFill = 'error' | 'warning';

/** Close to the red and amber that Excel itself uses, and no colour that anyone picks: so ours are known again. */
const COLOURS: Readonly<Record<MarkFill, string>> = { error: 'FFFFC7CD', warning: 'FFFFEB9D' };

/** Every Excel and WPS in Chinese has it; another program takes its own. */
const FONT = 'Microsoft YaHei';
const HEADER_COLOUR = 'FFE8EDF3';

export interface MarkStyles {
  /** Index of a look like another with our fill. */
  marked(style: number, fill: MarkFill): number;
  /** Index of the look that a cell had before it was marked; the same where it is none of ours. */
  unmarked(style: number): number;
  /** Whether the workbook has colours of ours from an earlier time. */
  readonly wasMarked: boolean;
  /** Looks of the list of problems. */
  readonly title: number;
  readonly header: number;
  readonly text: number;
  readonly severity: Readonly<Record<MarkFill, number>>;
  /** Writes what was asked for into the package. */
  save(): void;
}

const MINIMAL =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export function openStyles(file: OpenPackage): MarkStyles {
  const part = stylesPart(file);
  const before = file.read(part) ?? MINIMAL;
  // Without a list of looks nothing in the workbook can refer to one.
  const xml = list(before, 'cellXfs') === null || list(before, 'fills') === null ? MINIMAL : before;
  const prefix = rootPrefix(xml);
  const looks = childrenOf(xml, 'cellXfs', 'xf');
  const fills = childrenOf(xml, 'fills', 'fill');
  const ours = new Set(
    fills.flatMap((fill, at) =>
      Object.values(COLOURS).some((colour) => fill.includes(colour)) ? [String(at)] : [],
    ),
  );
  const fillOf = (look: string): string => /\bfillId\s*=\s*["'](\d+)["']/.exec(look)?.[1] ?? '0';
  const fontCount = childrenOf(xml, 'fonts', 'font').length;
  // Excel takes the first two for none and grey, whatever stands there.
  const reserved = Array.from({ length: Math.max(0, 2 - fills.length) }, () => fillMarkup(prefix, null));
  const firstFill = fills.length + reserved.length;
  const fillIds: Readonly<Record<MarkFill, number>> = { error: firstFill, warning: firstFill + 1 };
  const headerFill = firstFill + 2;

  const added: string[] = [];
  const byMarkup = new Map<string, number>();
  const add = (look: string): number => {
    const known = byMarkup.get(look);
    if (known !== undefined) return known;
    added.push(look);
    const index = looks.length + added.length - 1;
    byMarkup.set(look, index);
    return index;
  };
  const own = (fontId: number, fillId: number): string =>
    `<${prefix}xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`;

  // Of looks that differ in their fill alone the first is taken: what was there before, unless it had a colour.
  let known: ReadonlyMap<string, number> | null = null;
  const plain = (): ReadonlyMap<string, number> => {
    known ??= new Map(
      looks
        .map((look, at) => [withFill(look, 0, false), at] as const)
        .filter(([, at]) => !ours.has(fillOf(looks[at] ?? '')))
        .reverse(),
    );
    return known;
  };

  return {
    marked: remembered((style, fill: MarkFill) => {
      const look =
        looks[style] ?? looks[0] ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
      return add(withFill(look, fillIds[fill], true));
    }),
    unmarked: remembered((style) => {
      const look = looks[style];
      if (look === undefined || !ours.has(fillOf(look))) return style;
      return plain().get(withFill(look, 0, false)) ?? 0;
    }),
    wasMarked: ours.size > 0,
    title: add(own(fontCount, 0).replace('numFmtId="49"', 'numFmtId="0"').replace(' wrapText="1"', '')),
    header: add(own(fontCount, headerFill)),
    text: add(own(fontCount + 1, 0)),
    severity: {
      error: add(own(fontCount + 1, fillIds.error)),
      warning: add(own(fontCount + 1, fillIds.warning)),
    },
    save() {
      const solid = [COLOURS.error, COLOURS.warning, HEADER_COLOUR].map((colour) =>
        fillMarkup(prefix, colour),
      );
      const font = (bold: string): string =>
        `<${prefix}font>${bold}<${prefix}sz val="11"/><${prefix}name val="${FONT}"/></${prefix}font>`;
      const edits = [
        ...grown(xml, 'fonts', [font(`<${prefix}b/>`), font('')]),
        ...grown(xml, 'fills', [...reserved, ...solid]),
        ...grown(xml, 'cellXfs', added),
      ];
      file.write(part, applyEdits(xml, edits));
    },
  };
}

/** Asked for each cell of a sheet, and answered alike for most. */
function remembered<Rest extends readonly string[]>(
  answer: (style: number, ...rest: Rest) => number,
): (style: number, ...rest: Rest) => number {
  const known = new Map<string, number>();
  return (style, ...rest) => {
    const key = [style, ...rest].join(' ');
    const found = known.get(key) ?? answer(style, ...rest);
    known.set(key, found);
    return found;
  };
}

/** A fill of one colour; null for the grey that Excel expects second. */
function fillMarkup(prefix: string, colour: string | null): string {
  const inside =
    colour === null
      ? `<${prefix}patternFill patternType="gray125"/>`
      : `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
  return `<${prefix}fill>${inside}</${prefix}fill>`;
}

function stylesPart(file: OpenPackage): string {
  const known = file.relationships(file.workbook).find(({ type }) => type === 'styles')?.target;
  if (known !== undefined && file.read(known) !== null) return known;
  const name = file.freeName('xl/styles', '.xml');
  file.relate(file.workbook, 'styles', name);
  file.declare(name, CONTENT_TYPE);
  return name;
}

/** The first of a name that lies right below the root. */
function list(xml: string, name: string): XmlElement | null {
  return elementsOf(xml, name).find(({ open }) => open.depth === 1) ?? null;
}

/** Markup of the children of a list, in order. */
function childrenOf(xml: string, parent: string, child: string): readonly string[] {
  const element = list(xml, parent);
  if (element === null) return [];
  const content = xml.slice(element.open.end, element.contentEnd);
  return elementsOf(content, child)
    .filter(({ open }) => open.depth === 0)
    .map(({ open, end }) => content.slice(open.start, end));
}

/** A list with more at its end, and its count. */
function grown(xml: string, name: string, more: readonly string[]): readonly Edit[] {
  const element = list(xml, name);
  if (element === null) return [];
  const child = { fonts: 'font', fills: 'fill', cellXfs: 'xf' }[name] ?? '';
  const count = String(childrenOf(xml, name, child).length + more.length);
  const { open, contentEnd } = element;
  const tag = withAttributes(xml, open, 'count' in attributes(xml, open) ? { count } : {});
  if (open.kind === 'empty') return [{ ...appendTo(xml, element, more.join('')) }];
  return [
    { start: open.start, end: open.end, text: tag },
    { start: contentEnd, end: contentEnd, text: more.join('') },
  ];
}

function withFill(look: string, fillId: number, applied: boolean): string {
  const [element] = elementsOf(look, 'xf');
  if (element === undefined) return look;
  const tag = withAttributes(look, element.open, {
    fillId: String(fillId),
    applyFill: applied ? '1' : null,
  });
  return applyEdits(look, [{ start: element.open.start, end: element.open.end, text: tag }]);
}
