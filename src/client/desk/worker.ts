/**
 * The desk's worker: the same check as in the repository, beside the page, so that typing never waits. Nothing leaves
 * it but answers to the page; what a language, a workbook or an impact needs is loaded when it is first asked for.
 */
import type { Lang } from '../../core/model.ts';
import type { Words } from '../../core/problems/messages/message.ts';
import { checkDrafts } from '../../desk/checkDrafts.ts';
import { choicesOf } from '../../desk/choices.ts';
import { createBase } from '../../desk/desk.ts';
import type { Desk, DeskBase, DeskWords, Reader } from '../../desk/desk.ts';
import { openAtDesk } from '../../desk/open.ts';
import type { DeskCall, DeskCalls, FromWorker, StartRequest, ToWorker } from '../../desk/protocol.ts';
import { decodeTree } from '../../desk/treeFile.ts';
import type { TreeFile } from '../../desk/treeFile.ts';

/** What is said of problems, and of imports: needed once something is opened. */
const WORDS: Readonly<Record<Lang, () => Promise<{ readonly words: DeskWords }>>> = {
  'zh-CN': () => import('./words/zhCN.ts'),
  'zh-HK': () => import('./words/zhHK.ts'),
  en: () => import('./words/en.ts'),
};
/** The few words that the lists need. */
const LISTS: Readonly<Record<Lang, () => Promise<{ readonly words: Words }>>> = {
  'zh-CN': () => import('../../core/problems/messages/zh-CN/words.ts'),
  'zh-HK': () => import('../../core/problems/messages/zh-HK/words.ts'),
  en: () => import('../../core/problems/messages/en/words.ts'),
};

/** Every call waits for what `start` made. */
let base: Promise<DeskBase> | null = null;
let desk: Promise<Desk> | null = null;

async function readBase({ lang, tree, today }: StartRequest): Promise<DeskBase> {
  const response = await fetch(tree);
  if (!response.ok) throw new Error(`${tree}: ${response.status}`);
  return createBase(decodeTree((await response.json()) as TreeFile), today, lang);
}

async function withWords(known: Promise<DeskBase>): Promise<Desk> {
  const one = await known;
  const { words } = await WORDS[one.lang]();
  return { ...one, words, loadReader };
}

async function loadReader(): Promise<Reader> {
  const { reader } = await import('./reader.ts');
  return reader;
}

type Gives = DeskCalls[DeskCall]['gives'];

async function answer(asked: ToWorker): Promise<Gives> {
  if (asked.call === 'start') {
    base = readBase(asked.asks);
    desk = null;
    const [{ words }, known] = await Promise.all([LISTS[asked.asks.lang](), base]);
    return choicesOf(known, words.values);
  }
  if (base === null) throw new Error('not started');
  desk ??= withWords(base);
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
