import { expect, test } from 'vitest';

import { domains, programme, targets, tasks, units } from './shippedFiles.ts';

const COORDINATION = ['gdast-cooperation', 'gdast-academic', 'gd-engineers'];
const REGULATED_PLACES = ['guangzhou-ast', 'shenzhen-ast', 'dongguan-ast', 'hengqin-development'];
test('the programme rests on its document, and marks its calendar as partly ours', () => {
  expect(programme.source.number).toBe('粤科协学〔2022〕2号');
  expect(programme.reporting).toMatchObject({ clause: '附件2 #4', inferred: true });
  expect(programme.timeZone).toBe('Asia/Shanghai');
});

test('each target counts its own thing; only people have a pace', () => {
  expect(targets.targets.map(({ id, measure, paced }) => [id, measure, paced])).toEqual([
    ['regulated-practising', 'regulated-headcount', true],
    ['non-regulated-recognised', 'non-regulated-headcount', true],
    ['non-regulated-domains', 'non-regulated-domains', false],
    ['agreements-signed', 'agreements', false],
    ['experience-report', 'reports', false],
    ['demonstration-points', 'demonstration-points', false],
    ['workstations', 'workstations', false],
  ]);
});

test('targets name the domains and sites that the plan names', () => {
  const subjects = Object.fromEntries(
    targets.targets.map(({ id, subjects: named }) => [id, [...named].toSorted()]),
  );
  const fresh = domains.domains.filter(({ cohort }) => cohort === 'new').map(({ id }) => id);
  expect(subjects['agreements-signed']).toEqual(fresh.sort());
  expect(subjects['non-regulated-domains']).toEqual(fresh.sort());
  const points = ['guangzhou-huangpu', 'guangzhou-nansha', 'shenzhen-qianhai', 'zhuhai-hengqin'];
  expect(subjects['demonstration-points']).toEqual(points);
  expect(subjects['workstations']).toEqual(['dongguan', ...points]);
});

test('what the plan leaves open about a target is marked as ours', () => {
  const marked = targets.targets.filter(({ inferred }) => inferred).map(({ id }) => id);
  expect(marked).toEqual(['regulated-practising', 'non-regulated-domains']);
});

test('the fourteen tasks have their rhythm and their responsible units', () => {
  expect(tasks.tasks.map(({ number, schedule, responsible }) => [number, schedule, responsible])).toEqual([
    [1, 'once', ['gdast-academic']],
    [2, 'once', ['gdast-academic']],
    [3, 'once', ['gd-engineers']],
    [4, 'monthly', [...COORDINATION, 'pilot-units']],
    [6, 'once', ['gdast-academic', 'pilot-units']],
    [7, 'once', ['gdast-cooperation', 'gd-engineers', 'pilot-units']],
    [8, 'once', [...COORDINATION, ...REGULATED_PLACES]],
    [9, 'once', ['gd-engineers', 'pilot-societies']],
    [10, 'once', ['gdast-academic', 'gd-engineers']],
    [11, 'once', ['gd-engineers']],
    [12, 'once', [...COORDINATION, ...REGULATED_PLACES]],
    [13, 'once', ['gd-engineers']],
    [14, 'as-needed', ['gdast-cooperation']],
    [15, 'half-yearly', ['gdast-academic', 'gd-engineers', 'pilot-units']],
  ]);
});

test('every task cites its own line of 附件2', () => {
  for (const { number, clause } of tasks.tasks) expect(clause).toBe(`附件2 #${number}`);
});

test('the only bodies named beside units are the two of task 7', () => {
  const named = tasks.tasks.filter(({ withBodies }) => withBodies.length > 0);
  expect(named.map(({ number }) => number)).toEqual([7]);
  expect(named[0]?.withBodies.map((names) => names['zh-CN'])).toEqual(['省住建厅', '省港澳办']);
});

test('18 units must report', () => {
  expect(units.units.filter(({ kind }) => kind !== 'coordinator')).toHaveLength(18);
});
