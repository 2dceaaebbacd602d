import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { PUBLISHED_COLUMNS } from '../../src/core/publish/columns.ts';
import { dictionaryTables, publishedTable, SCHEMA_KINDS } from '../../src/site/dictionary.ts';
import { readSchema } from '../../src/site/schemaFiles.ts';
import { fieldShape } from '../../src/site/schemaShape.ts';

describe('the data dictionary', () => {
  test.each(LANGS)('explains every field of every schema in %s', (lang) => {
    const bare = SCHEMA_KINDS.flatMap((kind) =>
      dictionaryTables(kind, readSchema(kind), lang).flatMap(({ name, fields }) =>
        fields
          .filter(
            ({ meaning, type }) =>
              meaning === '' || type === '' || (lang === 'en' && /\p{Script=Han}/u.test(type)),
          )
          .map((field) => `${kind} ${name} ${field.name}`),
      ),
    );
    expect(bare).toEqual([]);
  });

  test('lists the fields of a schema as it has them', () => {
    const [file, row] = dictionaryTables('headcounts', readSchema('headcounts'), 'en');
    expect(file?.fields.map(({ name }) => name)).toEqual(['$schema', 'unit', 'month', 'reported_on', 'rows']);
    expect(row?.fields).toContainEqual({
      name: 'origin',
      required: true,
      type: 'text',
      rules: ['One of: HK, MO, ML'],
      meaning: 'HK Hong Kong, MO Macao, ML Mainland',
      example: 'HK',
    });
  });

  test('refuses a field that nobody has explained', () => {
    const schema = { properties: { surprise: { type: 'string' } } };
    expect(() => dictionaryTables('headcounts', schema, 'en')).toThrow('headcounts/surprise');
  });

  test.each(LANGS)('explains every published column in %s', (lang) => {
    const fields = publishedTable(PUBLISHED_COLUMNS, lang);
    expect(fields.map(({ name }) => name)).toEqual(PUBLISHED_COLUMNS.map(({ name }) => name));
    expect(fields.filter(({ meaning, type }) => meaning === '' || type === '')).toEqual([]);
  });
});

describe('the shape of a field', () => {
  const root = {
    $defs: {
      day: { type: 'string', format: 'date' },
      month: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
    },
  };

  test('follows references and merges alternatives', () => {
    expect(fieldShape(root, { anyOf: [{ $ref: '#/$defs/day' }, { type: 'null' }] }).types).toEqual([
      'date',
      'null',
    ]);
    expect(fieldShape(root, { type: 'array', items: { $ref: '#/$defs/month' } })).toMatchObject({
      types: ['array'],
      itemTypes: ['yearmonth'],
    });
  });

  test('fails on a reference that leads nowhere', () => {
    expect(() => fieldShape(root, { $ref: '#/$defs/year' })).toThrow('#/$defs/year');
  });
});
