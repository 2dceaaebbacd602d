/**
 * A briefing as a Word document that the office can edit and issue: A4 and type as GB/T 9704-2012 has them. The same
 * bytes for the same briefing: no clock, no chance, nobody's name.
 */
import { AlignmentType, Document, LevelFormat, LevelSuffix, Packer } from 'docx';
import type { ILevelsOptions, ISectionPropertiesOptions } from 'docx';
import type { Figures } from '../../core/figures/figures.ts';
import { repackZip } from '../../io/zip.ts';
import type { BriefingDocument } from '../document.ts';
import { NUMBERED, blocksOf } from './blocks.ts';
import { footersOf, headOf, headerOf, signatureOf } from './frame.ts';
import type { Look } from './look.ts';
import { lookOf } from './look.ts';
import { datedAt, fontTable } from './parts.ts';
import { PAPER, twips, twipsOfPoints } from './sheet.ts';
import { stylesOf } from './styles.ts';
import { oneLine } from './text.ts';

export interface DocxOptions {
  /** What the charts are drawn from: those that the briefing tells. */
  readonly figures: Figures;
  /** Name of the issuing office, set in red above a red line; left out for plain paper. */
  readonly redHead?: string;
}

export async function briefingDocx(document: BriefingDocument, options: DocxOptions): Promise<Uint8Array> {
  const look = lookOf(document);
  const header = headerOf(document);
  const isOnePage = document.kind === 'brief';
  const made = new Document({
    title: oneLine(document.title),
    creator: oneLine(document.issuer),
    lastModifiedBy: oneLine(document.issuer),
    revision: 1,
    evenAndOddHeaderAndFooters: !isOnePage,
    styles: stylesOf(look),
    numbering: { config: [{ reference: NUMBERED, levels: [itemLevel(look)] }] },
    sections: [
      {
        // The first page has the notice in its head.
        properties: { page: pageOf(look), titlePage: !isOnePage },
        headers: header === null || isOnePage ? {} : { default: header, even: header },
        footers: isOnePage ? {} : footersOf(look),
        children: [
          ...headOf(document, look, options.redHead ?? null),
          ...(await blocksOf(document, options.figures, look, 80)),
          ...signatureOf(document, look),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(made));
  return repackZip(bytes, {
    'docProps/core.xml': (xml) => datedAt(xml, document.asOf),
    'word/fontTable.xml': (xml) => fontTable(xml, look),
  });
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
function itemLevel({ isChinese, sizes }: Look): ILevelsOptions {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: isChinese ? '%1．' : '%1.',
    alignment: AlignmentType.LEFT,
    suffix: isChinese ? LevelSuffix.NOTHING : LevelSuffix.TAB,
    style: {
      paragraph: {
        indent: isChinese
          ? { left: 0, firstLine: twipsOfPoints(2 * sizes.body), firstLineChars: 200 }
          : { left: twipsOfPoints(18), hanging: twipsOfPoints(18) },
      },
    },
  };
}
