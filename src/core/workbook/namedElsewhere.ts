/** Titles, headings, the name of the sheet and of the file, held against the month and the unit that are asked for. */
import type { Month } from '../model.ts';
import type { NamedIn } from '../problems/catalogue.ts';
import type { PlacedProblem, SheetPlace } from '../problems/placed.ts';
import { countsInOtherUnit } from '../text/countLabel.ts';
import { saysOfMonth } from './periodsNamed.ts';
import type { SaysOfMonth } from './periodsNamed.ts';
import { placeOf, sheetProblem } from './sheetProblem.ts';
import type { PlacedText, SheetTable } from './sheetTable.ts';
import type { OtherUnitNamed } from './unitsNamed.ts';

/** A text that stands for a table as a whole, and where. */
interface Naming {
  readonly from: NamedIn;
  readonly text: string;
  readonly place: SheetPlace;
  readonly column: number | null;
}

export interface Asked {
  readonly file: string;
  readonly month: Month;
  readonly unit: string;
  readonly otherUnit: OtherUnitNamed;
}

/** Speaks to whoever fills in the form. */
const GUIDE =
  /^[\s(【[]*(?:注(?!册|冊)|说明|說明|填表说明|填表說明|填报说明|填報說明|备注|備註|请|請|如(?!皋)|若|提示|要求|例如|示例|上月|往月|依据|依據|根据|根據|按(?:照|上|本|规定|規定|要求)|[*※])/u;
const DATE_LABEL = /(?:日期|时间|時間|期限|截止|date)[\s:：]*$/iu;
const MONTH_LABEL =
  /^(?:统计|統計|填报|填報|报告|報告|报送|報送|所属|所屬)?(?:月份|年月|月|期间|期間|期|报告期|所属期|month|period)[\s:：]*$/iu;

/** `二、1月至3月不用填。`: one of several sentences of guidance. */
const ENUMERATED =
  /^\s*[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）、]|[.．](?!\d)).{0,200}[。.]\s*$/u;

/** The first sentence of a title is what it is a title of. */
export function titleOf({ text }: Pick<PlacedText, 'text'>): string {
  if (ENUMERATED.test(text)) return '';
  const [first = ''] = text.split(/[。;；!！]/u, 1);
  return GUIDE.test(first) ? '' : first;
}

/** What a line above or between the rows says of the month. */
export function titleSays(title: PlacedText, month: Month): SaysOfMonth {
  const { before, date } = title;
  if (DATE_LABEL.test(before)) return { kind: 'nothing' };
  const isLabelled = MONTH_LABEL.test(before);
  if (date !== null) {
    if (Number.isNaN(date.getTime()) || (date.getUTCDate() !== 1 && !isLabelled)) return { kind: 'nothing' };
    const named = date.toISOString().slice(0, 7);
    // The day on which a form was filled in comes after its month.
    if (named === month) return { kind: 'this' };
    return isLabelled || named < month
      ? { kind: 'other', text: named, month: Number(named.slice(5)) }
      : { kind: 'nothing' };
  }
  const text = titleOf(title);
  return saysOfMonth(isLabelled && /^\s*\d{1,2}\s*$/.test(text) ? `${text.trim()}月` : text, month);
}

/**
 * One problem for each other month or unit that is named, at the first place that names it.
 *
 * @param fileName of the workbook, without its folders; null where it has none
 */
export function namedElsewhere(
  table: SheetTable,
  tab: SaysOfMonth,
  fileName: string | null,
  asked: Asked,
): readonly PlacedProblem[] {
  const firstRow = table.header.line;
  const titles = table.titles.map((title) => ({
    title,
    naming: {
      from: title.line > firstRow ? 'block' : 'title',
      text: titleOf(title),
      place: placeOf(table.sheet, title.line, title.column),
      column: title.column,
    } as const,
  }));
  const outside = [
    { from: 'tab', text: table.sheet, place: placeOf(table.sheet, null, null), column: null } as const,
    ...(fileName === null
      ? []
      : [
          {
            from: 'file-name',
            text: baseName(fileName),
            place: placeOf(null, null, null),
            column: null,
          } as const,
        ]),
  ];
  const said = titles.map(({ title, naming }) => ({ ...naming, says: titleSays(title, asked.month) }));
  // Where headings between the rows name months too, the first line of the sheet is one of them.
  const areBlocks = said.some(({ from, says }) => from === 'block' && says.kind !== 'nothing');
  const months = [
    ...said.map((one) => (areBlocks ? { ...one, from: 'block' as const } : one)),
    ...outside.map((one) => ({
      ...one,
      says: one.from === 'tab' ? tab : saysOfMonth(one.text, asked.month),
    })),
  ];
  const units = [...titles.map(({ naming }) => naming), ...outside].map((one) => ({
    ...one,
    unit: asked.otherUnit(one.text),
  }));
  return [
    ...grouped(
      months.filter(({ says }) => says.kind === 'span'),
      ({ says }) => says.kind,
      (first, also) =>
        sheetProblem(
          'names-more-than-a-month',
          where(first, asked, textIn(first.says)),
          { from: first.from, expected: asked.month },
          also,
        ),
    ),
    ...grouped(
      months.filter(({ says }) => says.kind === 'other'),
      // The same month in other words is one cause.
      ({ says }) => (says.kind === 'other' ? String(says.month ?? says.text) : ''),
      (first, also) =>
        sheetProblem(
          'names-another-month',
          where(first, asked, textIn(first.says)),
          { from: first.from, expected: asked.month },
          also,
        ),
    ),
    ...grouped(
      units.filter(({ unit }) => unit !== null),
      ({ unit }) => unit ?? '',
      (first, also) =>
        sheetProblem(
          'names-another-unit',
          where(first, asked, first.unit),
          { from: first.from, expected: asked.unit },
          also,
        ),
    ),
  ];
}

/** Lines above the table that count in hundreds or in thousands. */
export function otherCountUnits({ sheet, titles }: SheetTable, file: string): readonly PlacedProblem[] {
  return titles
    .filter(({ before, text }) => countsInOtherUnit(text) || countsInOtherUnit(`${before}:${text}`))
    .map(({ line, column, text }) =>
      sheetProblem('other-count-unit', { file, sheet, line, column, value: text }, {}),
    );
}

function textIn(says: SaysOfMonth): string {
  return 'text' in says ? says.text : '';
}

function where(
  { place, column }: Pick<Naming, 'place' | 'column'>,
  { file }: Asked,
  value: string | null,
): Parameters<typeof sheetProblem>[1] {
  return { file, sheet: place.sheet, line: place.line, column, value };
}

function grouped<T extends { readonly place: SheetPlace }>(
  namings: readonly T[],
  cause: (naming: T) => string,
  problem: (first: T, also: readonly SheetPlace[]) => PlacedProblem,
): readonly PlacedProblem[] {
  return [...Map.groupBy(namings, cause).values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [
          problem(
            first,
            more.map(({ place }) => place),
          ),
        ],
  );
}

function baseName(path: string): string {
  // English words in a file's name are the writer's own; months among them keep their year.
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.replace(/\.[^.]{1,5}$/u, '').replace(/cumulative|to[- ]date|ytd/giu, '');
}
