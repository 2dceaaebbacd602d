/** A month in JSON as a draft, and a draft as JSON: what stands once for the file stands in every row of the grid. */
import type { Problem } from '../core/problems/problem.ts';
import type { Submission } from '../core/model.ts';
import { parseJson } from '../core/text/json.ts';
import type { DraftCell } from './draft.ts';
import type { DraftPlace } from './draftPath.ts';
import { blankColumns } from './tableDraft.ts';
import type { ReadDraft } from './tableDraft.ts';

/** Properties of the file that are columns of the grid. */
const OF_FILE: ReadonlySet<string> = new Set(['month', 'reported_on']);

/** @returns null where the text is no document that has rows */
export function jsonDraft(text: string, place: DraftPlace): ReadDraft | null {
  const { value } = parseJson(text);
  if (!isObject(value) || !Array.isArray(value['rows'])) return null;
  const columns = blankColumns('headcounts');
  const rows = value['rows'].map((row: unknown, at) => ({
    id: at + 1,
    cells: columns.map(({ name }) => {
      const from = OF_FILE.has(name ?? '') ? value : isObject(row) ? row : {};
      return cellText(from[name ?? '']);
    }),
  }));
  return {
    draft: { ...place, columns, rows },
    cellsOf({ pointer }: Problem): readonly DraftCell[] {
      const [, top = '', index, name = null] = (pointer ?? '').split('/');
      const { path } = place;
      const columnOf = (field: string | null): number | null => {
        const at = columns.findIndex((column) => column.name === field);
        return at < 0 ? null : at;
      };
      if (OF_FILE.has(top)) return rows.map(({ id }) => ({ path, row: id, column: columnOf(top) }));
      const row = top === 'rows' && index !== undefined ? rows[Number(index)] : undefined;
      return row === undefined ? [] : [{ path, row: row.id, column: columnOf(name) }];
    },
  };
}

/**
 * A month in JSON, laid out as the published ones are.
 *
 * @param before the file that it takes the place of; its `$schema` is kept
 */
export function writeMonthJson(
  { unit, month, reportedOn, facts }: Submission,
  before: string | null,
): string {
  const known = before === null ? undefined : parseJson(before).value;
  const schema = isObject(known) ? known['$schema'] : undefined;
  const document = {
    ...(typeof schema === 'string' ? { $schema: schema } : {}),
    unit,
    month,
    ...(reportedOn === null ? {} : { reported_on: reportedOn }),
    rows: facts.map(({ domain, site, origin, headcount, note }) => ({
      domain,
      site,
      origin,
      headcount,
      ...(note === '' ? {} : { note }),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
