/** Units' words in the illustrative year, written from the same figures as the headcounts. */
import { writeSummary } from '../../src/core/write/summary.ts';
import type { Delivery } from './deliveries.ts';
import { REPORTING_UNITS } from './deliveries.ts';
import { SUGGESTIONS, WORK } from './phrases.ts';
import type { Stage } from './phrases.ts';
import { MILESTONES, MONTHS, STREAMS } from './scenario.ts';

const HALVES = [
  { half: 'H1', when: '上半年', from: 0, until: 3 },
  { half: 'H2', when: '下半年', from: 3, until: 9 },
] as const;

/** Every third month of each unit where its file came, and both half-years, which no unit is exempt from. */
export function summaryFiles(delivered: readonly Delivery[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  REPORTING_UNITS.forEach((unit, at) => {
    const people = peopleByMonth(unit);
    MONTHS.forEach((month, index) => {
      if ((index + at) % 3 !== 0 || !delivered.some((one) => one.unit === unit && one.month === month))
        return;
      const text = words(stageOf(unit, month), people[index] ?? 0, '本月', [at + index]);
      files.set(`2022/summaries/${unit}/${month}.md`, text);
    });
    for (const { half, when, from, until } of HALVES) {
      if (unit === 'dongguan-ast' && half === 'H2') continue;
      const last = MONTHS[until - 1] ?? '';
      const sum = people.slice(from, until).reduce((total, value) => total + value, 0);
      // A half-year has more to tell than a month.
      const text = words(stageOf(unit, last), sum, when, [at + from + 1, at + from + 2]);
      files.set(`2022/summaries/${unit}/${half}.md`, text);
    }
  });
  return files;
}

/** `turns` choose the sentences, so that neither neighbours nor following months say the same. */
function words(stage: Stage, people: number, when: string, turns: readonly number[]): string {
  const verb = stage === 'practice' ? '新增落地执业' : '新增互认';
  const count = people === 0 ? `${when}没有新增人员。` : `${when}${verb} ${people} 人。`;
  const work = turns.map((turn) => inTurn(WORK[stage], turn)).join('');
  return writeSummary({
    work: `${count}${work}（示例文字）`,
    suggestions: inTurn(SUGGESTIONS[stage], turns[0] ?? 0),
  });
}

function inTurn(sentences: readonly string[], turn: number): string {
  return sentences[turn % sentences.length] ?? '';
}

/** How far the unit was at the end of the month. */
function stageOf(unit: string, month: string): Stage {
  if (!unit.startsWith('gd-')) return 'practice';
  const people = peopleByMonth(unit).slice(0, MONTHS.indexOf(month) + 1);
  if (people.some((count) => count > 0)) return 'recognising';
  const signed = MILESTONES.some(
    (one) => one.unit === unit && one.type === 'agreement' && one.date.slice(0, 7) <= month,
  );
  return signed ? 'signed' : 'preparing';
}

function peopleByMonth(unit: string): readonly number[] {
  const own = STREAMS.filter((stream) => stream.unit === unit);
  return MONTHS.map((_, at) => own.reduce((sum, stream) => sum + (stream.people[at] ?? 0), 0));
}
