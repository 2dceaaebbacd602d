/** How a file was read, as an import's receipt tells it, and what was mended on the way. */
import type { Lang } from '../../core/model.ts';
import { receiptLines } from '../../core/workbook/importReceipt.ts';
import type { ImportWords } from '../../core/workbook/words/importWords.ts';
import type { DeskProblem } from '../../desk/protocol.ts';
import type { DeskWords } from '../../i18n/zh-CN/desk.ts';
import type { Desk } from './desk.ts';
import { make, part } from './make.ts';

/** Only the reader's own language is loaded, and only where there is a receipt to tell. */
const WORDS: Readonly<Record<Lang, () => Promise<ImportWords>>> = {
  'zh-CN': () => import('../../core/workbook/words/zhCN.ts').then(({ zhCN }) => zhCN),
  'zh-HK': () => import('../../core/workbook/words/zhHK.ts').then(({ zhHK }) => zhHK),
  en: () => import('../../core/workbook/words/en.ts').then(({ en }) => en),
};

export async function showFacts(root: HTMLElement, desk: Desk, words: DeskWords): Promise<void> {
  const { delivery } = desk;
  if (delivery === null) return;
  const { facts, problems } = delivery;
  const mended = toldOnce(problems, desk);
  root.hidden = facts.format === 'none' || (facts.entries.length === 0 && mended.length === 0);
  if (root.hidden) return;
  const list = part(root, 'ul');
  const lines =
    facts.entries.length === 0
      ? []
      : receiptLines({ ...facts, receipt: facts.entries }, await WORDS[desk.lang](), namesOf(desk));
  // Another file may have been opened meanwhile.
  if (desk.delivery !== delivery) return;
  list.replaceChildren(
    ...lines.map((line) => make('li', { class: line.startsWith(' ') ? 'desk-inner' : null }, line.trim())),
    ...mended.map(({ message }) => make('li', {}, words.mended(message))),
  );
}

/** Problems of the file as it came that its drafts no longer have and nobody is asked of. */
function toldOnce(problems: readonly DeskProblem[], { work, checked }: Desk): readonly DeskProblem[] {
  const asked = new Set([...work.standing, ...(checked?.problems ?? [])].map(({ id }) => id));
  return problems.filter(
    ({ id, severity, cells }) => severity === 'warning' && cells.length === 0 && !asked.has(id),
  );
}

function namesOf({ choices }: Desk): (id: string) => string | null {
  const all = [...choices.units, ...choices.domains, ...choices.sites, ...choices.origins];
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? null;
}
