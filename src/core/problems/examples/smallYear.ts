/** Targets and tasks of another year, small enough to be read as an example. */

const names = (zhCN: string, zhHK: string, en: string) => ({ 'zh-CN': zhCN, 'zh-HK': zhHK, en });

export const SMALL_TARGET = {
  id: 'non-regulated-recognised',
  names: names('非准入类互认新增', '非准入類互認新增', 'Non-regulated professionals newly recognised'),
  measure: 'non-regulated-headcount',
  target: 200,
  baseline: 0,
  unit: names('人', '人', 'people'),
  due: '2023-12-31',
  paced: true,
  subjects: [] as readonly string[],
  clause: null,
  inferred: true,
};
export const SMALL_TARGETS = { year: 2023, targets: [SMALL_TARGET] };

export const SMALL_TASK = {
  number: 1,
  title: names('制定实施方案', '制定實施方案', 'Draw up the implementation plan'),
  schedule: 'once',
  due: ['2023-02-28'],
  responsible: ['gd-engineers'],
  withBodies: [],
  clause: null,
  inferred: true,
};
export const SMALL_TASKS = { year: 2023, tasks: [SMALL_TASK] };
