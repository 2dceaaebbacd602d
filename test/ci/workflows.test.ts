import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { jobsOf, ROOT, stepsOf, workflow, WORKFLOW_FILES, workflowText } from './support/workflows.ts';

/** What each job may do; everything else is refused. */
const RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ci.yml ci': { contents: 'read' },
  'comment.yml comment': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  'publish.yml build': { contents: 'read', pages: 'read' },
  'publish.yml deploy': { pages: 'write', 'id-token': 'write' },
  'publish.yml tell': { contents: 'read', issues: 'write' },
  'validate.yml validate': { contents: 'read' },
};

test('every job has exactly the rights it needs', () => {
  const granted = WORKFLOW_FILES.flatMap((file) =>
    jobsOf(file).map(([name, job]) => [`${file} ${name}`, job.permissions ?? workflow(file).permissions]),
  );
  expect(Object.fromEntries(granted)).toEqual(RIGHTS);
});

describe.each(WORKFLOW_FILES)('%s', (file) => {
  test('is started by nothing that would run a fork’s code with rights', () => {
    expect(Object.keys(workflow(file).on)).not.toContain('pull_request_target');
    expect(workflowText(file)).not.toContain('pull_request_target');
  });

  test('limits time and runs one at a time per subject', () => {
    expect(workflow(file).concurrency.group).not.toBe('');
    for (const [name, job] of jobsOf(file)) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
  });

  test('pins every action by its full commit, with the version in words', () => {
    const lines = workflowText(file)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  test('keeps no token in the checkout', () => {
    const checkouts = stepsOf(file).filter((step) => step.uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('puts nothing from an event into a command’s text', () => {
    for (const step of stepsOf(file)) expect(step.run ?? '').not.toContain('${{');
  });

  test('calls only scripts that are there', () => {
    const commands = stepsOf(file).flatMap((step) => step.run ?? []);
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const command of commands) {
      for (const [, path] of command.matchAll(/node (\S+\.ts)/gu))
        expect(existsSync(join(ROOT, path!)), path).toBe(true);
      for (const [, name] of command.matchAll(/npm run (\S+)/gu)) expect(scripts).toHaveProperty([name!]);
      if (command === '.ci/run') accessSync(join(ROOT, command), constants.X_OK);
    }
  });
});

test('whatever builds the site has the whole history, which corrections are told from', () => {
  const building = WORKFLOW_FILES.flatMap((file) =>
    jobsOf(file).map(([name, { steps = [] }]) => ({ name, steps })),
  ).filter(({ steps }) => steps.some(({ run = '' }) => /npm run build|\.ci\/run/u.test(run)));
  expect(building.map(({ name }) => name)).toEqual(['ci', 'build']);
  for (const { name, steps } of building) {
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with?.['fetch-depth'], name).toBe(0);
  }
  const gitlab = parse(readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8')) as Record<
    string,
    { readonly script?: readonly string[]; readonly variables?: Readonly<Record<string, unknown>> }
  >;
  const jobs = Object.entries(gitlab).filter(([, { script = [] }]) =>
    script.some((command) => /npm run build|\.ci\/run/u.test(command)),
  );
  expect(jobs.map(([name]) => name)).toEqual(['代码检查与测试', 'pages']);
  for (const [name, { variables }] of jobs) expect(variables?.['GIT_DEPTH'], name).toBe(0);
});

test('an action has one pin in all workflows', () => {
  const pins = new Map<string, Set<string>>();
  for (const step of WORKFLOW_FILES.flatMap(stepsOf)) {
    const [action, commit] = step.uses?.split('@') ?? [];
    if (action && commit) pins.set(action, (pins.get(action) ?? new Set()).add(commit));
  }
  for (const [action, commits] of pins) expect([...commits], action).toHaveLength(1);
});

test('the commenting job never checks out, installs or runs anything of the pull request', () => {
  expect(workflow('comment.yml').on).toEqual({
    workflow_run: { workflows: [workflow('validate.yml').name], types: ['completed'] },
  });
  const checkout = stepsOf('comment.yml').find((step) => step.uses?.startsWith('actions/checkout@'));
  expect(checkout?.with?.['ref']).toBe('${{ github.event.repository.default_branch }}');
  const commands = stepsOf('comment.yml').flatMap((step) => step.run ?? []);
  expect(commands).toEqual(['node scripts/ci/comment.ts "$RUNNER_TEMP/validation-report"']);
  const download = stepsOf('comment.yml').find((step) => step.uses?.startsWith('actions/download-artifact@'));
  const upload = stepsOf('validate.yml').find((step) => step.uses?.startsWith('actions/upload-artifact@'));
  expect(download?.with?.['name']).toBe(upload?.with?.['name']);
  expect(download?.with?.['path']).toMatch(/^\$\{\{ runner\.temp \}\}\//u);
});

test('the site is published on a push to main and at ten past midnight in Shanghai, and only from a build', () => {
  const { on, jobs } = workflow('publish.yml');
  expect(on).toMatchObject({ push: { branches: ['main'] }, schedule: [{ cron: '10 16 * * *' }] });
  expect(new Date('2022-06-01T16:10:00Z').toLocaleString('en-GB', { timeZone: 'Asia/Shanghai' })).toContain(
    '00:10:00',
  );
  expect(jobs['deploy']?.needs).toBe('build');
  expect(jobs['tell']?.if).toContain('always()');
});

test('the check installs what it runs on and no more, publishing everything, the comment nothing', () => {
  const installs = (file: string): readonly string[] =>
    stepsOf(file).flatMap(({ run = '' }) => (run.includes('npm ci') ? [run] : []));
  expect(installs('validate.yml')).toEqual(['npm ci --omit=dev']);
  expect(installs('publish.yml')).toEqual(['npm ci']);
  expect(installs('comment.yml')).toEqual([]);
  const gitlab = parse(readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8')) as Record<
    string,
    { before_script?: string[] }
  >;
  expect(gitlab['default']?.before_script).toEqual(['npm ci']);
  for (const job of ['数据校验', '提交范围'])
    expect(gitlab[job]?.before_script).toEqual(['npm ci --omit=dev']);
  expect(gitlab['pages']?.before_script).toBeUndefined();
});

test('a check that broke off is told too: after every end, with and without an artifact', () => {
  const condition = workflow('comment.yml').jobs['comment']?.if ?? '';
  for (const end of ['success', 'failure', 'cancelled', 'timed_out', 'startup_failure'])
    expect(condition).toContain(`"${end}"`);
  const download = stepsOf('comment.yml').find((step) => step.uses?.startsWith('actions/download-artifact@'));
  expect(download?.['continue-on-error']).toBe(true);
});

test('GitLab runs the same commands and takes junit and code quality', () => {
  const gitlab = parse(readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8')) as Record<
    string,
    { script?: string[]; artifacts?: { reports?: Record<string, string> } }
  >;
  const commands = Object.values(gitlab).flatMap((job) => job.script ?? []);
  for (const command of commands) {
    for (const [, path] of command.matchAll(/node (\S+\.ts)/gu))
      expect(existsSync(join(ROOT, path!)), path).toBe(true);
  }
  const scripts = commands.join('\n');
  for (const needed of ['validate-change.ts', 'check-scope.ts', '.ci/run', 'npm run build'])
    expect(scripts).toContain(needed);
  expect(gitlab['数据校验']?.artifacts?.reports).toEqual({
    junit: 'report/junit.xml',
    codequality: 'report/codequality.json',
  });
});
