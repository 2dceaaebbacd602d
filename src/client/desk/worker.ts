/**
 * The desk's worker: the same check as in the repository, beside the page, so that typing never waits. Nothing leaves
 * it but answers to the page; what a language, a workbook or an impact needs is loaded when it is first asked for.
 */
import type { Lang } from '../../core/model.ts';
import type { Sheet } from '../../core/workbook/sheet.ts';
import type { WorkbookFault } from '../../core/workbook/workbookFault.ts';
import { checkDrafts } from '../../desk/checkDrafts.ts';
import { choicesOf } from '../../desk/choices.ts';
import { createDesk } from '../../desk/desk.ts';
import type { Desk, DeskWords } from '../../desk/desk.ts';
import { openAtDesk } from '../../desk/open.ts';
import type { DeskCall, DeskCalls, FromWorker, StartRequest, ToWorker } from '../../desk/protocol.ts';
import { decodeTree } from '../../desk/treeFile.ts';
import type { TreeFile } from '../../desk/treeFile.ts';

const WORDS: Readonly<Record<Lang, () => Promise<{ readonly words: DeskWords }>>> = {
  'zh-CN': () => import('./words/zhCN.ts'),
  'zh-HK': () => import('./words/zhHK.ts'),
  en: () => import('./words/en.ts'),
};

/** Every call waits for the desk that `start` made. */
let desk: Promise<Desk> | null = null;

async function startDesk({ lang, tree, today }: StartRequest): Promise<Desk> {
  const [{ words }, response] = await Promise.all([WORDS[lang](), fetch(tree)]);
  if (!response.ok) throw new Error(`${tree}: ${response.status}`);
  const file = (await response.json()) as TreeFile;
  return createDesk({ tree: decodeTree(file), today, words, readSheets });
}

async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[] | WorkbookFault> {
  const { readWorkbook, UnreadableWorkbook } = await import('../../io/xlsx/readWorkbook.ts');
  return readWorkbook(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableWorkbook) return error.fault;
    throw error;
  });
}

type Gives = DeskCalls[DeskCall]['gives'];

async function answer(asked: ToWorker): Promise<Gives> {
  if (asked.call === 'start') {
    desk = startDesk(asked.asks);
    return choicesOf(await desk);
  }
  if (desk === null) throw new Error('not started');
  const known = await desk;
  switch (asked.call) {
    case 'open':
      return openAtDesk(known, asked.asks);
    case 'check':
      return checkDrafts(known, asked.asks);
    case 'impact': {
      const { impactAtDesk } = await import('../../desk/impact.ts');
      return impactAtDesk(known, asked.asks);
    }
    case 'owed': {
      const { owedAtDesk } = await import('../../desk/owed.ts');
      return owedAtDesk(known, asked.asks);
    }
  }
}

function reply(message: FromWorker): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data;
  answer(data).then(
    (gives) => reply({ id, gives }),
    (error: unknown) => reply({ id, failed: error instanceof Error ? error.message : String(error) }),
  );
});
