import { describe, expect, test } from 'vitest';

import { readSchemas } from '../../scripts/generate-schemas.ts';
import * as validators from '../../src/core/schemas/validators.js';
import type { Validator } from '../../src/core/schemas/validators.js';

const schemas = await readSchemas();

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- changes reach into documents of every shape
type Loose = any;

/** A copy of the schema's first example, changed. */
function changed(kind: string, change: (document: Loose) => void): unknown {
  const [example] = schemas[kind]?.['examples'] as unknown[];
  const copy = structuredClone(example);
  change(copy);
  return copy;
}

type Case = [what: string, change: (document: Loose) => void, place: string, keyword: string];

const CASES: Readonly<Record<string, readonly [Validator<Loose>, readonly Case[]]>> = {
  programme: [
    validators.validateProgramme,
    [
      ['no name', (d) => delete d.name, '', 'required'],
      ['a name without English', (d) => delete d.name.en, '/name', 'required'],
      [
        'a due day that February lacks',
        (d) => (d.reporting.briefingDueDay = 30),
        '/reporting/briefingDueDay',
        'maximum',
      ],
      ['a month 13', (d) => (d.reporting.lastMonth = '2022-13'), '/reporting/lastMonth', 'pattern'],
      [
        'a day that does not exist',
        (d) => (d.reporting.closesOn = '2023-02-29'),
        '/reporting/closesOn',
        'format',
      ],
      ['illustrative as text', (d) => (d.illustrative = 'yes'), '/illustrative', 'type'],
      ['an empty clause', (d) => (d.reporting.clause = ''), '/reporting/clause', 'minLength'],
    ],
  ],
  domains: [
    validators.validateDomains,
    [
      ['none at all', (d) => (d.domains = []), '/domains', 'minItems'],
      ['an id with a capital', (d) => (d.domains[0].id = 'Electric-power'), '/domains/0/id', 'pattern'],
      ['an id that is Chinese', (d) => (d.domains[0].id = '电力'), '/domains/0/id', 'pattern'],
      ['no clause', (d) => delete d.domains[0].clause, '/domains/0', 'required'],
      ['a third category', (d) => (d.domains[0].category = '准入类'), '/domains/0/category', 'enum'],
      ['an alias twice', (d) => d.domains[0].aliases.push('电气'), '/domains/0/aliases', 'uniqueItems'],
      ['an unknown property', (d) => (d.domains[0].colour = 'red'), '/domains/0', 'additionalProperties'],
    ],
  ],
  sites: [
    validators.validateSites,
    [
      ['no city', (d) => delete d.sites[0].city, '/sites/0', 'required'],
      ['a position off the map', (d) => (d.sites[0].position.x = 101), '/sites/0/position/x', 'maximum'],
      ['a position without height', (d) => delete d.sites[0].position.y, '/sites/0/position', 'required'],
    ],
  ],
  units: [
    validators.validateUnits,
    [
      ['a kind of its own', (d) => (d.units[0].kind = 'university'), '/units/0/kind', 'enum'],
      ['an owner who is a person', (d) => (d.units[0].owners = ['@someone']), '/units/0/owners/0', 'pattern'],
      [
        'a link without a clause',
        (d) => delete d.units[0].domains[0].clause,
        '/units/0/domains/0',
        'required',
      ],
      [
        'a start that is a day',
        (d) => (d.units[0].reportsFrom = '2022-07-01'),
        '/units/0/reportsFrom',
        'pattern',
      ],
    ],
  ],
  targets: [
    validators.validateTargets,
    [
      ['a year as text', (d) => (d.year = '2022'), '/year', 'type'],
      ['half a person', (d) => (d.targets[0].target = 200.5), '/targets/0/target', 'type'],
      ['a target of nothing', (d) => (d.targets[0].target = 0), '/targets/0/target', 'minimum'],
      ['a measure no one computes', (d) => (d.targets[0].measure = 'money'), '/targets/0/measure', 'enum'],
    ],
  ],
  tasks: [
    validators.validateTasks,
    [
      ['a task 0', (d) => (d.tasks[0].number = 0), '/tasks/0/number', 'minimum'],
      ['no one responsible', (d) => (d.tasks[0].responsible = []), '/tasks/0/responsible', 'minItems'],
      ['a date twice', (d) => d.tasks[0].due.push('2022-12-31'), '/tasks/0/due', 'uniqueItems'],
      ['a due date without a year', (d) => (d.tasks[0].due = ['12-31']), '/tasks/0/due/0', 'format'],
    ],
  ],
  headcounts: [
    validators.validateHeadcounts,
    [
      ['no rows', (d) => (d.rows = []), '/rows', 'minItems'],
      ['a count as text', (d) => (d.rows[0].headcount = '3'), '/rows/0/headcount', 'type'],
      ['half a person', (d) => (d.rows[0].headcount = 1.5), '/rows/0/headcount', 'type'],
      ['less than no one', (d) => (d.rows[0].headcount = -1), '/rows/0/headcount', 'minimum'],
      ['more than anyone can count', (d) => (d.rows[0].headcount = 1e6 + 1), '/rows/0/headcount', 'maximum'],
      ['a blank count', (d) => (d.rows[0].headcount = null), '/rows/0/headcount', 'type'],
      ['an origin that is not one of three', (d) => (d.rows[0].origin = 'TW'), '/rows/0/origin', 'enum'],
      ['501 characters of note', (d) => (d.rows[0].note = '注'.repeat(501)), '/rows/0/note', 'maxLength'],
      ['30 February', (d) => (d.reported_on = '2022-02-30'), '/reported_on', 'format'],
      ['a day with a time', (d) => (d.reported_on = '2022-06-27T08:00'), '/reported_on', 'format'],
    ],
  ],
  milestones: [
    validators.validateMilestones,
    [
      ['a type of its own', (d) => (d[0].type = 'meeting'), '/0/type', 'enum'],
      [
        'an address that is not https',
        (d) => (d[0].evidence = 'http://example.org/a'),
        '/0/evidence',
        'pattern',
      ],
      ['a script for an address', (d) => (d[0].evidence = 'javascript:alert(1)'), '/0/evidence', 'pattern'],
      ['evidence without a number', (d) => (d[0].evidence = '见附件'), '/0/evidence', 'pattern'],
      ['evidence on two lines', (d) => (d[0].evidence = '文号 1\n文号 2'), '/0/evidence', 'pattern'],
      ['a blank that is not null', (d) => (d[0].date = ''), '/0/date', 'format'],
      ['no note', (d) => delete d[0].note, '/0', 'required'],
    ],
  ],
  extensions: [
    validators.validateExtensions,
    [
      ['a unit by its name', (d) => (d[0].unit = '省计算机学会'), '/0/unit', 'pattern'],
      ['a month 13', (d) => (d[0].month = '2022-13'), '/0/month', 'pattern'],
      ['a day that does not exist', (d) => (d[0].until = '2022-06-31'), '/0/until', 'format'],
      ['a blank reason', (d) => (d[0].reason = ' '), '/0/reason', 'pattern'],
      ['a reason too long', (d) => (d[0].reason = '长'.repeat(501)), '/0/reason', 'maxLength'],
      ['no day of decision', (d) => delete d[0].decidedOn, '/0', 'required'],
      ['an unknown property', (d) => (d[0].by = 'somebody'), '/0', 'additionalProperties'],
    ],
  ],
  'task-reports': [
    validators.validateTaskReports,
    [
      ['a status in Chinese', (d) => (d[0].status = '已完成'), '/0/status', 'enum'],
      ['a third half', (d) => (d[0].period = 'H3'), '/0/period', 'pattern'],
      ['a task as text', (d) => (d[0].task = '4'), '/0/task', 'type'],
    ],
  ],
  answers: [
    validators.validateAnswers,
    [
      ['a thirteenth month', (d) => (d[0].month = '2022-13'), '/0/month', 'pattern'],
      ['a code in Chinese', (d) => (d[0].code = '人数异常'), '/0/code', 'pattern'],
      ['a subject of nothing', (d) => (d[0].subject = ''), '/0/subject', 'minLength'],
      ['no reason', (d) => delete d[0].reason, '/0', 'required'],
      ['a blank reason', (d) => (d[0].reason = ''), '/0/reason', 'minLength'],
      ['501 characters of reason', (d) => (d[0].reason = '理'.repeat(501)), '/0/reason', 'maxLength'],
      ['31 June', (d) => (d[0].answered_on = '2022-06-31'), '/0/answered_on', 'format'],
    ],
  ],
  summary: [
    validators.validateSummary,
    [
      ['a half without its year', (d) => (d.period = 'H1'), '/period', 'pattern'],
      ['no suggestions', (d) => delete d.suggestions, '', 'required'],
    ],
  ],
};

test('every kind has counter-examples', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(schemas).sort());
});

describe.each(Object.entries(CASES))('%s', (kind, [validate, cases]) => {
  test('accepts its example', () => {
    expect(validate(changed(kind, () => undefined))).toBe(true);
  });

  test.each(cases)('refuses %s', (_what, change, place, keyword) => {
    expect(validate(changed(kind, change))).toBe(false);
    const found = (validate.errors ?? []).map((error) => [error.instancePath, error.keyword]);
    expect(found).toContainEqual([place, keyword]);
  });
});

test('leap days are days', () => {
  const on = (reported_on: string) =>
    validators.validateHeadcounts(changed('headcounts', (d) => (d.reported_on = reported_on)));
  expect(['2024-02-29', '2000-02-29', '2022-04-30'].map(on)).toEqual([true, true, true]);
  expect(['2022-02-29', '1900-02-29', '2022-04-31', '2022-00-10'].map(on)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('500 characters count as a reader counts them', () => {
  const note = '𠮷'.repeat(500);
  expect(validators.validateHeadcounts(changed('headcounts', (d) => (d.rows[0].note = note)))).toBe(true);
});
