/** Every command of the workflows, run as a runner would, in a repository of its own. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fakeGithub, type FakeGithub } from './support/fakeGithub.ts';
import { temporaryRepository, type TemporaryRepository } from './support/temporaryRepository.ts';
import { ROOT, stepsOf, type Step } from './support/workflows.ts';

let repository: TemporaryRepository;
beforeAll(() => {
  repository = temporaryRepository();
});
afterAll(() => {
  repository.remove();
});

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command text in the shell that the host uses. */
function shell(command: string, env: Readonly<Record<string, string>>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', command], {
      cwd: repository.dir,
      env: {
        PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
        HOME: repository.dir,
        ...env,
      },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}

/** A step with its expressions worked out. @throws for an expression that is not given */
function run(
  step: Step,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const own = Object.entries(step.env ?? {}).map(([name, text]) => {
    const value = text.replaceAll(/\$\{\{ (.+?) \}\}/gu, (_, expression: string) => {
      const known = given[expression];
      if (known === undefined) throw new Error(`${step.name ?? ''}: no value for ${expression}`);
      return known;
    });
    return [name, value];
  });
  return shell(step.run ?? '', { ...env, ...(Object.fromEntries(own) as Record<string, string>) });
}

/** The steps that run something, apart from the clean install, which `.ci/run` is for. */
function commandsOf(file: string): readonly Step[] {
  return stepsOf(file).filter(({ run: command }) => command !== undefined && !command.startsWith('npm ci'));
}

interface Validation {
  readonly passed: boolean;
  readonly log: string;
  readonly summary: string;
}

async function validatePullRequest(labels: readonly string[], asOf = '2022-08-31'): Promise<Validation> {
  const summary = join(repository.dir, 'report', '..', '.git', 'summary.md');
  let log = '';
  const given: Record<string, string> = {
    'toJSON(github.event.pull_request.labels.*.name)': JSON.stringify(labels),
    'github.event.pull_request.number': '7',
  };
  let passed = true;
  for (const step of commandsOf('validate.yml')) {
    const { status, output } = await run(step, given, { AS_OF: asOf, GITHUB_STEP_SUMMARY: summary });
    log += output;
    if (step.id) given[`steps.${step.id}.outcome`] = status === 0 ? 'success' : 'failure';
    else passed &&= status === 0;
  }
  return { passed, log, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
}

const HEADER = 'month,domain,site,origin,headcount,note,reported_on\n';
const GOOD = {
  'data/2022/headcounts/gd-food/2022-06.csv': `${HEADER}2022-06,food,guangdong,HK,0,,2022-06-28\n`,
};
const BAD = {
  'data/2022/headcounts/gd-food/2022-06.csv': `${HEADER}2022-06,foood,guangdong,HK,1,,2022-06-28\n`,
};

describe('the validation of a pull request', () => {
  afterEach(() => {
    repository.reset();
  });

  test('passes one unit’s good file, reporting on it alone', async () => {
    repository.merge(GOOD);
    const { passed, log, summary } = await validatePullRequest([]);
    expect(log).toContain('只涉及一个单位的文件：gd-food。');
    expect(log).not.toContain('::error');
    expect(passed).toBe(true);
    const report = JSON.parse(readFileSync(join(repository.dir, 'report/report.json'), 'utf8')) as unknown;
    expect(report).toMatchObject({ valid: true, counts: { files: 1, rows: 1 } });
    const impact = readFileSync(join(repository.dir, 'report/impact.md'), 'utf8');
    expect(impact).toContain('新增月报 1 份');
    expect(summary).toContain(impact);
  });

  test('fails a bad file with annotations on its line and a summary in Chinese', async () => {
    repository.merge(BAD);
    const { passed, log, summary } = await validatePullRequest([]);
    expect(passed).toBe(false);
    expect(log).toMatch(/^::error file=data\/2022\/headcounts\/gd-food\/2022-06\.csv,line=2,col=9/mu);
    expect(summary).toContain('foood');
    expect(summary).toMatch(/[\u4e00-\u9fff]/u);
    expect(readdirSync(join(repository.dir, 'report')).sort()).toEqual([
      'codequality.json',
      'impact.json',
      'impact.md',
      'junit.xml',
      'pull-request.json',
      'receipts.json',
      'report.json',
      'report.md',
      'scope.json',
    ]);
  });

  test('fails a change that reaches beyond one unit, unless the office labelled it', async () => {
    repository.merge({ ...GOOD, 'README.md': 'also this' });
    expect(await validatePullRequest([])).toMatchObject({ passed: false });
    expect(await validatePullRequest(['代报'])).toMatchObject({ passed: true });
  });

  test('checks everything where the registry changes', async () => {
    const domains = readFileSync(join(repository.dir, 'data/registry/domains.json'), 'utf8');
    repository.merge({ 'data/registry/domains.json': domains.replace('"id": "food"', '"id": "catering"') });
    const { passed, log } = await validatePullRequest([]);
    expect(passed).toBe(false);
    expect(log).toContain('file=data/2022/headcounts/gd-food/');
  });

  test('that breaks off fails in neutral words and leaves no report', async () => {
    repository.merge(GOOD);
    const { passed, log } = await validatePullRequest([], 'no day');
    expect(passed).toBe(false);
    expect(log).toContain('::warning title=未能检查::');
    expect(log).not.toContain('::error');
    expect(readdirSync(join(repository.dir, 'report'))).toEqual(['scope.json']);
  });

  test('warns where a new month does not say when it was delivered, and only there', async () => {
    const undated = 'month,domain,site,origin,headcount,note\n2022-06,food,guangdong,HK,0,\n';
    repository.merge({ 'data/2022/headcounts/gd-food/2022-06.csv': undated });
    const { passed, log } = await validatePullRequest([]);
    expect(passed).toBe(true);
    expect(log).toMatch(/^::warning file=data\/2022\/headcounts\/gd-food\/2022-06\.csv.*报送日期/mu);
    repository.reset();
    repository.merge({
      'data/2022/headcounts/gd-food/2022-05.csv': undated.replace('2022-06', '2022-05'),
    });
    expect((await validatePullRequest([])).log).not.toContain('::warning');
  });

  test('tells a month that goes, and an old copy of another, though both may be meant', async () => {
    const path = 'data/2022/headcounts/gd-food/2022-05.csv';
    const before = readFileSync(join(repository.dir, path), 'utf8');
    repository.merge({ [path]: `${HEADER}2022-05,food,guangdong,HK,9,更正,2022-05-28\n` });
    repository.merge({ [path]: before, 'data/2022/headcounts/gd-food/2022-04.csv': null });
    const { passed, log } = await validatePullRequest([]);
    expect(passed).toBe(true);
    expect(log).toMatch(/gd-food\/2022-04\.csv（删除）：.*未报/u);
    expect(log).toMatch(/gd-food\/2022-05\.csv（改动）：.*旧版本/u);
    expect(JSON.parse(readFileSync(join(repository.dir, 'report/scope.json'), 'utf8'))).toMatchObject({
      ok: true,
      own: 'gd-food',
      pointedOut: [
        { change: 'deleted', reason: 'deleted-month' },
        { change: 'modified', reason: 'earlier-version' },
      ],
    });
    repository.reset();
  });

  test('takes names of any script, and a deleted file', async () => {
    repository.merge({ 'data/2022/headcounts/gd-food/六月 报表.csv': HEADER });
    expect((await validatePullRequest([])).log).toMatch(
      /^::error file=data\/2022\/headcounts\/gd-food\/六月 报表\.csv/mu,
    );
  });
});

describe('with the rights of the default branch', () => {
  let github: FakeGithub;
  afterEach(async () => {
    await github.close();
  });

  test('the comment is posted from what the validation left', async () => {
    repository.merge(BAD);
    await validatePullRequest([]);
    const head = 'c'.repeat(40);
    const temporary = join(repository.dir, '.git/runner');
    mkdirSync(temporary);
    renameSync(join(repository.dir, 'report'), join(temporary, 'validation-report'));
    repository.reset();
    github = await fakeGithub({
      '/repos/org/repo/pulls': [{ number: 7, head: { sha: head }, state: 'open' }],
      '/repos/org/repo/issues/7/comments': [],
    });
    const given = {
      'github.token': 'secret-token',
      'github.event.workflow_run.head_sha': head,
      'github.event.workflow_run.html_url': 'https://github.com/org/repo/actions/runs/1',
      'github.event.workflow_run.conclusion': 'failure',
      'github.event.workflow_run.id': '1',
      'github.event.workflow_run.workflow_id': '5',
    };
    for (const step of commandsOf('comment.yml')) {
      const { status, output } = await run(step, given, {
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'org/repo',
        RUNNER_TEMP: temporary,
      });
      expect(status, output).toBe(0);
    }
    expect(github.changes).toHaveLength(1);
    expect((github.changes[0]!.body as { body: string }).body).toContain('foood');
  });

  test('the site is built below its address, and its state is told', async () => {
    github = await fakeGithub({ '/repos/org/repo/issues': [] });
    const given = {
      'steps.pages.outputs.origin': 'https://org.github.io',
      'steps.pages.outputs.base_path': '/repo',
      'github.server_url': 'https://github.com',
      'github.repository': 'org/repo',
      'github.run_id': '1',
      'github.token': 'secret-token',
      'needs.build.result': 'success',
      'needs.deploy.result': 'success',
    };
    for (const step of commandsOf('publish.yml')) {
      const { status, output } = await run(step, given, {
        AS_OF: '2022-08-31',
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'org/repo',
      });
      expect(status, output).toBe(0);
    }
    const home = readFileSync(join(repository.dir, 'dist/index.html'), 'utf8');
    expect(home).toContain('href="https://org.github.io/repo/"');
    expect(existsSync(join(repository.dir, 'dist/data/summary.json'))).toBe(true);
  }, 300_000);
});

test('GitLab’s commands leave a test report and a code quality report', async () => {
  repository.merge(BAD);
  const gitlab = parse(readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8')) as Record<
    string,
    { script: string[]; variables: Record<string, string> }
  >;
  const env = {
    AS_OF: '2022-08-31',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.git('rev-parse', 'HEAD^1'),
    LABELS: '',
  };
  const outcomes = [];
  for (const job of ['数据校验', '提交范围']) {
    for (const command of gitlab[job]!.script) outcomes.push((await shell(command, env)).status);
  }
  expect(outcomes).toEqual([1, 0]);
  expect(readFileSync(join(repository.dir, 'report/junit.xml'), 'utf8')).toContain('<failure');
  const quality = JSON.parse(
    readFileSync(join(repository.dir, 'report/codequality.json'), 'utf8'),
  ) as unknown;
  expect(quality).toMatchObject([
    { location: { path: 'data/2022/headcounts/gd-food/2022-06.csv', lines: { begin: 2 } } },
  ]);
});
