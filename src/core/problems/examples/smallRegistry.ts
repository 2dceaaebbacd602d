/** A registry of two units in place of the programme's own, for examples in which the registry itself matters. */
import type { ExampleFile } from './example.ts';
import { json } from './parts.ts';
import { SMALL_TARGET, SMALL_TASK } from './smallYear.ts';

const names = (zhCN: string, zhHK: string, en: string) => ({ 'zh-CN': zhCN, 'zh-HK': zhHK, en });
const OURS = { clause: null, inferred: true };

export interface SmallRegistryOptions {
  /** A further name of the site `dongguan`. */
  readonly siteAlias?: string;
  /** A further name of the domain `quality`. */
  readonly domainAlias?: string;
  /** First month that `gd-food` reports. */
  readonly reportsFrom?: string;
}

/** Registry, targets and tasks that fit one another. */
export function smallRegistry(options: SmallRegistryOptions = {}): readonly ExampleFile[] {
  return [smallDomains(options), smallSites(options), smallUnits(options), ...smallYear()];
}

export function smallDomains({ domainAlias }: SmallRegistryOptions = {}) {
  const aliases = domainAlias === undefined ? [] : [domainAlias];
  const domain = { category: 'non-regulated', cohort: 'existing', clause: '二(二)' };
  return json('registry/domains.json', {
    domains: [
      { id: 'food', names: names('食品', '食品', 'Food'), aliases: ['食品工程'], ...domain },
      { id: 'quality', names: names('品质', '品質', 'Quality'), aliases, ...domain },
    ],
  });
}

function smallSites({ siteAlias }: SmallRegistryOptions) {
  return json('registry/sites.json', {
    cities: [{ id: 'dongguan', names: names('东莞市', '東莞市', 'Dongguan') }],
    sites: [
      {
        id: 'dongguan',
        names: names('东莞市', '東莞市', 'Dongguan'),
        aliases: siteAlias === undefined ? [] : [siteAlias],
        city: 'dongguan',
        regulatedPilot: true,
        position: null,
        clause: '二(一)',
      },
    ],
  });
}

function smallUnits({ reportsFrom }: SmallRegistryOptions) {
  const society = {
    kind: 'society',
    reportsTo: null,
    sites: [],
    defaultSites: ['dongguan'],
    owners: [],
    ...OURS,
  };
  const own = (id: string) => [{ id, ...OURS }];
  return json('registry/units.json', {
    units: [
      {
        id: 'gd-food',
        names: names('省食品学会', '省食品學會', 'Guangdong Food Society'),
        ...society,
        domains: own('food'),
        ...(reportsFrom === undefined ? {} : { reportsFrom }),
      },
      {
        id: 'gd-quality',
        names: names('省质量协会', '省質量協會', 'Guangdong Quality Association'),
        ...society,
        domains: own('quality'),
      },
    ],
  });
}

function smallYear() {
  return [
    json('2022/targets.json', { year: 2022, targets: [{ ...SMALL_TARGET, due: '2022-12-31' }] }),
    json('2022/tasks.json', {
      year: 2022,
      tasks: [{ ...SMALL_TASK, due: ['2022-02-28'], responsible: ['gd-food'] }],
    }),
  ];
}
