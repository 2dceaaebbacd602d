/** One input on the way that `import`, `validate` and `fix` take it, up to what they print. */
import { overlayTree } from '../../../src/core/check/overlayTree.ts';
import { checkTree } from '../../../src/core/check/checkTree.ts';
import type { CheckResult } from '../../../src/core/check/result.ts';
import type { DataTree } from '../../../src/core/check/tree.ts';
import { fixTree } from '../../../src/core/fix/fixTree.ts';
import { formatJson } from '../../../src/core/formats/json.ts';
import { formatMarkdown } from '../../../src/core/formats/markdown.ts';
import { buildReport } from '../../../src/core/formats/report.ts';
import { sourceTexts } from '../../../src/core/formats/sourceTexts.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import { importByUnit } from '../../../src/core/workbook/importByUnit.ts';
import { importWorkbook } from '../../../src/core/workbook/importWorkbook.ts';
import { readWorkbook, UnreadableWorkbook } from '../../../src/io/xlsx/readWorkbook.ts';
import { IMPORT_WORDS } from '../../../src/core/workbook/words/index.ts';
import { importReceipt } from '../../../src/core/workbook/importReceipt.ts';
import type { FuzzInput } from './inputs.ts';
import { MONTH, UNIT } from './seeds.ts';

const AS_OF = { today: '2022-09-30' };

/**
 * @param tree a programme that has the unit of the seeds
 * @returns what came of it, in a word; whatever is thrown is a fault of ours
 */
export async function tryInput({ kind, path, bytes }: FuzzInput, tree: DataTree): Promise<string> {
  if (kind === 'file') {
    const laid = overlayTree(tree, new Map([[path, bytes]]));
    const { before } = fixTree(laid, AS_OF, [path]);
    report(before, laid);
    return before.counts.errors === 0 ? 'right' : 'wrong';
  }
  const sheets = await readWorkbook(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableWorkbook) return error.fault;
    throw error;
  });
  if (typeof sheets === 'string') return sheets;
  const { checked } = checkTree(tree, { asOf: AS_OF, paths: [] });
  const registry = checked?.registry;
  const unit = registry?.units.find(({ id }) => id === UNIT);
  if (registry === undefined || unit === undefined) throw new Error(`the tree has no unit ${UNIT}`);
  const options = {
    tree,
    registry,
    unit,
    month: MONTH,
    asOf: AS_OF,
    reportedOn: null,
    receivedOn: null,
    fileName: null,
  };
  const result = importWorkbook(sheets, options);
  if (result === null) return 'no-table';
  importByUnit(sheets, options);
  importReceipt(result, IMPORT_WORDS['zh-CN'], () => null);
  report({ ...result.check, problems: result.problems.map(({ problem }) => problem) }, tree);
  return result.valid ? 'right' : 'wrong';
}

function report(result: CheckResult, tree: DataTree): void {
  const told = buildReport(result, {
    lang: 'zh-CN',
    sources: sourceTexts(tree, result.checked?.registry ?? null),
  });
  for (const format of [formatText, formatMarkdown, formatJson]) format(told);
}
