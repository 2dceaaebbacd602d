/**
 * Receipts as a pull request's run left them, and how the comment shows them. No package is needed: whoever comments
 * has installed none.
 */
import { isIsoDate, isMonth } from '../../src/core/dates.ts';
import type { Receipt } from '../../src/core/receipt/receipt.ts';
import { receiptLine } from '../../src/core/receipt/receiptWords.ts';

/** Receipts that a comment shows. */
export const MOST_RECEIPTS = 30;

/** Receipts as an untrusted run left them: those of the expected shape, and how many are not shown. */
export function readReceipts(left: unknown): { readonly receipts: readonly Receipt[]; readonly cut: number } {
  const list = Array.isArray(left) ? (left as unknown[]) : [];
  const receipts = list.slice(0, MOST_RECEIPTS).flatMap((one) => receiptFrom(one) ?? []);
  return { receipts, cut: Math.max(0, list.length - MOST_RECEIPTS) };
}

const UNIT = /^[a-z0-9-]{1,60}$/;
/** Names as the registry has them: no mark that Markdown or HTML knows, and no character that hides. */
const NAME = /^[\p{Script=Han}A-Za-z0-9（）·、 -]{1,80}$/u;
const HASH = /^[0-9a-f]{64}$/;

function receiptFrom(value: unknown): Receipt | null {
  if (typeof value !== 'object' || value === null) return null;
  const { unit, unitNames, month, rows, people, reportedOn, checksPassed, sha256 } = value as {
    readonly [Name in keyof Receipt]?: unknown;
  };
  const name = (unitNames as Readonly<Record<string, unknown>> | undefined)?.['zh-CN'];
  const isText = (text: unknown, shape: RegExp): text is string =>
    typeof text === 'string' && shape.test(text);
  const isCount = (count: unknown): count is number => Number.isSafeInteger(count) && Number(count) >= 0;
  if (!isText(unit, UNIT) || !isText(name, NAME) || !isText(sha256, HASH)) return null;
  if (typeof month !== 'string' || !isMonth(month)) return null;
  if (reportedOn !== null && (typeof reportedOn !== 'string' || !isIsoDate(reportedOn))) return null;
  if (!isCount(rows) || !isCount(people) || !isCount(checksPassed)) return null;
  const names = { 'zh-CN': name, 'zh-HK': name, en: name };
  return { unit, unitNames: names, month, rows, people, reportedOn, checksPassed, sha256 };
}

/** Paragraphs of the comment that show them; none where there is no receipt. Nothing of it is markup. */
export function receiptPart({ receipts, cut }: ReturnType<typeof readReceipts>): readonly string[] {
  if (receipts.length === 0) return [];
  return [
    '**报送回执**（与本地导入时打印的相同）',
    receipts.map((receipt) => `- ${receiptLine(receipt, 'zh-CN')}`).join('\n'),
    ...(cut === 0 ? [] : [`另有 ${cut} 份回执没有列出。`]),
  ];
}
