/** The corpus as deliveries to the desk, and what the command line says of each. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkTree } from '../../src/core/check/checkTree.ts';
import type { DataTree } from '../../src/core/check/tree.ts';
import { withoutFiles } from '../../src/core/check/withoutFiles.ts';
import type { Registry } from '../../src/core/model.ts';
import { PHRASEBOOKS } from '../../src/core/problems/messages/phrasebooks.ts';
import { registryNames, renderPlaced, renderProblem } from '../../src/core/problems/render.ts';
import type { Problem } from '../../src/core/problems/problem.ts';
import { importByUnit } from '../../src/core/workbook/importByUnit.ts';
import { importWorkbook } from '../../src/core/workbook/importWorkbook.ts';
import type { ImportOptions } from '../../src/core/workbook/importOptions.ts';
import type { ImportResult } from '../../src/core/workbook/importResult.ts';
import type { Sheet } from '../../src/core/workbook/sheet.ts';
import { draftPlace, siblingOf } from '../../src/desk/draftPath.ts';
import { laidOver } from '../../src/desk/readFile.ts';
import type { Opened } from '../../src/desk/protocol.ts';
import { readTree } from '../../src/io/readTree.ts';
import { BAD } from '../corpus/bad/index.ts';
import { treeOf } from '../corpus/case.ts';
import type { Content } from '../corpus/case.ts';
import { GOOD_FILES } from '../corpus/good.ts';
import { ODD_FILES, ODD_WORKBOOKS } from '../corpus/odd/index.ts';
import { BAD_WORKBOOKS, GOOD_WORKBOOKS } from '../corpus/workbooks/index.ts';
import { encodeUtf8 } from '../core/text/helpers/encode.ts';
import type { Given } from '../core/workbook/sheets.ts';

export const TODAY = '2022-12-31';
const LANG = 'zh-CN';
const SENT = join(import.meta.dirname, '../fixtures/sent');

/** What a person is told of one thing: everything but the commands. */
export interface Said {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly field: string | null;
  readonly value: string | null;
  readonly suggestion: string | null;
  readonly where: string;
  readonly message: string;
}

/** A file that a unit brings, beside what is published. */
export interface FileCase {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly tree: DataTree;
}

/** Files of the corpus that a unit could bring: those of the registry and those under wrong names are the office's. */
export function fileCases(): readonly FileCase[] {
  const corpus: readonly { readonly name: string; readonly path: string; readonly files: Files }[] = [
    ...Object.values(BAD).flat(),
    ...[...GOOD_FILES, ...ODD_FILES].map(({ name, path, content }) => ({
      name,
      path,
      files: { [path]: content },
    })),
  ];
  const laid = corpus.flatMap(({ name, path, files }): readonly FileCase[] => {
    const content = files[path];
    const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
    // Under a wrong name, or of another year than its folder, nothing comes from the desk.
    const place = draftPlace(path);
    if (place?.period?.startsWith('2023')) return [];
    if (place === null || !(bytes instanceof Uint8Array) || isSpecial(content) || isWorkbook(bytes))
      return [];
    const tree = treeOf({ ...files, [path]: null });
    // Every other file is published already, so it has to be right.
    if (checkTree(tree, { asOf: TODAY, paths: ['programme.json'] }).checked === null) return [];
    const sibling = siblingOf(path);
    return [{ name, path, bytes, tree: sibling === null ? tree : withoutFiles(tree, new Set([sibling])) }];
  });
  return [...laid, ...sentFiles()];
}

type Files = Readonly<Record<string, Content>>;

/** The desk opens one under whatever name. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 || bytes[0] === 0xd0;
}

function isSpecial(content: Content | undefined): boolean {
  return content === 'SYMLINK' || content === 'UNREADABLE' || content === 'DEVICE';
}

function sentFiles(): readonly FileCase[] {
  const stem = '2022/headcounts/gd-electrical-engineering/2022-08';
  const tree = withoutFiles(readTree('data'), new Set([`${stem}.csv`, `${stem}.json`]));
  return readdirSync(SENT)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({
      name,
      path: `${stem}.csv`,
      bytes: new Uint8Array(readFileSync(join(SENT, name))),
      tree,
    }));
}

/** What `validate PATH` says where the file stands in its place. */
export function validated({ path, bytes, tree }: FileCase): readonly Said[] {
  const { problems, checked } = checkTree(laidOver(tree, path, bytes), { asOf: TODAY, paths: [path] });
  return problems.map((problem) => said(problem, checked?.registry ?? null));
}

function said(problem: Problem, registry: Registry | null): Said {
  const { code, severity, file, field, value, suggestion } = problem;
  const nameOf = registryNames(registry, LANG);
  const { message } = renderProblem(problem, PHRASEBOOKS[LANG], nameOf);
  return { code, severity, file, field, value, suggestion, where: '', message };
}

/** What the desk says of what was opened. */
export function saidAtDesk(
  { problems }: Pick<Extract<Opened, { kind: 'opened' }>, 'problems'>,
  withPlaces: boolean,
): readonly Said[] {
  return problems.map(({ code, severity, file, field, value, suggestion, where, message }) => ({
    code,
    severity,
    file,
    field,
    value,
    suggestion,
    where: withPlaces ? where : '',
    message,
  }));
}

/** A workbook that is brought. */
export interface WorkbookCase {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly given: Given;
}

export function workbookCases(): readonly WorkbookCase[] {
  const odd = Object.entries(ODD_WORKBOOKS).map(([name, one]) => ({
    name,
    sheets: one.sheets,
    given: one.given ?? {},
  }));
  return [...[BAD_WORKBOOKS, GOOD_WORKBOOKS].flatMap((all) => Object.values(all).flat()), ...odd];
}

export interface Received {
  readonly tree: DataTree;
  readonly registry: Registry;
  readonly unit: string | null;
  readonly month: string;
  readonly reportedOn: string | null;
  readonly fileName: string | null;
}

/** What `import` makes of it. */
export function importedBy(sheets: readonly Sheet[], received: Received): ImportResult | null {
  const { unit, registry, ...more } = received;
  const options: Omit<ImportOptions, 'unit'> = {
    ...more,
    registry,
    asOf: { today: TODAY },
    receivedOn: TODAY,
  };
  const own = registry.units.find(({ id }) => id === unit);
  return own === undefined
    ? importByUnit(sheets, options)
    : importWorkbook(sheets, { ...options, unit: own });
}

/** What `import` says is wrong. */
export function saidOf({ problems, check }: ImportResult): readonly Said[] {
  const nameOf = registryNames(check.checked?.registry ?? null, LANG);
  return problems.map((placed) => {
    const { code, severity, file, field, value, suggestion } = placed.problem;
    const { where, message } = renderPlaced(placed, PHRASEBOOKS[LANG], nameOf);
    const place = placed.place === null ? '' : where;
    return { code, severity, file, field, value, suggestion, where: place, message };
  });
}
