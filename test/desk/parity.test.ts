/** Whatever a unit brings, the desk says of it exactly what the command line says, and reads the same in it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTree } from '../../src/core/check/checkTree.ts';
import { classify } from '../../src/core/check/layout.ts';
import { createProblemLog } from '../../src/core/check/problemLog.ts';
import { splitParts } from '../../src/core/check/reports/checkSummary.ts';
import { withoutFiles } from '../../src/core/check/withoutFiles.ts';
import { fixTree } from '../../src/core/fix/fixTree.ts';
import { parseCsv } from '../../src/core/text/csv.ts';
import { checkDrafts } from '../../src/desk/checkDrafts.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { draftPlace } from '../../src/desk/draftPath.ts';
import { openAtDesk } from '../../src/desk/open.ts';
import type { Checked, Opened } from '../../src/desk/protocol.ts';
import { laidOver } from '../../src/desk/readFile.ts';
import { readTree } from '../../src/io/readTree.ts';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { treeOf } from '../corpus/case.ts';
import { REGISTRY, textsOf } from '../core/workbook/sheets.ts';
import { deskOf } from './deskOf.ts';
import { fileCases, importedBy, saidAtDesk, saidOf, TODAY, validated, workbookCases } from './parity.ts';
import type { FileCase } from './parity.ts';

const FILES = fileCases();
const WORKBOOKS = workbookCases();

type OpenedDraft = Extract<Opened, { kind: 'opened' }>;

async function bring({ path, bytes, tree }: FileCase): Promise<{ desk: Desk; opened: Opened }> {
  const place = classify(path);
  const desk = deskOf(tree);
  const { unit = null, period = null } = draftPlace(path) ?? {};
  const month = period === null ? '2022-06' : /^H/.test(period) ? `2022-${period}` : period;
  const name = place.kind === 'summary' ? '工作情况.md' : place.path.slice(path.lastIndexOf('/') + 1);
  const from = { kind: 'file', name, bytes, byUnit: false, reportedOn: null } as const;
  return { desk, opened: await openAtDesk(desk, { unit, month, from }) };
}

function check(desk: Desk, { drafts, standing }: OpenedDraft, settled: readonly string[] = []): Checked {
  return checkDrafts(desk, { drafts, standing, settled, answers: [] });
}

describe.each(FILES)('$path $name', (one) => {
  test('says what validate says, and reads what it reads', async () => {
    const { desk, opened } = await bring(one);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    const expected = validated(one);
    expect(saidAtDesk(opened, false)).toEqual(expected);
    const isWrong = expected.some(({ severity }) => severity === 'error');
    const now = check(desk, opened);
    // Nothing that was wrong is forgotten on the way into the grid.
    if (isWrong && opened.drafts.length > 0) {
      expect(now.problems.some(({ severity }) => severity === 'error')).toBe(true);
      expect(now.ready).toBe(false);
    }
    if (isWrong) return;
    expect(now.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { path, tree, bytes } = one;
    const laid = laidOver(tree, path, bytes);
    const [fixed] = fixTree(laid, { today: TODAY }, [path]).files;
    const canonical = new TextDecoder().decode(fixed?.bytes ?? bytes);
    const [file] = now.files;
    expect(file?.path).toBe(path);
    // Which letters are meant only a person can tell: it stands until they have looked.
    const isDoubtful = expected.some(({ code }) => code === 'doubtful-encoding');
    expect(now.problems.some(({ code }) => code === 'doubtful-encoding')).toBe(isDoubtful);
    if (isDoubtful) return;
    expect(contentOf(file?.text ?? '', path)).toEqual(contentOf(canonical, path));
    const { checked } = checkTree(laid, { asOf: TODAY, paths: [path] });
    const facts = checked?.submissions.find((submission) => submission.file === path)?.facts ?? [];
    expect(now.drafts[0]?.rows.map(({ id: _id, ...row }) => row)).toEqual(
      facts.map(({ domain, site, origin, headcount }) => ({ domain, site, origin, headcount })),
    );
  });
});

/** Everything that a file says but the day of first delivery, which the desk fills in. */
function contentOf(text: string, path: string): unknown {
  if (path.endsWith('.json')) {
    const { unit, month, rows } = JSON.parse(text) as Record<'unit' | 'month', string> & {
      readonly rows: readonly object[];
    };
    return { unit, month, rows: rows.map((row) => ({ note: '', ...row })) };
  }
  if (path.endsWith('.md')) {
    const { work, suggestions } = splitParts(text, path, createProblemLog());
    return { work, suggestions };
  }
  const { header, rows } = parseCsv(text);
  const at = header?.cells.findIndex((cell) => cell.text === 'reported_on') ?? -1;
  return [header, ...rows].map((row) =>
    row?.cells.filter((_, index) => index !== at).map((cell) => cell.text),
  );
}

describe.each(WORKBOOKS)('workbook: $name', ({ sheets, given }) => {
  test('says what import says, and writes what it writes', async () => {
    const { unit = 'gd-computer', month = '2022-06', reportedOn = null, fileName = null, files = {} } = given;
    const tree = treeOf(files);
    const desk = deskOf(tree, { sheets });
    const from = {
      kind: 'file',
      name: fileName ?? 'a.xlsx',
      bytes: new Uint8Array([0x50, 0x4b]),
      byUnit: unit === null,
      reportedOn,
    } as const;
    const opened = await openAtDesk(desk, { unit, month, from });
    const received = { tree, registry: REGISTRY, unit, month, reportedOn, fileName: from.name };
    await compare(desk, opened, importedBy(sheets, received));
  });
});

describe('workbooks as they were sent', () => {
  const folder = join(import.meta.dirname, '../fixtures/sent');
  const shipped = readTree('data');
  const stem = '2022/headcounts/gd-computer/2022-08';
  const tree = withoutFiles(shipped, new Set([`${stem}.csv`, `${stem}.json`]));
  const registry = checkTree(shipped, { asOf: TODAY, paths: ['programme.json'] }).checked!.registry;
  test.each(readdirSync(folder).filter((name) => name.endsWith('.xlsx')))('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const sheets = await readWorkbook(bytes);
    const desk = deskOf(tree, { sheets });
    const [unit, month] = ['gd-computer', '2022-08'];
    const from = { kind: 'file', name: 'a.xlsx', bytes, byUnit: false, reportedOn: null } as const;
    const received = { tree, registry, unit, month, reportedOn: null, fileName: 'a.xlsx' };
    await compare(desk, await openAtDesk(desk, { unit, month, from }), importedBy(sheets, received));
  });
});

async function compare(desk: Desk, opened: Opened, result: ReturnType<typeof importedBy>): Promise<void> {
  if (result === null) {
    expect(opened).toMatchObject({ kind: 'unreadable', why: 'no-table' });
    return;
  }
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  expect(saidAtDesk(opened, true)).toEqual(saidOf(result));
  expect(opened.facts.entries).toEqual(result.receipt);
  const now = check(desk, opened);
  if (result.valid) {
    expect(now.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(Object.fromEntries(now.files.map(({ path, text }) => [path, text]))).toEqual(textsOf(result));
  } else {
    expect(now.ready).toBe(false);
  }
  await Promise.resolve();
}

test('there are enough of them', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(350);
  expect(WORKBOOKS.length).toBeGreaterThanOrEqual(150);
});
