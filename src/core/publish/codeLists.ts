/** The registry's ids with their names, as inline tables of the data package. */
import type { Names, Registry } from '../model.ts';
import { DOMAIN_ENTRY } from '../schemas/shapes.ts';

interface Extra {
  readonly name: string;
  readonly constraints?: Readonly<Record<string, boolean | readonly string[]>>;
}

export function codeLists(registry: Registry) {
  return [
    codeList(
      'domains',
      '专业领域 Domains',
      [
        { name: 'category', constraints: { required: true, enum: DOMAIN_ENTRY.category.enum } },
        { name: 'cohort', constraints: { required: true, enum: DOMAIN_ENTRY.cohort.enum } },
      ],
      registry.domains.map(({ id, names, category, cohort }) => ({ id, ...named(names), category, cohort })),
    ),
    codeList(
      'sites',
      '地区 Sites',
      [{ name: 'city', constraints: { required: true } }],
      registry.sites.map(({ id, names, city }) => ({ id, ...named(names), city })),
      [{ fields: ['city'], reference: { resource: 'cities', fields: ['id'] } }],
    ),
    codeList(
      'cities',
      '城市 Cities',
      [],
      registry.cities.map(({ id, names }) => ({ id, ...named(names) })),
    ),
    codeList(
      'units',
      '单位 Units',
      [{ name: 'kind', constraints: { required: true } }],
      registry.units.map(({ id, names, kind }) => ({ id, ...named(names), kind })),
    ),
  ];
}

function codeList(
  name: string,
  title: string,
  extra: readonly Extra[],
  data: readonly Readonly<Record<string, string>>[],
  foreignKeys: readonly object[] = [],
) {
  return {
    name,
    type: 'table',
    title,
    data,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: [
        { name: 'id', type: 'string', constraints: { required: true, unique: true } },
        ...['name_zh_cn', 'name_zh_hk', 'name_en'].map((field) => ({
          name: field,
          type: 'string',
          constraints: { required: true },
        })),
        ...extra.map((field) => ({ type: 'string', ...field })),
      ],
      primaryKey: ['id'],
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

function named(names: Names) {
  return { name_zh_cn: names['zh-CN'], name_zh_hk: names['zh-HK'], name_en: names.en };
}
