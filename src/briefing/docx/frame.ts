/** What stands around the blocks: the head with title and number, the signature, and what is on every page. */
import {
  AlignmentType,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { FileChild } from 'docx';
import { textEms } from '../../charts/svg/measure.ts';
import { messages } from '../../i18n/messages.ts';
import type { BriefingDocument } from '../document.ts';
import type { Look } from '../paper/look.ts';
import { mmOfPoints, twips, twipsOfPoints, typeArea } from '../paper/sheet.ts';
import { STYLE } from './styles.ts';
import { oneLine } from '../paper/text.ts';
import { paragraph } from './text.ts';

/** The largest type of a masthead, points; a long name is set smaller. */
const MASTHEAD = 48;

/** @param redHead the name of the issuing office as its papers bear it; null for plain paper */
export function headOf(document: BriefingDocument, look: Look, redHead: string | null): readonly FileChild[] {
  const { title, number, issuer, dated, illustrative } = document;
  const issue = number === null ? [] : [paragraph(STYLE.number, number)];
  const name = new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(oneLine(title))] });
  const notice = illustrative === null ? [] : [paragraph(STYLE.notice, illustrative)];
  if (redHead === null) return [...notice, name, ...issue];
  const { width } = typeArea(look.sheet);
  const size = Math.min(MASTHEAD, Math.floor(width / mmOfPoints(1) / (textEms(oneLine(redHead)) + 1)));
  return [
    ...notice,
    new Paragraph({
      style: STYLE.masthead,
      children: [new TextRun({ text: oneLine(redHead), size: size * 2 })],
    }),
    ...issue,
    new Paragraph({
      style: STYLE.mastheadLine,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
      children: [new TextRun(oneLine(issuer)), new TextRun(`\t${oneLine(dated)}`)],
    }),
    name,
  ];
}

/**
 * Who signs, and the day. GB/T 9704-2012, 7.3.5.3: the name stands two characters in from the right, the day begins
 * two characters right of the name; where it is longer, it is the day that stands two characters in.
 */
export function signatureOf({ issuer, dated }: BriefingDocument, look: Look): readonly FileChild[] {
  const { sizes, isChinese } = look;
  const [name, day] = [textEms(oneLine(issuer)), textEms(oneLine(dated))];
  const [nameIn, dayIn] = !isChinese ? [0, 0] : name - day >= 2 ? [2, name - day] : [4 + day - name, 2];
  const line = (text: string, ems: number, isFirst: boolean): Paragraph =>
    paragraph(STYLE.signature, text, {
      keepNext: isFirst,
      indent: { right: twipsOfPoints(ems * sizes.body) },
      ...(isFirst ? { spacing: { before: twipsOfPoints(sizes.line) } } : {}),
    });
  return [line(issuer, nameIn, true), line(dated, dayIn, false)];
}

/** Of a brief: who issues it and when, on one line under its title. */
export function issuedLine({ issuer, dated }: BriefingDocument): Paragraph {
  return paragraph(STYLE.number, `${issuer}　${dated}`);
}

/** Invented data says so on every page; on the first in its own place. */
export function headerOf({ illustrative, lang }: BriefingDocument): Header | null {
  if (illustrative === null) return null;
  const { illustrativeTag, colon, illustrativeShort } = messages(lang).chrome;
  return new Header({ children: [paragraph(STYLE.header, illustrativeTag + colon + illustrativeShort)] });
}

/** `— 1 —`, on odd pages at the right, on even ones at the left, one character in. */
export function footersOf(look: Look): {
  readonly default: Footer;
  readonly first: Footer;
  readonly even: Footer;
} {
  const footer = (isEven: boolean): Footer => {
    const inwards = twipsOfPoints(14);
    return new Footer({
      children: [
        new Paragraph({
          style: STYLE.page,
          alignment: look.isChinese
            ? isEven
              ? AlignmentType.LEFT
              : AlignmentType.RIGHT
            : AlignmentType.CENTER,
          indent: !look.isChinese ? {} : isEven ? { left: inwards } : { right: inwards },
          children: [new TextRun('— '), new TextRun({ children: [PageNumber.CURRENT] }), new TextRun(' —')],
        }),
      ],
    });
  };
  return { default: footer(false), first: footer(false), even: footer(true) };
}
