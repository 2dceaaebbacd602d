/** Units' words in the illustrative year, written from the same figures as the headcounts. */
import { writeSummary } from '../../src/core/write/summary.ts';
import type { Delivery } from './deliveries.ts';
import { REPORTING_UNITS } from './deliveries.ts';
import { MONTHS, STREAMS } from './scenario.ts';

const WORK = {
  society: '召开评审标准对接会一次，与港澳同业组织核对资格要求。',
  city: '会同住建、人社等部门核对执业登记情况，走访试点企业。',
} as const;

const SUGGESTIONS: readonly string[] = [
  '建议统一三地继续教育学时的折算办法。',
  '建议省级平台开放资格核验接口，减少重复提交材料。',
  '建议就职业责任保险的衔接出台指引。',
  '建议适当延长过渡期内临时执业的有效期。',
  '',
];

/** Every third month of each unit, and both half-years, where a file came. */
export function summaryFiles(delivered: readonly Delivery[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  REPORTING_UNITS.forEach((unit, at) => {
    const people = peopleByMonth(unit);
    MONTHS.forEach((month, index) => {
      if ((index + at) % 3 !== 0 || !delivered.some((one) => one.unit === unit && one.month === month))
        return;
      files.set(`2022/summaries/${unit}/${month}.md`, words(unit, people[index] ?? 0, '本月', at + index));
    });
    for (const [half, from, until] of [
      ['H1', 0, 3],
      ['H2', 3, 9],
    ] as const) {
      if (unit === 'dongguan-ast' && half === 'H2') continue;
      const sum = people.slice(from, until).reduce((total, value) => total + value, 0);
      files.set(
        `2022/summaries/${unit}/${half}.md`,
        words(unit, sum, half === 'H1' ? '上半年' : '下半年', at),
      );
    }
  });
  return files;
}

function words(unit: string, people: number, when: string, at: number): string {
  const society = unit.startsWith('gd-');
  const verb = society ? '新增互认' : '新增落地执业';
  const count = people === 0 ? `${when}没有新增人员。` : `${when}${verb} ${people} 人。`;
  return writeSummary({
    work: `${count}${society ? WORK.society : WORK.city}（示例文字）`,
    suggestions: SUGGESTIONS[at % SUGGESTIONS.length] ?? '',
  });
}

function peopleByMonth(unit: string): readonly number[] {
  const own = STREAMS.filter((stream) => stream.unit === unit);
  return MONTHS.map((_, at) => own.reduce((sum, stream) => sum + (stream.people[at] ?? 0), 0));
}
