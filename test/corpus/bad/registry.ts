/** Programme, registry, targets, tasks and extensions. */
import { DOMAINS, PROGRAMME, SITES, TARGETS, TASKS, UNITS, changed } from '../base.ts';
import { at } from '../case.ts';
import type { Case } from '../case.ts';

/** What is set on an entry that its type does not allow. */
type Loose = Record<string, unknown>;
const loose = (entry: object | undefined): Loose => entry as Loose;

export const REGISTRY: readonly Case[] = [
  at('programme.json', 'no JSON', '{"name": }\n', 'json-syntax@1:-'),
  at(
    'programme.json',
    'a due day that not every month has',
    changed(PROGRAMME, (copy) => (copy.reporting.briefingDueDay = 31)),
    'json-constraint@21:-',
  ),
  at(
    'programme.json',
    'a property missing',
    changed(PROGRAMME, (copy) => delete loose(copy)['timeZone']),
    'json-missing-property@1:-',
  ),
  at(
    'programme.json',
    'the last month before the first',
    changed(PROGRAMME, (copy) => (copy.reporting.lastMonth = '2022-01')),
    'date-out-of-range@24:-',
  ),
  at(
    'programme.json',
    'the books close before the last month',
    changed(PROGRAMME, (copy) => (copy.reporting.closesOn = '2022-06-30')),
    'date-out-of-range@25:-',
  ),
  at(
    'registry/domains.json',
    'an id twice',
    changed(DOMAINS, (copy) => copy.domains.push(copy.domains[0]!)),
    'duplicate-id@95:-',
  ),
  at(
    'registry/domains.json',
    'an alias that another domain has',
    changed(DOMAINS, (copy) => (loose(copy.domains[4])['aliases'] = ['电气'])),
    'ambiguous-alias@66:-',
  ),
  at(
    'registry/domains.json',
    'a category nobody knows',
    changed(DOMAINS, (copy) => (copy.domains[0]!.category = 'regulatd')),
    'json-constraint@11:-',
  ),
  at(
    'registry/domains.json',
    'an id that is none',
    changed(DOMAINS, (copy) => (copy.domains[0]!.id = 'Regulated Construction')),
    'json-constraint@4:-',
  ),
  at(
    'registry/domains.json',
    'a property misspelt',
    changed(DOMAINS, (copy) => {
      const { cohort, ...rest } = copy.domains[0]!;
      copy.domains[0] = { ...rest, cohrt: cohort } as never;
    }),
    'json-unknown-property@13:-',
  ),
  at(
    'registry/sites.json',
    'a city that is none',
    changed(SITES, (copy) => (copy.sites[0]!.city = 'guangzou')),
    'dangling-reference@47:-',
  ),
  at(
    'registry/sites.json',
    'a city twice',
    changed(SITES, (copy) => copy.cities.push(copy.cities[0]!)),
    'duplicate-id@36:-',
  ),
  at(
    'registry/units.json',
    'a unit reports to nobody known',
    changed(UNITS, (copy) => (copy.units[0]!.reportsTo = 'gd-enginers')),
    'dangling-reference@11:-',
  ),
  at(
    'registry/units.json',
    'a domain that is none',
    changed(UNITS, (copy) => (copy.units[0]!.domains[0]!.id = 'computing')),
    'dangling-reference@14:-',
  ),
  at(
    'registry/units.json',
    'a default site that is none',
    changed(UNITS, (copy) => (loose(copy.units[0])['defaultSites'] = ['nowhere'])),
    'dangling-reference@21:-',
  ),
  at(
    'registry/units.json',
    'a unit twice',
    changed(UNITS, (copy) => (copy.units[2]!.id = 'gd-highway')),
    'duplicate-id@54:-',
  ),
  at(
    'registry/units.json',
    'a name in an owner',
    changed(UNITS, (copy) => (copy.units[0]!.owners[0] = 'chan.taiman@example.org')),
    'personal-data@24:-',
    'json-constraint@24:-',
  ),
  at(
    'registry/units.json',
    'a unit that stops before it starts',
    changed(UNITS, (copy) => (loose(copy.units[5])['reportsUntil'] = '2022-05')),
    'date-out-of-range@157:-',
  ),
  at(
    'registry/units.json',
    'a null where a text is needed',
    changed(UNITS, (copy) => (loose(copy.units[0])['kind'] = null)),
    'json-constraint@10:-',
  ),
  at(
    '2022/targets.json',
    'a target twice',
    changed(TARGETS, (copy) => (copy.targets[1]!.id = 'non-regulated-recognised')),
    'duplicate-id@25:-',
  ),
  at(
    '2022/targets.json',
    'a subject that is none',
    changed(TARGETS, (copy) => (loose(copy.targets[1])['subjects'] = ['quality', 'alchemy'])),
    'dangling-reference@43:-',
  ),
  at(
    '2022/targets.json',
    'due in another year',
    changed(TARGETS, (copy) => (copy.targets[0]!.due = '2032-12-31')),
    'date-out-of-range@19:-',
  ),
  at(
    '2022/targets.json',
    "another year than the folder's",
    changed(TARGETS, (copy) => (copy.year = 2023)),
    'path-content-mismatch@2:-',
  ),
  at(
    '2022/targets.json',
    'a target that is text',
    changed(TARGETS, (copy) => (loose(copy.targets[0])['target'] = '200')),
    'json-type@12:-',
  ),
  at(
    '2022/tasks.json',
    'a task twice',
    changed(TASKS, (copy) => (copy.tasks[1]!.number = 4)),
    'duplicate-id@24:-',
  ),
  at(
    '2022/tasks.json',
    'nobody responsible',
    changed(TASKS, (copy) => (loose(copy.tasks[1])['responsible'] = [])),
    'json-constraint@34:-',
  ),
  at(
    '2022/tasks.json',
    'a responsible unit that is none',
    changed(TASKS, (copy) => (loose(copy.tasks[1])['responsible'] = ['pilot-unit'])),
    'dangling-reference@35:-',
  ),
  at(
    '2022/tasks.json',
    'due in another year',
    changed(TASKS, (copy) => (loose(copy.tasks[1])['due'] = ['2021-03-15'])),
    'date-out-of-range@32:-',
  ),
  at(
    '2022/extensions.json',
    'a unit that is none',
    extensions({ unit: 'gd-computr' }),
    'dangling-reference@3:-',
  ),
  at(
    '2022/extensions.json',
    'a unit that reports no headcounts',
    extensions({ unit: 'gd-engineers' }),
    'coordinator-reports@3:-',
  ),
  at(
    '2022/extensions.json',
    'a month that the unit need not report',
    extensions({ unit: 'gd-power', month: '2022-05', until: '2022-06-05' }),
    'outside-reporting-period@4:-',
  ),
  at(
    '2022/extensions.json',
    'a month of another year',
    extensions({ month: '2023-06' }),
    'outside-reporting-period@4:-',
  ),
  at(
    '2022/extensions.json',
    'until the ordinary day',
    extensions({ until: '2022-06-28' }),
    'date-out-of-range@5:-',
  ),
  at(
    '2022/extensions.json',
    'until after the books close',
    extensions({ until: '2023-02-01' }),
    'date-out-of-range@5:-',
  ),
  at(
    '2022/extensions.json',
    'decided when it was over',
    extensions({ decidedOn: '2022-07-06' }),
    'date-out-of-range@7:-',
  ),
  at(
    '2022/extensions.json',
    'the same report twice',
    extensions({}, { until: '2022-07-08' }),
    'duplicate-extension@11:-',
  ),
  at('2022/extensions.json', 'no reason', extensions({ reason: ' ' }), 'json-constraint@6:-'),
  at(
    '2022/extensions.json',
    'a day that is none',
    extensions({ until: '2022-06-31' }),
    'json-constraint@5:-',
  ),
  at(
    '2022/extensions.json',
    'a person in the reason',
    extensions({ reason: '经办人病假，电话13812345678' }),
    'personal-data@6:-',
  ),
  at('2022/extensions.json', 'an object', '{}\n', 'json-type@1:-'),
  at('2022/briefings/June.docx', 'a briefing of no period', 'x', 'unexpected-file@-:-'),
];

/** A file of extensions, each with some properties of its own. */
function extensions(...changes: readonly Loose[]): string {
  const good = {
    unit: 'gd-computer',
    month: '2022-06',
    until: '2022-07-05',
    reason: '系统升级',
    decidedOn: '2022-06-27',
  };
  return `${JSON.stringify(
    changes.map((change) => ({ ...good, ...change })),
    null,
    2,
  )}\n`;
}
