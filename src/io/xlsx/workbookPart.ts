/** The part that lists the sheets of a workbook and says how it counts. */
import { Damaged, MOST_SHEETS, TooLarge } from './limits.ts';
import type { Package } from './package.ts';
import { isTrue, readPart } from './readPart.ts';
import { relationshipsOf } from './relationships.ts';

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
  /**
   * Formulas are to be calculated when the file is opened: what is stored as their results is not known to be one.
   *
   * Libraries that write formulas without calculating them say so (`fullCalcOnLoad`, or `calcCompleted` denied);
   * Excel, WPS and LibreOffice, which store what they showed, do not. `forceFullCalc` is no sign of it, since Excel
   * keeps it as a setting, nor is the `fullCalcOnLoad` of a sheet, which Excel for Mac writes beside right results,
   * nor a formula's own `ca`, which only says that it changes with the day.
   */
  readonly calculatesOnOpening: boolean;
  /** Paths of other parts; null where there is none. */
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

export interface ListedSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Path of its part; null where it has no cells, as a chart. */
  readonly path: string | null;
}

/**
 * @throws {Damaged}
 * @throws {TooLarge}
 */
export async function readWorkbookPart(parts: Package): Promise<WorkbookPart> {
  const root = await relationshipsOf(parts, '');
  const path = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const related = await relationshipsOf(parts, path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const byId = new Map(related.map((one) => [one.id, one]));
  const sheets: ListedSheet[] = [];
  let isWorkbook = false;
  let from1904 = false;
  let calculatesOnOpening = false;
  await readPart(parts, path, {
    open(name, attribute, parent) {
      if (parent === '') isWorkbook = name === 'workbook';
      else if (name === 'workbookPr' && parent === 'workbook') from1904 = isTrue(attribute('date1904'));
      else if (name === 'calcPr' && parent === 'workbook') {
        const completed = attribute('calcCompleted');
        calculatesOnOpening =
          isTrue(attribute('fullCalcOnLoad')) || (completed !== undefined && !isTrue(completed));
      } else if (name === 'sheet' && parent === 'sheets') {
        if (sheets.length >= MOST_SHEETS) throw new TooLarge('sheets');
        const related = byId.get(attribute(':id') ?? '');
        const state = attribute('state');
        sheets.push({
          name: attribute('name') ?? '',
          visible: state !== 'hidden' && state !== 'veryHidden',
          path: related?.type === 'worksheet' ? related.target : null,
        });
      }
    },
  });
  if (!isWorkbook || sheets.length === 0) throw new Damaged('no workbook');
  const partOf = (type: string, usual: string): string | null => {
    const path = related.find((one) => one.type === type)?.target ?? folder + usual;
    return parts.has(path) ? path : null;
  };
  return {
    sheets: sheets.filter(({ name }) => name !== ''),
    from1904,
    calculatesOnOpening,
    sharedStrings: partOf('sharedStrings', 'sharedStrings.xml'),
    styles: partOf('styles', 'styles.xml'),
  };
}
