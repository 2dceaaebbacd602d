/**
 * A briefing as a Word document that the office can edit and issue: A4 and type as GB/T 9704-2012 has them. The same
 * bytes for the same briefing: no clock, no chance, nobody's name.
 */
import { AlignmentType, Document, LevelFormat, LevelSuffix, Packer } from 'docx';
import type { ILevelsOptions, ISectionOptions, ISectionPropertiesOptions } from 'docx';
import type { Chart } from '../../charts/chart.ts';
import { repackZip } from '../../io/zip.ts';
import type { BriefingDocument } from '../document.ts';
import type { Look } from '../paper/look.ts';
import { lookOf } from '../paper/look.ts';
import { captionsOf } from '../paper/numbered.ts';
import { planOnePage } from '../paper/onePage.ts';
import { PAPER, twips, twipsOfPoints } from '../paper/sheet.ts';
import { oneLine } from '../paper/text.ts';
import { NUMBERED, blocksOf } from './blocks.ts';
import { chartRows } from './chartRows.ts';
import { footersOf, headOf, headerOf, issuedLine, signatureOf } from './frame.ts';
import { datedAt, fontTable } from './parts.ts';
import { stylesOf } from './styles.ts';

export interface DocxOptions {
  /** The chart of an id, drawn from the briefing's own figures. */
  readonly chart: (id: string) => Chart;
  /** Name of the issuing office, set in red above a red line; left out for plain paper. */
  readonly redHead?: string;
}

export async function briefingDocx(
  document: BriefingDocument,
  { chart, redHead }: DocxOptions,
): Promise<Uint8Array> {
  const look = lookOf(document);
  const captions = captionsOf(document, chart);
  const head = headOf(document, look, redHead ?? null);
  const section =
    document.kind === 'brief'
      ? await onePage()
      : {
          // The first page has the notice in its head.
          properties: { page: pageOf(look), titlePage: true },
          ...withHeader(document),
          footers: footersOf(look),
          children: [
            ...head,
            ...(await blocksOf(document.blocks, captions, look)),
            ...signatureOf(document, look),
          ],
        };
  const made = new Document({
    title: oneLine(document.title),
    creator: oneLine(document.issuer),
    lastModifiedBy: oneLine(document.issuer),
    revision: 1,
    evenAndOddHeaderAndFooters: document.kind !== 'brief',
    styles: stylesOf(look),
    numbering: { config: [{ reference: NUMBERED, levels: [itemLevel(look)] }] },
    sections: [section],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(made));
  return repackZip(bytes, {
    'docProps/core.xml': (xml) => datedAt(xml, document.asOf),
    'word/fontTable.xml': (xml) => fontTable(xml, look),
  });

  /** Signed under its title: the page is for what it says. */
  async function onePage(): Promise<ISectionOptions> {
    const { above, rows, below } = planOnePage(document, captions, look);
    return {
      properties: { page: pageOf(look) },
      children: [
        ...head,
        issuedLine(document),
        ...(await blocksOf(above, captions, look)),
        ...(await chartRows(rows, captions, look)),
        ...(await blocksOf(below, captions, look)),
      ],
    };
  }
}

function withHeader(document: BriefingDocument): Pick<ISectionOptions, 'headers'> {
  const header = headerOf(document);
  return header === null ? {} : { headers: { default: header, even: header } };
}

function pageOf({ sheet }: Look): NonNullable<ISectionPropertiesOptions['page']> {
  const { top, bottom, left, right, header, footer } = sheet;
  return {
    size: { width: twips(PAPER.width), height: twips(PAPER.height) },
    margin: {
      top: twips(top),
      bottom: twips(bottom),
      left: twips(left),
      right: twips(right),
      header: twips(header),
      footer: twips(footer),
    },
  };
}

/** `1．` in Chinese, where the number stands where a paragraph begins. */
function itemLevel({ lang, isChinese, sizes }: Look): ILevelsOptions {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: lang === 'zh-CN' ? '%1．' : '%1.',
    alignment: AlignmentType.LEFT,
    suffix: { 'zh-CN': LevelSuffix.NOTHING, 'zh-HK': LevelSuffix.SPACE, en: LevelSuffix.TAB }[lang],
    style: {
      paragraph: {
        indent: isChinese
          ? { left: 0, firstLine: twipsOfPoints(2 * sizes.body), firstLineChars: 200 }
          : { left: twipsOfPoints(18), hanging: twipsOfPoints(18) },
      },
    },
  };
}
