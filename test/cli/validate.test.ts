import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE_FILES } from '../corpus/base.ts';
import { HEADER, rows } from '../corpus/case.ts';

const VALIDATE = resolve('scripts/validate.js');
const FILE = '2022/headcounts/gd-computer/2022-06.csv';
const GOOD = rows('2022-06,computer-information,guangdong,HK,3,');
const PHONE = '13812345678';
const IDENTITY = '11010519491231002X';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'validate-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** A data directory with the base and more files; the path of the folder that holds it as `data`. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(root, name);
  for (const [path, text] of Object.entries({ ...BASE_FILES, ...files })) {
    mkdirSync(dirname(join(place, 'data', path)), { recursive: true });
    writeFileSync(join(place, 'data', path), text);
  }
  return place;
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function validate(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const { AS_OF: _a, DATA_DIR: _d, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [VALIDATE, ...args], {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

interface Answer {
  readonly asOf: string;
  readonly valid: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly Readonly<Record<string, unknown>>[];
}
const answer = ({ stdout }: Run): Answer => JSON.parse(stdout) as Answer;
const json = (
  cwd: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Answer => answer(validate(cwd, ['--format', 'json', ...args], env));

describe('exit codes', () => {
  test('0 for data without errors, warnings allowed', () => {
    expect(validate(folder('good', { [FILE]: GOOD }), []).status).toBe(0);
    expect(validate(folder('warned', { [FILE]: GOOD.replaceAll('\n', '\r\n') }), []).status).toBe(0);
  });

  test('1 for errors in the data', () => {
    const { status, stdout, stderr } = validate(folder('bad', { [FILE]: GOOD.replace(',3,', ',-3,') }), []);
    expect(status).toBe(1);
    expect(stdout).toContain(FILE);
    expect(stderr).toBe('');
  });

  test.each([
    [['--format', 'xml'], 'xml'],
    [['--lang', 'fr'], 'fr'],
    [['--as-of', '2022-02-30'], '2022-02-30'],
    [['--as-of', 'yesterday'], 'yesterday'],
    [['--unknown'], '--unknown'],
    [['--format'], '--format'],
    [['--data', 'nowhere'], 'nowhere'],
    [['../elsewhere.csv'], '../elsewhere.csv'],
    [['/etc/hostname'], '/etc/hostname'],
  ])('2 and a usage line for %j', (args, named) => {
    const { status, stdout, stderr } = validate(folder('good', { [FILE]: GOOD }), args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
    expect(stderr).toContain('npm run validate');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  test('2 for a wrong AS_OF, in the language asked for', () => {
    const { status, stderr } = validate(folder('good', { [FILE]: GOOD }), ['--lang', 'en'], {
      AS_OF: '2022-13-01',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Not a day of the calendar.*2022-13-01/);
  });

  test('2 for a file outside that is really there', () => {
    const cwd = folder('outside', { [FILE]: GOOD });
    writeFileSync(join(cwd, 'README.md'), 'x');
    expect(validate(cwd, ['README.md']).status).toBe(2);
  });

  test('never 2 for what stands in the files', () => {
    const cwd = folder('broken', { 'registry/units.json': '[', [FILE]: '\u0000"' });
    const { status, stdout } = validate(cwd, []);
    expect(status).toBe(1);
    // What could not be looked into is counted, not kept quiet.
    expect(stdout).toMatch(/4 个文件没有检查/);
    expect(validate(cwd, ['--format', 'json', '--lang', 'en']).stderr).toMatch(/^4 files/);
  });
});

describe('JSON', () => {
  test('has exactly the shape of the contract', () => {
    const cwd = folder('shape', { [FILE]: `${HEADER}\n2022-06,计算机,guangdong,HK,3,\n` });
    const whole = json(cwd, ['--as-of', '2022-08-31']);
    expect(Object.keys(whole)).toEqual(['schemaVersion', 'valid', 'asOf', 'counts', 'problems', 'answered']);
    expect(whole).toMatchObject({
      schemaVersion: 1,
      valid: false,
      asOf: '2022-08-31',
      counts: { files: 8, rows: 2, errors: 1, warnings: 0, afterAsOf: 0, answered: 0 },
      answered: [],
    });
    const [problem] = whole.problems;
    expect(Object.keys(problem ?? {})).toEqual([
      'code',
      'severity',
      'file',
      'line',
      'column',
      'field',
      'value',
      'message',
      'suggestion',
    ]);
    expect(problem).toMatchObject({
      code: 'unknown-domain',
      severity: 'error',
      file: FILE,
      line: 2,
      column: 2,
      field: 'domain',
      value: '计算机',
      suggestion: 'computer-information',
    });
  });

  test('the message is in the language asked for', () => {
    const cwd = folder('languages', { [FILE]: GOOD.replace(',3,', ',-3,') });
    const messages = ['zh-CN', 'zh-HK', 'en'].map(
      (lang) => json(cwd, ['--lang', lang]).problems[0]?.['message'],
    );
    expect(new Set(messages).size).toBe(3);
    expect(json(cwd).problems[0]?.['message']).toBe(messages[0]);
  });
});

describe('as of', () => {
  const late = { [FILE]: `${HEADER},reported_on\n2022-06,computer-information,guangdong,HK,3,,2022-07-02\n` };

  test('a later file is counted, and is no problem', () => {
    const whole = json(folder('late', late), ['--as-of', '2022-06-30']);
    expect(whole).toMatchObject({ valid: true, asOf: '2022-06-30', counts: { afterAsOf: 1 }, problems: [] });
  });

  test('AS_OF is what the option leaves open', () => {
    const cwd = folder('late', late);
    expect(json(cwd, [], { AS_OF: '2022-07-31' })).toMatchObject({
      asOf: '2022-07-31',
      counts: { afterAsOf: 0 },
    });
    expect(json(cwd, ['--as-of', '2022-06-30'], { AS_OF: '2022-07-31' }).asOf).toBe('2022-06-30');
  });

  test('left out, it is the day the books close', () => {
    // The sample programme closes on 2023-01-31, which today can only be after.
    expect(json(folder('late', late)).asOf).toBe('2023-01-31');
  });
});

describe('paths', () => {
  const other = '2022/headcounts/gd-food/2022-06.csv';
  const files = { [FILE]: GOOD.replace(',3,', ',-3,'), [other]: rows('2022-06,food,guangdong,HK,x,') };
  const filesTold = (whole: Answer): readonly unknown[] => whole.problems.map(({ file }) => file);

  test('from the working directory or from the data directory', () => {
    const cwd = folder('paths', files);
    expect(filesTold(json(cwd))).toEqual([FILE, other]);
    expect(filesTold(json(cwd, [`data/${FILE}`]))).toEqual([FILE]);
    expect(filesTold(json(cwd, [FILE]))).toEqual([FILE]);
    expect(filesTold(json(cwd, [join(cwd, 'data', FILE)]))).toEqual([FILE]);
    expect(filesTold(json(cwd, ['data/2022/headcounts/gd-food/']))).toEqual([other]);
    expect(filesTold(json(cwd, ['data']))).toEqual([FILE, other]);
    expect(filesTold(json(join(cwd, 'data'), ['--data', '.', other]))).toEqual([other]);
  });

  test('a file that is gone is no usage error', () => {
    const cwd = folder('paths', files);
    for (const gone of ['data/2022/headcounts/gd-food/2022-05.csv', '2022/headcounts/gd-food/2022-05.csv']) {
      const run = validate(cwd, ['--format', 'json', gone]);
      expect(run.status).toBe(0);
      expect(answer(run)).toMatchObject({ valid: true, counts: { files: 0 }, problems: [] });
    }
  });

  test('DATA_DIR names the data directory', () => {
    const cwd = folder('paths', files);
    expect(filesTold(json(root, [FILE], { DATA_DIR: join(cwd, 'data') }))).toEqual([FILE]);
  });

  test('a link among the data is reported and not followed', () => {
    const cwd = folder('linked', { [FILE]: GOOD });
    symlinkSync('/etc/hostname', join(cwd, 'data/2022/headcounts/gd-computer/2022-07.csv'));
    expect(json(cwd).problems.map(({ code, file }) => [code, file])).toEqual([
      ['symbolic-link', '2022/headcounts/gd-computer/2022-07.csv'],
    ]);
  });
});

describe('formats', () => {
  const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit', 'codequality'];
  const personal = {
    [FILE]: rows(
      `2022-06,computer-information,guangdong,HK,3,电话 ${PHONE}`,
      `2022-06,${PHONE},guangdong,MO,${IDENTITY},"身份证 ${IDENTITY}, ${PHONE}"`,
      `2022-06,computer-information,guangdong,ML,x,${PHONE}`,
    ),
    [`2022/headcounts/gd-computer/${PHONE}.csv`]: GOOD,
    '2022/summaries/gd-computer/2022-06.md': `## ${PHONE}\n工程师 ${IDENTITY}\n`,
    '2022/headcounts/gd-food/2022-06.json': `{"unit": "gd-food", "month": "2022-06", "${PHONE}": 1, "rows": [{"domain": "${IDENTITY}"`,
    '2022/milestones/gd-quality.csv': `date,type,subject,evidence,${PHONE}\n${PHONE},agreement,${IDENTITY},tel:${PHONE},\n`,
    '2022/tasks/gd-computer.csv': `task,period,status,date,evidence,note\n${PHONE},${PHONE},${PHONE},,,\n`,
  };

  test.each(FORMATS)('%s never shows personal data, has no colours, and is the same twice', (format) => {
    const cwd = folder('personal', personal);
    const { status, stdout, stderr } = validate(cwd, ['--format', format]);
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(500);
    for (const secret of [PHONE, IDENTITY]) expect(`${stdout}${stderr}`).not.toContain(secret);
    expect(stdout).not.toContain('\u001b');
    expect(validate(cwd, ['--format', format]).stdout).toBe(stdout);
  });
});

test.each(['markdown', 'sarif'])('%s leads to the page of a code where the site is known', (format) => {
  const cwd = folder('pages', { [FILE]: GOOD.replace(',3,', ',-3,') });
  const args = ['--format', format, '--lang', 'en'];
  // Markdown writes the colon of the scheme as an entity.
  const page = '//example.org/a/en/problems/negative-headcount/';
  expect(validate(cwd, args, { SITE_URL: 'https://example.org', BASE_PATH: '/a/' }).stdout).toContain(page);
  expect(validate(cwd, args, { SITE_URL: '' }).stdout).not.toContain('problems/negative-headcount');
});

test('--help says how it is called', () => {
  expect(execFileSync(process.execPath, [VALIDATE, '--help'], { encoding: 'utf8' })).toContain(
    '--as-of YYYY-MM-DD',
  );
});
