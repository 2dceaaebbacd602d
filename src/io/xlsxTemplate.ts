/** The template of a month as an .xlsx file, with drop-down lists. The same input gives the same bytes. */
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeWorkbook from 'write-excel-file/node';
import type { Feature, Row } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
} from 'write-excel-file/utility';
import { TEMPLATE_WORDS } from '../core/template/templateWords.ts';
import type { Choice, TemplateSheet } from '../core/template/workbookTemplate.ts';
import { cellAddress } from '../core/workbook/sheet.ts';
import { repackZip } from './zip.ts';

/** Lines below the header that offer the lists: more than a unit ever needs. */
const LINES_WITH_LISTS = 200;

export async function writeTemplate(sheets: readonly TemplateSheet[]): Promise<Uint8Array> {
  const lists = sheets.flatMap((sheet) => sheet.choices.filter((choice) => choice.kind === 'list'));
  const longest = Math.max(0, ...lists.map((list) => list.options.length));
  const listRows = Array.from({ length: longest }, (_, at): Row =>
    lists.map((list) => textCell(list.options[at] ?? '')),
  );
  const workbook = writeWorkbook(
    [
      ...sheets.map((sheet) => ({
        sheet: sheet.name,
        data: sheetRows(sheet),
        columns: sheet.widths.map((width) => ({ width })),
        ...(sheet.header.length === 0 ? {} : { stickyRowsCount: headerLine(sheet) }),
      })),
      { sheet: TEMPLATE_WORDS.lists, data: listRows, columns: lists.map(() => ({ width: 24 })) },
    ],
    { features: [dropDowns(sheets, lists)] },
  );
  return repackZip(await workbook.toBuffer());
}

function sheetRows(sheet: TemplateSheet): Row[] {
  const guide: Row[] =
    sheet.guide === null
      ? []
      : [
          [
            {
              value: sheet.guide,
              columnSpan: sheet.widths.length,
              wrap: true,
              height: 48,
              alignVertical: 'center',
            },
            ...sheet.widths.slice(1).map(() => null),
          ],
        ];
  const header: Row[] =
    sheet.header.length === 0
      ? []
      : [sheet.header.map((label) => ({ value: label, fontWeight: 'bold', backgroundColor: '#e8edf3' }))];
  return [...guide, ...header, ...sheet.rows.map((row): Row => row.map(textCell))];
}

/** A month stays text: as a date it would come back in the notation of whoever opened the file last. */
function textCell(text: string): Row[number] {
  return text === '' ? null : { value: text, type: String, format: '@', wrap: true, alignVertical: 'top' };
}

/** 1-based */
function headerLine(sheet: TemplateSheet): number {
  return sheet.guide === null ? 1 : 2;
}

type WorkbookFeature = Feature<Stream | Buffer | Blob>;
type ListChoice = Extract<Choice, { kind: 'list' }>;

/** Adds the sheet's `dataValidations`, which the library leaves to extensions like this one. */
function dropDowns(sheets: readonly TemplateSheet[], lists: readonly ListChoice[]): WorkbookFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined || sheet.choices.length === 0) return xml;
            const rules = sheet.choices.map((choice) => rule(choice, headerLine(sheet) + 1, lists));
            const markup = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, [...order], 'worksheet');
          },
        },
      },
    },
  };
}

function rule(choice: Choice, firstLine: number, lists: readonly ListChoice[]): string {
  const range = `${cellAddress(firstLine, choice.column)}:${cellAddress(firstLine + LINES_WITH_LISTS - 1, choice.column)}`;
  const common = `allowBlank="1" showErrorMessage="1" sqref="${range}"`;
  if (choice.kind === 'count') {
    const prompt = sanitizeAttributeValue('只填整数，没有新增填 0');
    const { minimum, maximum } = choice;
    const formulas = [minimum ?? Number.MIN_SAFE_INTEGER, maximum ?? Number.MAX_SAFE_INTEGER]
      .map((bound, at) => `<formula${at + 1}>${bound}</formula${at + 1}>`)
      .join('');
    return `<dataValidation type="whole" operator="between" error="${prompt}" ${common}>${formulas}</dataValidation>`;
  }
  const column = lists.indexOf(choice) + 1;
  const letters = cellAddress(1, column).replace('1', '');
  // errorStyle warning: a name that is new or spelled otherwise may be kept; the check decides.
  return (
    `<dataValidation type="list" errorStyle="warning" ${common}>` +
    `<formula1>${TEMPLATE_WORDS.lists}!$${letters}$1:$${letters}$${choice.options.length}</formula1></dataValidation>`
  );
}
