/**
 * `datapackage.json`: what the published files are, for programs (Data Package v2, datapackage.org).
 * The registry's code lists stand in it, so that every id in the table can be looked up and checked.
 */
import type { Figures, OddFigure } from '../figures/figures.ts';
import type { Names } from '../model.ts';
import { codeLists } from './codeLists.ts';
import { PUBLISHED_COLUMNS, PRIMARY_KEY } from './columns.ts';
import { completenessNotice, ILLUSTRATIVE_NOTICE } from './notice.ts';
import { OFFICIAL_LANGUAGE } from './rows.ts';
import { SCHEMA_VERSION } from './summaryJson.ts';
import { TABLE_SHEET } from './workbook.ts';

/** A published file as its bytes are. */
export interface PublishedFile {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export type DataFile = 'headcounts.csv' | 'headcounts.json' | 'headcounts.xlsx' | 'summary.json';

export interface DataPackageOptions {
  readonly files: Readonly<Record<DataFile, PublishedFile>>;
  /** Address of the site, where it is known. */
  readonly homepage: string | null;
}

/** Chinese first, as the plan; then English, for whoever finds the file in a catalogue. */
const both = (text: Names): string => `${text[OFFICIAL_LANGUAGE]}\n\n${text.en}`;

const DESCRIPTION: Names = {
  'zh-CN':
    '粤港澳大湾区工程师职称评价与资格互认：逐月、逐单位、逐领域、逐地区、逐来源地的新增人数，以及与目标的对照。',
  'zh-HK':
    '粵港澳大灣區工程師職稱評價與資格互認：逐月、逐單位、逐領域、逐地區、逐來源地的新增人數，以及與目標的對照。',
  en: 'Mutual recognition of engineers’ titles and qualifications in the Guangdong–Hong Kong–Macao Greater Bay Area: people new by month, unit, domain, site and origin, against the targets.',
};

/** Of the data and of the code alike: the file LICENSE of the repository. */
export const LICENCE = {
  name: 'Apache-2.0',
  path: 'https://www.apache.org/licenses/LICENSE-2.0',
  title: 'Apache License 2.0',
} as const;

export function dataPackage(figures: Figures, { files, homepage }: DataPackageOptions) {
  const { source, name } = figures.programme;
  const standing = completenessNotice(figures);
  const notice = figures.illustrative ? `\n\n${both(ILLUSTRATIVE_NOTICE)}` : '';
  const file = (path: DataFile, mediatype: string, text: boolean) => ({
    path,
    format: path.slice(path.lastIndexOf('.') + 1),
    mediatype,
    ...(text ? { encoding: 'utf-8' } : {}),
    bytes: files[path].bytes,
    hash: `sha256:${files[path].sha256}`,
  });
  const schema = tableSchema();
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gba-engineer-recognition',
    title: name[OFFICIAL_LANGUAGE],
    description: `${both(DESCRIPTION)}${standing === null ? '' : `\n\n${both(standing)}`}${notice}`,
    version: `${SCHEMA_VERSION}.0.0`,
    ...(homepage === null ? {} : { homepage }),
    asOf: figures.asOf,
    illustrative: figures.illustrative,
    commit: figures.source,
    keywords: ['粤港澳大湾区', '工程师', '资格互认', 'Greater Bay Area', 'mutual recognition', 'engineers'],
    licenses: [LICENCE],
    // What a reader of the numbers has to know of them: those that look odd, and why they are right.
    notes: figures.odd.flatMap(noteOf),
    sources: [{ title: `${source.title[OFFICIAL_LANGUAGE]}（${source.number}）`, version: source.number }],
    resources: [
      {
        name: 'headcounts',
        type: 'table',
        title: '新增人数 Headcounts (CSV)',
        ...file('headcounts.csv', 'text/csv', true),
        dialect: { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
        schema,
      },
      {
        name: 'headcounts-json',
        type: 'table',
        title: '新增人数 Headcounts (JSON)',
        ...file('headcounts.json', 'application/json', true),
        schema,
      },
      {
        name: 'headcounts-xlsx',
        type: 'table',
        title: '新增人数 Headcounts (Excel)',
        ...file(
          'headcounts.xlsx',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          false,
        ),
        dialect: { sheetName: TABLE_SHEET },
        schema,
      },
      {
        name: 'summary',
        title: '目标、汇总与报送状态 Targets, totals and reporting states (JSON)',
        ...file('summary.json', 'application/json', true),
      },
      ...codeLists(figures.registry),
    ],
  };
}

/** Of a number that has been answered for; an open question is none. */
function noteOf({ unit, month, problem: { code, asked }, answer }: OddFigure) {
  if (answer === null) return [];
  const { reason, answeredOn, unit: answeredBy } = answer;
  return [{ unit, month, code, subject: asked.subject, reason, answeredBy, answeredOn }];
}

function tableSchema() {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: PUBLISHED_COLUMNS.map(({ name, type, title, description, constraints }) => ({
      name,
      type,
      title: title[OFFICIAL_LANGUAGE],
      description: both(description),
      ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    })),
    missingValues: [''],
    primaryKey: PRIMARY_KEY,
    foreignKeys: PUBLISHED_COLUMNS.filter(({ codes }) => codes !== undefined).map(({ name, codes }) => ({
      fields: [name],
      reference: { resource: codes, fields: ['id'] },
    })),
  };
}
