/** What each responsible unit says of its tasks in the illustrative year. */
import { COLUMNS } from '../../src/core/text/headerLabels.ts';
import { writeCsv } from '../../src/core/write/csv.ts';
import { REPORTING_UNITS } from './deliveries.ts';
import type { Delivery } from './deliveries.ts';
import { MONTHS } from './scenario.ts';

type Row = readonly [
  task: number,
  period: string,
  status: string,
  date: string,
  evidence: string,
  note: string,
];

const COORDINATORS = ['gdast-cooperation', 'gdast-academic', 'gd-engineers'];
const SOCIETIES = REPORTING_UNITS.filter((unit) => unit.startsWith('gd-'));

const done = (task: number, date: string, note = ''): Row => [task, '', 'done', date, '', note];

const OWN: Readonly<Record<string, readonly Row[]>> = {
  'gdast-academic': [
    done(1, '2022-02-24'),
    done(2, '2022-03-03'),
    done(6, '2022-03-14'),
    done(8, '2022-06-29'),
    done(10, '2022-12-20'),
    done(12, '2022-07-12'),
  ],
  'gdast-cooperation': [
    done(7, '2022-03-30'),
    done(8, '2022-06-29'),
    done(12, '2022-07-12'),
    [14, '', 'in-progress', '', '', '按季度组织'],
  ],
  'gd-engineers': [
    done(3, '2022-04-06', '平台上线晚于计划'),
    done(7, '2022-03-28'),
    done(8, '2022-06-30'),
    [9, '', 'in-progress', '', '', '非金属材料领域尚未开始互认'],
    [10, '', 'in-progress', '', '', '东莞市工程师学会筹备中'],
    done(11, '2022-08-19', '东莞工作站晚于计划'),
    done(12, '2022-07-12'),
    done(13, '2022-12-23'),
  ],
  'guangzhou-ast': [done(8, '2022-06-27'), done(12, '2022-06-24')],
  'shenzhen-ast': [done(8, '2022-06-22'), done(12, '2022-06-15')],
  'dongguan-ast': [
    [8, '', 'in-progress', '', '', '实施细则征求意见中'],
    done(12, '2022-06-30', '配合全省示范点工作'),
  ],
  'hengqin-development': [done(8, '2022-06-28'), done(12, '2022-07-12')],
};

export function taskFiles(delivered: readonly Delivery[]): ReadonlyMap<string, string> {
  const units = [...REPORTING_UNITS, ...COORDINATORS];
  return new Map(units.map((unit) => [`2022/tasks/${unit}.csv`, taskFile(unit, delivered)]));
}

function taskFile(unit: string, delivered: readonly Delivery[]): string {
  const pilot = REPORTING_UNITS.includes(unit);
  const rows: Row[] = [...(OWN[unit] ?? [])];
  if (pilot) rows.push(...pilotRows(unit));
  for (const month of MONTHS) {
    const delivery = delivered.find((one) => one.unit === unit && one.month === month);
    if (delivery !== undefined) rows.push([4, month, 'done', delivery.day, '', '']);
    // Coordinators gather and send the briefing on the day itself.
    else if (!pilot) rows.push([4, month, 'done', `${month}-28`, '', '']);
  }
  // 附件2 #15: 省科协学会学术部, 省工程师学会 and every pilot unit
  if (unit !== 'gdast-cooperation') rows.push(...halfYears(unit));
  rows.sort((left, right) => left[0] - right[0] || (left[1] < right[1] ? -1 : 1));
  return writeCsv(
    COLUMNS.tasks.required,
    rows.map((row) => row.map(String)),
  );
}

/** 附件2 #6, #7 and, for societies, #9 */
function pilotRows(unit: string): readonly Row[] {
  const plan = done(6, unit === 'gd-food' ? '2022-03-18' : '2022-03-14');
  const publicity: Row =
    unit === 'dongguan-ast' ? [7, '', 'in-progress', '', '', '与市有关部门对接中'] : done(7, '2022-03-29');
  const recognition: Row =
    unit === 'gd-ceramic'
      ? [9, '', 'in-progress', '', '', '11月签约，评审标准商定中']
      : done(9, '2022-12-28');
  return SOCIETIES.includes(unit) ? [plan, publicity, recognition] : [plan, publicity];
}

function halfYears(unit: string): readonly Row[] {
  const first: Row = [15, 'H1', 'done', unit === 'gd-food' ? '2022-07-08' : '2022-06-30', '', ''];
  if (unit === 'dongguan-ast') return [first, [15, 'H2', 'in-progress', '', '', '总结起草中']];
  return [first, [15, 'H2', 'done', '2022-12-30', '', '']];
}
