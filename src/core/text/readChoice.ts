/** Cells that hold one of a few words: origin, kind of milestone, state of a task. */
import { ORIGINS } from '../model.ts';
import type { MilestoneType, Origin, TaskStatus } from '../model.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import { foldName } from '../registry/foldName.ts';
import { nearMiss } from '../registry/nearMiss.ts';
import { MILESTONE_ROW, TASK_REPORT_ROW } from '../schemas/shapes.ts';
import { tidyCell } from './cell.ts';
import type { Reading } from './reading.ts';
import { words } from './words.ts';

/** What people write for each word that the schema allows. */
type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

const ORIGIN_WORDS: Words<Origin> = {
  HK: words(
    '香港|港|香港特区|香港特區|香港特别行政区|香港特別行政區|香港籍|港方|hong kong|hong kong sar',
    'hksar|hkg',
  ),
  MO: words(
    '澳门|澳門|澳|澳门特区|澳門特區|澳门特别行政区|澳門特別行政區|澳门籍|澳門籍|澳方|macao|macau',
    'macao sar|macau sar|msar',
  ),
  ML: words('内地|內地|中国内地|中國內地|大陆|大陸|中国大陆|中國大陸|mainland|mainland china|the mainland'),
};

const MILESTONE_WORDS: Words<MilestoneType> = {
  agreement: words(
    '协议|協議|互认协议|互認協議|签约|簽約|互认签约|互認簽約|签署协议|簽署協議',
    'recognition agreement|signing|agreement signed',
  ),
  'demonstration-point': words('示范点|示範點|示范基地|示範基地|demonstration site|demonstration'),
  workstation: words('工作站|工程师学会工作站|工程師學會工作站|work station'),
  policy: words('政策|配套政策|支持政策|扶持政策|supporting policy'),
  report: words('报告|報告|经验报告|經驗報告|大湾区经验报告|大灣區經驗報告|experience report'),
};

const STATUS_WORDS: Words<TaskStatus> = {
  'not-started': words('未开始|未開始|未启动|未啟動|未开展|未開展|not begun|to do|todo'),
  'in-progress': words(
    '进行中|進行中|推进中|推進中|正在推进|正在推進|正在进行|正在進行|办理中|辦理中|ongoing',
    'started|under way|underway|doing',
  ),
  done: words('完成|已完成|已办结|已辦結|办结|辦結|已落实|已落實|completed|complete|finished'),
};

/** Where people come from: `HK`, `MO`, `ML`. Errors: `blank-value`, `unknown-origin`. */
export const readOrigin = reader<Origin>(ORIGINS, ORIGIN_WORDS, 'unknown-origin');
/** Kind of a milestone. Errors: `blank-value`, `unknown-milestone-type` with what is `allowed`. */
export const readMilestoneType = reader<MilestoneType>(
  MILESTONE_ROW.type.enum,
  MILESTONE_WORDS,
  'unknown-milestone-type',
);
/** State of a task. Errors: `blank-value`, `unknown-status` with what is `allowed`. */
export const readTaskStatus = reader<TaskStatus>(TASK_REPORT_ROW.status.enum, STATUS_WORDS, 'unknown-status');

const ORIGIN_INDEX = indexWords(ORIGINS, ORIGIN_WORDS);

/** Whether {@link readOrigin} reads a cell; cheaper, for cells that are mostly something else. */
export function isOrigin(cell: string): boolean {
  return ORIGIN_INDEX.has(foldName(tidyCell(cell).text));
}

/** Every word outside ASCII that one of the choices is known by: they also tell one legacy encoding from another. */
export const CHOICE_WORDS: readonly string[] = [ORIGIN_WORDS, MILESTONE_WORDS, STATUS_WORDS]
  .flatMap((lists) => Object.values<readonly string[]>(lists).flat())
  .filter((word) => /[^\0-\x7f]/.test(word));

/** @param choices what the schema allows; whether a word may stand where it stands is the schema's to say */
function reader<T extends string>(
  choices: readonly T[],
  known: Words<T>,
  error: ProblemCode,
): (cell: string) => Reading<T> {
  const byWord = indexWords(choices, known);
  return (cell) => {
    const tidy = tidyCell(cell);
    const { text } = tidy;
    if (text === '') return { error: 'blank-value', params: {} };
    const exact = choices.find((choice) => choice === text);
    if (exact !== undefined) return { value: exact, changes: tidy.changes };
    const folded = foldName(text);
    const value = byWord.get(folded);
    if (value !== undefined) return { value, changes: [{ code: 'name-alias', from: cell, to: value }] };
    const near = nearMiss(folded, byWord);
    return {
      error,
      params: error === 'unknown-origin' ? {} : { allowed: choices },
      ...(near === null ? {} : { suggestion: near }),
    };
  };
}

function indexWords<T extends string>(choices: readonly T[], known: Words<T>): ReadonlyMap<string, T> {
  const byWord = new Map<string, T>(choices.map((choice) => [foldName(choice), choice]));
  for (const [choice, written] of Object.entries<readonly string[]>(known)) {
    for (const word of [choice, ...written]) byWord.set(foldName(word), choice as T);
  }
  return byWord;
}
