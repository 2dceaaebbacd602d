import type { ExampleGroup } from './example.ts';
import { json, milestoneExample } from './parts.ts';
import { smallDomains, smallRegistry } from './smallRegistry.ts';
import { SMALL_TARGET, SMALL_TARGETS, SMALL_TASK, SMALL_TASKS } from './smallYear.ts';

const TARGETS = json('2023/targets.json', SMALL_TARGETS);
const TASKS = json('2023/tasks.json', SMALL_TASKS);

const EXTENSION = {
  unit: 'gd-computer',
  month: '2022-06',
  until: '2022-07-05',
  reason: '系统升级，顺延一周',
  decidedOn: '2022-06-27',
};

export const registry = {
  'duplicate-id': {
    wrong: json('2023/targets.json', { year: 2023, targets: [SMALL_TARGET, SMALL_TARGET] }),
    right: TARGETS,
    withFiles: [TASKS],
  },
  'dangling-reference': {
    wrong: json('2023/tasks.json', { year: 2023, tasks: [{ ...SMALL_TASK, responsible: ['gd-engineer'] }] }),
    right: TASKS,
    withFiles: [TARGETS],
  },
  'ambiguous-alias': {
    wrong: smallDomains({ domainAlias: '食品工程' }),
    right: smallDomains({ domainAlias: '品质管控' }),
    withFiles: smallRegistry(),
  },
  'date-out-of-range': milestoneExample(
    '2202-06-10,agreement,food,https://www.example.org/agreement,',
    '2022-06-10,agreement,food,https://www.example.org/agreement,',
  ),
  'duplicate-extension': {
    wrong: json('2022/extensions.json', [EXTENSION, { ...EXTENSION, until: '2022-07-08' }]),
    right: json('2022/extensions.json', [EXTENSION]),
  },
} satisfies ExampleGroup;
