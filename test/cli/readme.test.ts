/** What the README says to type works, and what it says of the environment is so; in both languages. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createLinks } from '../../src/site/routes.ts';
import { sourceLink } from '../../src/site/rows.ts';
import { HEADER } from '../core/workbook/sheets.ts';
import { workbookOf } from '../io/workbooks.ts';
import { commandsOf, variablesOf } from './readmeCommands.ts';
import { sampleFolder } from './sampleFolder.ts';

// Each run starts a program of its own.
vi.setConfig({ testTimeout: 120_000 });

const ENGLISH = readFileSync('README.md', 'utf8');
const CHINESE = readFileSync('README.zh-CN.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const HEADCOUNTS = 'data/2022/headcounts/gd-computer/2022-08.csv';
const FILLED = 'month,domain,site,origin,headcount,note\n2022-08,computer-information,guangdong,HK,3,\n';

/** Tried elsewhere, since they take long or change the machine: by every CI run, and by the browser tests. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'ci',
  'start',
  'test',
  'build',
  'screenshots',
  'bench',
  'codeowners',
  'test:office',
]);

/** What stands in the folder before a command is tried, beside the small programme. */
const BEFORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  validate: { [HEADCOUNTS]: FILLED },
  fix: { [HEADCOUNTS]: FILLED },
  aggregate: { [HEADCOUNTS]: FILLED },
  answer: Object.fromEntries(
    [5, 6, 7, 8].map((month) => [
      `data/2022/headcounts/gd-computer/2022-0${month}.csv`,
      `month,domain,site,origin,headcount,note\n2022-0${month},computer-information,guangdong,HK,${month === 8 ? 37 : month},\n`,
    ]),
  ),
};
const ARGUMENTS: Readonly<Record<string, string>> = {
  'FILE.xlsx': '月报.xlsx',
  PATH: HEADCOUNTS,
  DIR: 'out',
  FILE: 'out.xlsx',
  LANG: 'zh-HK',
  REASON: '八月集中受理了两批申请',
  REF: 'HEAD',
  NAME: '省科协',
};

const commands = commandsOf(ENGLISH);
const calls = commands
  .filter(({ name }) => !ELSEWHERE.has(name))
  .flatMap(({ name, calls }) => calls.map((args) => [name, args] as const))
  // A bare name is said of a command that another place shows with what it needs.
  .filter(([name, args]) => args.length > 0 || !['new', 'import'].includes(name));
const distinct = [...new Map(calls.map((call) => [call.flat().join(' '), call])).values()];

describe('commands', () => {
  test('each one is there', () => {
    for (const { name } of commands) {
      if (name === 'ci') continue;
      const [program, file = ''] = (scripts[name] ?? '').split(' ');
      expect(program, name).toBe('node');
      expect(existsSync(file), file).toBe(true);
    }
  });

  test('the Chinese README tells of the same', () => {
    const told = (markdown: string) =>
      commandsOf(markdown)
        .map((command) => JSON.stringify(command))
        .toSorted();
    expect(told(CHINESE)).toEqual(told(ENGLISH));
  });

  test.each(distinct)('npm run %s -- %j', async (name, args) => {
    const folder = sampleFolder();
    for (const [path, text] of Object.entries(BEFORE[name] ?? {})) folder.write(path, text);
    const table = [HEADER, ['2022-08', '计算机信息工程', '省级（不分地区）', '香港', 3, null]];
    const units = ['单位', '省计算机学会'];
    const rows = args.includes('--by-unit') ? table.map((row, at) => [units[at] ?? null, ...row]) : table;
    folder.write('月报.xlsx', await workbookOf({ name: '人数', rows }));
    if (name === 'impact') commitAll(folder.path);
    const run = folder.run(name, ...args.map((arg) => ARGUMENTS[arg] ?? arg));
    expect(run.status).toBe(0);
    // What is written beside the comparison is told beside it.
    if (args.includes('--pictures')) expect(run.stderr).toContain('index.html');
    else expect(run.stderr).toBe('');
    if (name !== 'fix') expect(run.stdout).not.toBe('');
    const written = { aggregate: 'out/summary.json', remind: 'out/gd-computer.txt' }[name];
    if (written !== undefined && args.includes('DIR'))
      expect(existsSync(join(folder.path, written))).toBe(true);
    if (name === 'import') expect(folder.text(HEADCOUNTS)).toContain('computer-information,guangdong,HK,3');
  });
});

/** Makes the folder a repository with one commit. */
function commitAll(cwd: string): void {
  const identity = [
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...identity, 'commit', '-q', '-m', 'base'],
  ])
    expect(spawnSync('git', args, { cwd }).status).toBe(0);
}

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Runs a command in a new folder that holds the small programme, perhaps not as `data`, with an environment. */
function run(script: string, args: readonly string[], env: Readonly<Record<string, string>>, data = 'data') {
  const { path } = sampleFolder();
  if (data !== 'data') renameSync(join(path, 'data'), join(path, data));
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !(name in PROOFS)));
  const { status, stdout } = spawnSync(resolve('node_modules/.bin/node'), [resolve(script), ...args], {
    cwd: path,
    env: { ...clean, ...env },
    encoding: 'utf8',
  });
  const published = (file: string) => JSON.parse(readFileSync(join(path, 'out', file), 'utf8')) as object;
  return { status, published, told: () => JSON.parse(stdout) as object };
}
const VALIDATE = ['scripts/validate.js', ['--format', 'json']] as const;
const AGGREGATE = ['scripts/aggregate.ts', ['--out', 'out']] as const;

/** By variable: that it does what the table says, and what is so without it. */
const PROOFS: Readonly<Record<string, () => void>> = {
  DATA_DIR() {
    expect(run(...VALIDATE, { DATA_DIR: 'elsewhere' }, 'elsewhere').told()).toMatchObject({ valid: true });
    expect(run(...AGGREGATE, { DATA_DIR: 'elsewhere' }, 'elsewhere').status).toBe(0);
    expect(run(...VALIDATE, {}).told()).toMatchObject({ valid: true });
    expect(run(...VALIDATE, {}, 'elsewhere').status).toBe(2);
  },
  AS_OF() {
    const day = { asOf: '2022-06-30' };
    expect(run(...VALIDATE, { AS_OF: day.asOf }).told()).toMatchObject(day);
    expect(run(...AGGREGATE, { AS_OF: day.asOf }).published('summary.json')).toMatchObject(day);
    expect(run(...VALIDATE, {}).told()).toMatchObject({ asOf: '2023-01-31' });
  },
  SITE_URL() {
    const { absolute, asset } = createLinks(undefined, 'https://example.org');
    expect(absolute(asset('data/'))).toBe('https://example.org/data/');
    expect(createLinks(undefined, undefined).absolute('/')).toBeNull();
    const { published } = run(...AGGREGATE, { SITE_URL: 'https://example.org', BASE_PATH: '/a' });
    expect(JSON.stringify(published('datapackage.json'))).toContain('"https://example.org/a/');
  },
  BASE_PATH() {
    expect(createLinks('a/b', undefined).href('en', { page: 'domain', id: 'food' })).toBe(
      '/a/b/en/domains/food/',
    );
    expect(createLinks(undefined, undefined).href('zh-CN', { page: 'overview' })).toBe('/');
  },
  REPOSITORY_URL() {
    const at = { commit: COMMIT, dataDir: 'data' };
    expect(sourceLink({ ...at, url: 'https://example.org/it' }, '2022/tasks/a.csv', 3)).toBe(
      `https://example.org/it/blob/${COMMIT}/data/2022/tasks/a.csv#L3`,
    );
    expect(sourceLink({ ...at, url: undefined }, '2022/tasks/a.csv', 3)).toBeNull();
  },
  SOURCE_COMMIT() {
    const source = (env: Readonly<Record<string, string>>) =>
      run(...AGGREGATE, env).published('summary.json');
    expect(source({ SOURCE_COMMIT: COMMIT })).toMatchObject({ source: COMMIT });
    expect(source({})).toMatchObject({ source: null });
  },
};

describe('environment', () => {
  test.each(variablesOf(ENGLISH))('%s', (name) => {
    expect(PROOFS, `nothing shows what ${name} does`).toHaveProperty(name);
    PROOFS[name]!();
  });

  test('is the same in both languages, and every variable of it is there', () => {
    expect(variablesOf(CHINESE)).toEqual(variablesOf(ENGLISH));
    expect(variablesOf(ENGLISH).toSorted()).toEqual(Object.keys(PROOFS).toSorted());
  });
});
