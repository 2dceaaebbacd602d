/** The looks of marked cells: each a copy of the cell's own look with another fill. */
import { appendTo, applyEdits, attributes, elementsOf, withAttributes } from './xmlTags.ts';
import type { Edit, XmlElement } from './xmlTags.ts';
import type { OpenPackage } from './openPackage.ts';
import { rootPrefix } from './openPackage.ts';

export type MarkFill = 'error' | 'warning';

/** Close to the red and amber that Excel itself uses, and no colour that anyone picks: so ours are known again. */
const COLOURS: Readonly<Record<MarkFill, string>> = { error: 'FFFFC7CD', warning: 'FFFFEB9D' };

export interface MarkStyles {
  /** Index of a look like another with our fill. */
  marked(style: number, fill: MarkFill): number;
  /** Index of the look that a cell had before it was marked; the same where it is none of ours. */
  unmarked(style: number): number;
  /** Looks of the list of problems. */
  readonly title: number;
  readonly header: number;
  readonly text: number;
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
  const fillIds: Readonly<Record<MarkFill, number>> = { error: fills.length, warning: fills.length + 1 };
  const headerFill = fills.length + 2;

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

  return {
    marked(style, fill) {
      const look =
        looks[style] ?? looks[0] ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
      return add(withFill(look, fillIds[fill], true));
    },
    unmarked(style) {
      const look = looks[style];
      if (look === undefined || !ours.has(fillOf(look))) return style;
      const bare = (one: string): string => withFill(one, 0, false);
      const found = looks.findIndex((one) => !ours.has(fillOf(one)) && bare(one) === bare(look));
      return Math.max(0, found);
    },
    title: add(own(fontCount, 0).replace('numFmtId="49"', 'numFmtId="0"').replace(' wrapText="1"', '')),
    header: add(own(fontCount, headerFill)),
    text: add(own(0, 0)),
    save() {
      const solid = (colour: string): string =>
        `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
      const bold = `<${prefix}font><${prefix}b/><${prefix}sz val="11"/><${prefix}name val="Calibri"/></${prefix}font>`;
      const edits = [
        ...grown(xml, 'fonts', [bold]),
        ...grown(xml, 'fills', [solid(COLOURS.error), solid(COLOURS.warning), solid('FFE8EDF3')]),
        ...grown(xml, 'cellXfs', added),
      ];
      file.write(part, applyEdits(xml, edits));
    },
  };
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
