import type { ExampleGroup } from './example.ts';
import { json as file } from './parts.ts';
import { SMALL_TARGET, SMALL_TARGETS, SMALL_TASKS } from './smallYear.ts';

const PATH = '2022/headcounts/gd-computer/2022-06.json';
const ROW = { domain: 'computer-information', site: 'guangdong', origin: 'HK', headcount: 3 };
const MONTH = { unit: 'gd-computer', month: '2022-06', rows: [ROW] };
const GOOD = file(PATH, MONTH);

/** The good file with one piece of its text replaced. */
const altered = (piece: string, other: string) => ({
  wrong: { path: PATH, content: GOOD.content.replace(piece, other) },
  right: GOOD,
});

export const json = {
  'json-syntax': altered('"month": "2022-06",', '"month": "2022-06"，'),
  'json-duplicate-key': altered('"site": "guangdong",', '"site": "guangdong",\n      "site": "dongguan",'),
  'json-forbidden-key': altered('"site": "guangdong",', '"site": "guangdong",\n      "__proto__": {},'),
  'json-type': altered('"headcount": 3', '"headcount": "3"'),
  'json-missing-property': altered(',\n      "headcount": 3', ''),
  'json-unknown-property': altered('"headcount": 3', '"head_count": 3'),
  'json-constraint': {
    wrong: file('2023/targets.json', { year: 2023, targets: [{ ...SMALL_TARGET, measure: 'people' }] }),
    right: file('2023/targets.json', SMALL_TARGETS),
    withFiles: [file('2023/tasks.json', SMALL_TASKS)],
  },
  'path-content-mismatch': altered('"month": "2022-06"', '"month": "2022-05"'),
} satisfies ExampleGroup;
