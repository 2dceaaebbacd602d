/** Styles of the document: every paragraph has one by name, so that the office can change them all at once. */
import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { paperToken } from '../../share/looks.ts';
import type { Look } from '../paper/look.ts';
import { LATIN_FACE } from '../paper/look.ts';
import { twipsOfPoints } from '../paper/sheet.ts';

/** Ids of the styles that are ours; Title, Heading1 and Heading2 are Word's own. */
export const STYLE = {
  masthead: 'Masthead',
  mastheadLine: 'MastheadLine',
  number: 'IssueNumber',
  notice: 'Notice',
  lead: 'Lead',
  body: 'BodyText',
  blank: 'Blank',
  list: 'ListItem',
  tableCaption: 'TableCaption',
  tableHead: 'TableHead',
  tableText: 'TableText',
  tableNumber: 'TableNumber',
  note: 'Note',
  figure: 'Figure',
  figureCaption: 'FigureCaption',
  quote: 'Quote',
  source: 'QuoteSource',
  signature: 'SignatureLine',
  header: 'RunningHead',
  page: 'PageNumber',
} as const;

/** GB/T 9704-2012, 7.2.4: the name of the issuing office and the line below it are red. */
export const RED = 'FF0000';

type Run = NonNullable<IParagraphStyleOptions['run']>;
type Paragraph = NonNullable<IParagraphStyleOptions['paragraph']>;

/** A face for Chinese beside that of Latin letters. */
export const face = (eastAsia: string): NonNullable<Run['font']> => ({
  ascii: LATIN_FACE,
  hAnsi: LATIN_FACE,
  cs: LATIN_FACE,
  eastAsia,
});

/** A token's colour as documents write it. */
export const ink = (token: string): string => paperToken(token).slice(1);

export function stylesOf(look: Look): IStylesOptions {
  const { faces, sizes, space, lang, isChinese } = look;
  const exactly = (
    points: number,
    [before, after]: readonly [number, number] = [0, 0],
  ): NonNullable<Paragraph['spacing']> => ({
    line: twipsOfPoints(points),
    lineRule: LineRuleType.EXACT,
    before: twipsOfPoints(before),
    after: twipsOfPoints(after),
  });
  const gap = isChinese ? 0 : sizes.line / 3;
  const indent = isChinese
    ? { firstLine: twipsOfPoints(2 * sizes.body), firstLineChars: 200 }
    : { firstLine: 0 };
  const flush = isChinese ? AlignmentType.BOTH : AlignmentType.LEFT;
  const body: Paragraph = {
    spacing: exactly(sizes.line, [0, gap]),
    indent,
    alignment: flush,
  };
  // GB/T 9704-2012, 5.2.3: 28 characters of 三号 to a line of 156 mm, a quarter of a point closer than they are set.
  const close: Run = sizes.body === 16 ? { characterSpacing: -5 } : {};
  const style = (id: string, name: string, run: Run, paragraph: Paragraph): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  const small: Run = { size: sizes.small * 2, color: ink('--ink-2') };
  const tableLine = exactly(sizes.table * 1.35, [1, 1]);
  const thin = { style: BorderStyle.SINGLE, size: 6, color: ink('--accent'), space: 4 };

  return {
    default: {
      document: {
        run: {
          font: face(faces.body),
          size: sizes.body * 2,
          language: isChinese ? { value: 'en-US', eastAsia: lang } : { value: 'en-GB', eastAsia: 'zh-CN' },
        },
      },
      title: {
        next: STYLE.body,
        quickFormat: true,
        run: { font: face(faces.title), size: sizes.title * 2, bold: !isChinese || lang === 'zh-HK' },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: exactly(sizes.title * 1.6, space.title),
          keepNext: true,
        },
      },
      heading1: {
        next: STYLE.body,
        quickFormat: true,
        run: {
          font: face(faces.heading),
          size: sizes.heading * 2,
          bold: lang !== 'zh-CN',
          color: 'auto',
        },
        paragraph: {
          ...body,
          spacing: exactly(sizes.line, space.heading),
          alignment: AlignmentType.LEFT,
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
        },
      },
      heading2: {
        next: STYLE.body,
        quickFormat: true,
        run: {
          font: face(faces.subheading),
          size: sizes.body * 2,
          bold: lang !== 'zh-CN',
          color: 'auto',
        },
        paragraph: {
          ...body,
          spacing: exactly(sizes.line, space.heading),
          alignment: AlignmentType.LEFT,
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
        },
      },
    },
    characterStyles: [
      {
        id: STYLE.source,
        name: 'Quote Source',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { font: face(faces.heading), bold: lang !== 'zh-CN', italics: false },
      },
    ],
    paragraphStyles: [
      style(
        STYLE.masthead,
        'Masthead',
        { font: face(faces.title), color: RED, bold: !isChinese || lang === 'zh-HK' },
        { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 0, after: 0 } },
      ),
      style(
        STYLE.mastheadLine,
        'Masthead Line',
        {},
        {
          keepNext: true,
          spacing: exactly(sizes.line, [0, sizes.line]),
          border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 4 } },
        },
      ),
      style(
        STYLE.number,
        'Issue Number',
        { font: face(faces.subheading) },
        {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: exactly(sizes.line, space.number),
        },
      ),
      style(
        STYLE.notice,
        'Notice',
        { size: sizes.table * 2, color: ink('--accent') },
        {
          alignment: flush,
          spacing: exactly(sizes.table * 1.5, space.notice),
          border: { top: thin, bottom: thin, left: thin, right: thin },
          indent: { left: twipsOfPoints(5), right: twipsOfPoints(5) },
        },
      ),
      style(STYLE.lead, 'Lead', { ...close, font: face(faces.quote), bold: lang !== 'zh-CN' }, body),
      { ...style(STYLE.body, 'Body Text', close, body), next: STYLE.body },
      style(STYLE.blank, 'Blank', { color: ink('--ink-2') }, body),
      style(STYLE.list, 'List Item', close, { ...body, indent: isChinese ? indent : {} }),
      style(
        STYLE.tableCaption,
        'Table Caption',
        { font: face(faces.heading), size: sizes.table * 2, bold: lang !== 'zh-CN' },
        {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: exactly(sizes.table * 1.5, space.table),
        },
      ),
      style(
        STYLE.tableHead,
        'Table Head',
        { font: face(faces.heading), size: sizes.table * 2, bold: lang !== 'zh-CN' },
        { alignment: AlignmentType.CENTER, keepNext: true, spacing: tableLine },
      ),
      style(STYLE.tableText, 'Table Text', { size: sizes.table * 2 }, { spacing: tableLine }),
      style(
        STYLE.tableNumber,
        'Table Number',
        { size: sizes.table * 2 },
        { alignment: AlignmentType.RIGHT, spacing: tableLine },
      ),
      style(STYLE.note, 'Note', small, {
        alignment: flush,
        spacing: exactly(sizes.small * 1.4, space.note),
      }),
      style(
        STYLE.figure,
        'Figure',
        {},
        {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: twipsOfPoints(space.figure[0]), after: twipsOfPoints(space.figure[1]) },
        },
      ),
      style(
        STYLE.figureCaption,
        'Figure Caption',
        {
          font: face(faces.heading),
          size: sizes.table * 2,
          bold: lang !== 'zh-CN',
        },
        {
          alignment: AlignmentType.CENTER,
          keepLines: true,
          spacing: exactly(sizes.table * 1.4, space.figureCaption),
        },
      ),
      style(
        STYLE.quote,
        'Quote',
        { ...close, font: face(faces.quote), italics: !isChinese },
        {
          ...body,
          indent: { ...indent, left: twipsOfPoints(isChinese ? sizes.body : 18) },
        },
      ),
      style(
        STYLE.signature,
        'Signature Line',
        {},
        {
          alignment: AlignmentType.RIGHT,
          keepLines: true,
          spacing: exactly(sizes.line),
        },
      ),
      style(
        STYLE.header,
        'Running Head',
        { ...small, color: ink('--accent') },
        {
          alignment: AlignmentType.CENTER,
          spacing: exactly(sizes.small * 1.4),
        },
      ),
      // 四号, and one character in from the edge (7.5).
      style(STYLE.page, 'Page Number', { font: face('宋体'), size: 28 }, {}),
    ],
  };
}
