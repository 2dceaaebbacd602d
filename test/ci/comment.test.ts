import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMENT_MARKER, renderComment } from '../../scripts/ci/renderComment.ts';
import {
  MOST_ANSWERED,
  MOST_FILES,
  MOST_PROBLEMS,
  readUntrustedReport,
} from '../../scripts/ci/untrustedReport.ts';
import { MOST_BYTES } from '../../scripts/ci/untrustedValues.ts';
import { cutImpact } from '../../src/core/impact/cut.ts';
import type { Impact } from '../../src/core/impact/document.ts';
import { impactOf } from '../../src/core/impact/impact.ts';
import { MOST_ENTRIES } from '../../scripts/ci/untrustedImpact.ts';
import { rows, treeOf } from '../corpus/case.ts';
import { fakeGithub, runScript, type FakeGithub } from './support/fakeGithub.ts';

const HEAD = 'a'.repeat(40);
const RUN_URL = 'https://github.com/org/repo/actions/runs/1';
const PROBLEM = {
  code: 'unknown-domain',
  severity: 'error',
  file: '2022/headcounts/gd-computer/2022-06.csv',
  line: 4,
  column: 2,
  field: 'domain',
  value: '计算机',
  message: '登记表里没有这个领域：计算机。',
  suggestion: 'computer-information',
};
const REPORT = {
  schemaVersion: 1,
  valid: false,
  asOf: '2022-08-31',
  counts: { files: 3, rows: 41, errors: 1, warnings: 0, afterAsOf: 0 },
  problems: [PROBLEM],
};
const ANSWERED = {
  code: 'before-agreement',
  file: '2022/headcounts/gd-food/2022-06.csv',
  line: 2,
  subject: 'food/guangdong/HK=12',
  reason: '协议已签，待挂网',
  answeredOn: '2022-07-05',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comment-'));
  write('pull-request.json', { number: 7 });
  write('report.json', REPORT);
  write('scope.json', { ok: true, sentence: '只涉及一个单位的文件：gd-computer。' });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

/** What a run leaves of a month that is corrected. */
function correction(): Impact {
  const file = '2022/headcounts/gd-computer/2022-06.csv';
  const of = (people: number) =>
    treeOf({ [file]: rows(`2022-06,computer-information,guangdong,HK,${people},`) });
  const commits = { before: 'b'.repeat(40), after: null };
  return cutImpact(impactOf(of(3), of(5), { asOf: '2022-08-31', lang: 'zh-CN', commits }), MOST_ENTRIES);
}

describe('what merging would change', () => {
  const section = (): string => {
    const comment = renderComment(readUntrustedReport(folder), RUN_URL);
    return comment.slice(comment.indexOf('#### '), comment.indexOf('错误改好后'));
  };

  test('stands after the report, restated months first', () => {
    write('impact.json', correction());
    const text = section();
    expect(text.slice(0, text.indexOf('<details>'))).toMatchInlineSnapshot(`
      "#### 合并后会变什么

      **合并后，总人数由 3 变为 5（+2）；公布的数字变动 34 个；更正月报 1 份。**

      > **! 已有月份被改动：1 个月**
      >
      > - **2022年6月**：省计算机学会，由 3 人变为 5 人（+2）

      **变动最大的数字**

      | 类别 | 项目 | 数字 | 合并前 | 合并后 | 变化 |
      | :-- | :-- | :-- | :-- | :-- | :-- |
      | 目标 | 非准入类互认新增 | 已完成 | 3 | 5 | +2 |
      | 领域 | 计算机信息工程 | 人数 | 3 | 5 | +2 |
      | 地点 | 省级（不分地区） | 人数 | 3 | 5 | +2 |
      | 城市 | 省级 | 人数 | 3 | 5 | +2 |
      | 单位 | 省计算机学会 | 人数 | 3 | 5 | +2 |
      | 月份 | 2022年6月 | 人数 | 3 | 5 | +2 |

      **审核清单（共 2 项）**

      - [ ] 1/2 已有月份的改动已核对（1 个月）
      - [ ] 2/2 变动最大的数字看起来合理（共变动 34 个）

      当前文件与提交 <code>bbbbbbbb</code> 相比，两边都截至 2022-08-31。示例数据：人数、日期和状态均为虚构。

      "
    `);
    expect(text.match(/<details>/gu)).toHaveLength(text.match(/<\/details>/gu)!.length);
  });

  test('is read as it was written', () => {
    const whole = correction();
    write('impact.json', whole);
    expect(readUntrustedReport(folder).impact).toEqual(whole);
  });

  test('leaves the verdict alone where there is none, or none that can be believed', () => {
    const none = '合并后的影响没有算出来；校验结果不受影响。';
    const said = (): string => renderComment(readUntrustedReport(folder), RUN_URL);
    expect(said()).toContain(none);
    for (const left of ['[', '{}', '[]', 'null', '{"schemaVersion":2}', ' '.repeat(MOST_BYTES + 1)]) {
      writeFileSync(join(folder, 'impact.json'), left);
      expect(said()).toContain(none);
    }
    write('impact.json', { schemaVersion: 1, asOf: '2022-08-31' });
    expect(section()).toContain('合并后，公布的内容不变。');
  });

  test('can start nothing', () => {
    const hostile = '`@all` ![x](https://evil.example/p.png) <img src=x> #7 | a | --> \n\n# h \u202e\u0000';
    const spoil = (value: unknown): unknown => {
      if (typeof value === 'string') return /^[\da-z-]+$/u.test(value) ? value : hostile;
      if (Array.isArray(value)) return value.map(spoil);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(inner)]));
    };
    const whole = correction();
    const named = Object.fromEntries(Object.keys(whole.names).map((id) => [id, hostile]));
    write('impact.json', {
      ...(spoil(whole) as Impact),
      names: named,
      lang: hostile,
      before: { ...whole.before, commit: hostile },
      rows: whole.rows.map((row) => ({ ...row, unit: hostile, domain: hostile, site: hostile })),
      figures: whole.figures.map((figure) => ({ ...figure, section: hostile, id: hostile, field: hostile })),
      definitions: whole.figures.map((figure) => ({ ...figure, before: hostile, after: hostile })),
      answers: [
        {
          change: 'answered',
          month: '2022-06',
          unit: hostile,
          title: hostile,
          subject: hostile,
          reason: hostile,
        },
      ],
      counts: { ...whole.counts, definitions: 5, answers: 1, figuresBySection: { [hostile]: 3 } },
      notCompared: [hostile],
    });
    const text = section();
    expect(text).toContain('evil');
    for (const sign of [
      '@all',
      '![',
      '](',
      'https://',
      '<img',
      '#7',
      '\n# h',
      '`',
      '-->',
      '\u202e',
      '\u0000',
    ])
      expect(text, sign).not.toContain(sign);
  });

  test('keeps within what a comment may hold, whatever is left', () => {
    const long = '@'.repeat(400);
    const whole = correction();
    const many = <T>(entry: T | undefined): readonly T[] =>
      Array.from({ length: MOST_ENTRIES + 20 }, () => entry).filter((one) => one !== undefined);
    write('impact.json', {
      ...whole,
      restated: many({ ...whole.restated[0], units: [long, long, long, long, long, long, long] }),
      rows: many({ ...whole.rows[0], unit: long, domain: long }),
      counts: { ...whole.counts, restated: 3000, rows: 3000 },
    });
    const problems = Array.from({ length: MOST_PROBLEMS }, () => ({
      ...PROBLEM,
      message: '长'.repeat(2000),
    }));
    for (const report of [REPORT, { ...REPORT, problems }]) {
      write('report.json', report);
      const comment = renderComment(readUntrustedReport(folder), RUN_URL);
      expect(comment.length).toBeLessThan(65_536);
      expect(comment).toContain('更正月报 1 份');
      expect(comment).toContain('[完整报告]');
    }
  });
});

describe('what the pull request’s own run left behind', () => {
  test('is shown where it has the expected shape', () => {
    expect(renderComment(readUntrustedReport(folder), RUN_URL)).toMatchInlineSnapshot(`
      "<!-- validation-report -->
      ### ✕ 校验未通过

      检查了 3 个文件、41 行：1 个错误，0 个提醒（截至 2022-08-31）。

      | | 位置 | 问题 | 建议 |
      |---|---|---|---|
      | ✕ | \`2022/headcounts/gd-computer/2022-06.csv\` 第 4 行第 2 列 | \`登记表里没有这个领域：计算机。\` \`unknown-domain\` | \`computer-information\` |

      合并后的影响没有算出来；校验结果不受影响。

      错误改好后再次推送即可，本条会自动更新；提醒不影响合并。[完整报告](https://github.com/org/repo/actions/runs/1)
      "
    `);
  });

  test('says so when all is well', () => {
    write('report.json', { ...REPORT, valid: true, counts: { ...REPORT.counts, errors: 0 }, problems: [] });
    expect(renderComment(readUntrustedReport(folder), RUN_URL)).toMatchInlineSnapshot(`
      "<!-- validation-report -->
      ### ✓ 校验通过

      检查了 3 个文件、41 行：0 个错误，0 个提醒（截至 2022-08-31）。

      合并后的影响没有算出来；校验结果不受影响。

      错误改好后再次推送即可，本条会自动更新；提醒不影响合并。[完整报告](https://github.com/org/repo/actions/runs/1)
      "
    `);
  });

  test('names a submission that reaches too far', () => {
    write('scope.json', { ok: false, sentence: '一次只能提交一个单位的文件。' });
    const comment = renderComment(readUntrustedReport(folder), RUN_URL);
    expect(comment).toContain('✕ 校验未通过');
    expect(comment).toContain('**提交范围**：`一次只能提交一个单位的文件。`');
  });

  test('says which files to take out, why and how, and what is told of a good submission too', () => {
    const files = [
      { path: 'data/2022/headcounts/gd-food/2022-05.csv', change: 'modified', reason: 'other-unit' },
      { path: '说明|.docx', change: 'added', reason: 'outside' },
    ];
    write('scope.json', {
      ok: false,
      sentence: '一次只能提交一个单位。',
      own: 'gd-computer',
      pointedOut: files,
    });
    expect(renderComment(readUntrustedReport(folder), RUN_URL)).toMatchInlineSnapshot(`
      "<!-- validation-report -->
      ### ✕ 校验未通过

      检查了 3 个文件、41 行：1 个错误，0 个提醒（截至 2022-08-31）。

      **提交范围**：\`一次只能提交一个单位。\`

      | | 文件 | 为什么 | 怎么办 |
      |---|---|---|---|
      | ✕ | \`data/2022/headcounts/gd-food/2022-05.csv\`（改动） | 不是本单位的文件，各单位只提交自己的 | 网页上不能还原，请按下面的步骤重新提交 |
      | ✕ | \`说明｜.docx\`（新增） | 不是填报文件 | 在“Files changed”页找到它，点右边的“…”，选“Delete file”，再点“Commit changes” |

      重新提交（只用网页）：

      1. 打开仓库首页；用自己的副本（fork）提交的，先在副本首页点“Sync fork”，再点“Update branch”。
      2. 依次点开 data → 年份 → headcounts → gd-computer。
      3. 点“Add file”，选“Upload files”，只放要报的那一个文件，不要放整个文件夹。
      4. 选“Create a new branch”，点“Propose changes”，再点“Create pull request”。
      5. 回到本页，点最下面的“Close pull request”。

      | | 位置 | 问题 | 建议 |
      |---|---|---|---|
      | ✕ | \`2022/headcounts/gd-computer/2022-06.csv\` 第 4 行第 2 列 | \`登记表里没有这个领域：计算机。\` \`unknown-domain\` | \`computer-information\` |

      合并后的影响没有算出来；校验结果不受影响。

      错误改好后再次推送即可，本条会自动更新；提醒不影响合并。[完整报告](https://github.com/org/repo/actions/runs/1)
      "
    `);
    write('report.json', { ...REPORT, valid: true, counts: { ...REPORT.counts, errors: 0 }, problems: [] });
    const gone = {
      path: 'data/2022/headcounts/gd-food/2022-05.csv',
      change: 'deleted',
      reason: 'deleted-month',
    };
    write('scope.json', { ok: true, sentence: '只涉及一个单位。', own: 'gd-food', pointedOut: [gone] });
    const comment = renderComment(readUntrustedReport(folder), RUN_URL);
    expect(comment).toContain('✓ 校验通过');
    expect(comment).toContain('重新变为“未报”');
  });

  test('takes no words, unit or number of files that it does not know', () => {
    const [first] = [{ path: 'a.csv', change: 'added', reason: 'outside' }];
    const pointedOut = [
      { ...first, reason: 'because' },
      { ...first, change: 'gone' },
      'x',
      ...Array.from({ length: MOST_FILES + 3 }, () => first),
    ];
    write('scope.json', { ok: false, sentence: '', own: '<b>', pointedOut });
    const { scope } = readUntrustedReport(folder);
    expect(scope).toMatchObject({ own: null, cut: 3 });
    expect(scope.pointedOut).toHaveLength(MOST_FILES);
    expect(renderComment(readUntrustedReport(folder), RUN_URL)).toContain('另有 3 个文件没有列出');
  });

  test('is never cut inside a character', () => {
    write('report.json', { ...REPORT, problems: [{ ...PROBLEM, message: `长${'𠮷'.repeat(400)}` }] });
    const [problem] = readUntrustedReport(folder).problems;
    expect(problem?.message.isWellFormed()).toBe(true);
    expect(problem?.message.endsWith('𠮷…')).toBe(true);
  });

  test('can start nothing: no mention, link, picture, tag, reference, cell or comment of its own', () => {
    const hostile =
      '`@everyone` ![x](https://evil.example/p.png) <img src=x onerror=y> #1 | a | --> \n\n# h \u202e\u0000';
    write('report.json', {
      ...REPORT,
      problems: [{ ...PROBLEM, code: hostile, file: hostile, message: hostile, suggestion: hostile }],
    });
    const pointedOut = [{ path: hostile, change: 'added', reason: 'outside' }];
    write('scope.json', { ok: false, sentence: hostile, own: hostile, pointedOut });
    const comment = renderComment(readUntrustedReport(folder), RUN_URL);
    // Everything of theirs stands in code spans; what is left outside them is ours.
    const outside = comment.replaceAll(/`[^`\n]*`/gu, '');
    for (const sign of ['@', '![', 'evil', '<img', '#1', '`', '\u202e', '\u0000'])
      expect(outside).not.toContain(sign);
    const table = comment.split('\n').filter((line) => line.startsWith('| ✕'));
    expect(table).toHaveLength(2);
    for (const line of table) expect(line.split('|')).toHaveLength(6);
  });

  test('is cut where it is long, and the number cut is told', () => {
    write('report.json', { ...REPORT, problems: Array.from({ length: MOST_PROBLEMS + 7 }, () => PROBLEM) });
    const comment = renderComment(readUntrustedReport(folder), RUN_URL);
    expect(comment.match(/^\| ✕/gmu)).toHaveLength(MOST_PROBLEMS);
    expect(comment).toContain('另有 7 项没有列出');
    // GitHub takes 65 536 characters at most.
    const long = '长'.repeat(2000);
    const longest = { ...PROBLEM, code: long, file: long, message: long, suggestion: long };
    const answered = Array.from({ length: 20 }, () => ({
      ...ANSWERED,
      reason: long,
      subject: long,
      file: long,
    }));
    const problems = Array.from({ length: MOST_PROBLEMS }, () => ({ ...longest, subject: long }));
    write('report.json', { ...REPORT, problems, answered });
    expect(renderComment(readUntrustedReport(folder), RUN_URL).length).toBeLessThan(65_536);
  });

  test('shows what was answered, folded up, and how to answer what was not', () => {
    const { suggestion: _none, ...rest } = PROBLEM;
    const message = `本月共报 37 人。${'确实无误的，请说明理由。'.repeat(30)}`;
    const asking = { ...rest, severity: 'warning', code: 'unusual-month', message, subject: 'month=37' };
    write('report.json', {
      ...REPORT,
      counts: { ...REPORT.counts, errors: 0, warnings: 1, answered: 12 },
      problems: [asking],
      answered: Array.from({ length: 12 }, () => ANSWERED),
    });
    const comment = renderComment(readUntrustedReport(folder), RUN_URL);
    expect(comment).toContain('0 个错误，1 个提醒，已说明 12 项（截至 2022-08-31）');
    expect(comment).toContain(message);
    const [, folded = ''] = comment.split('<details>');
    expect(`<details>${folded}`.split('\n').slice(0, 5)).toEqual([
      `<details><summary>已说明的提醒 ${MOST_ANSWERED} 项</summary>`,
      '',
      '| 日期 | 位置 | 提醒 | 理由 |',
      '|---|---|---|---|',
      '| `2022-07-05` | `2022/headcounts/gd-food/2022-06.csv` 第 2 行 | 签约之前已有人数 `food/guangdong/HK=12` | `协议已签，待挂网` |',
    ]);
    expect(folded).toContain('另有 2 项说明没有列出。\n\n</details>');
  });

  test('can start nothing by an answer', () => {
    const hostile = '`@everyone` </details> ![x](https://evil.example/p.png) #1 | a | \n\n# h \u202e';
    const { line, ...texts } = ANSWERED;
    const answer = { line, ...Object.fromEntries(Object.keys(texts).map((name) => [name, hostile])) };
    write('report.json', { ...REPORT, counts: { ...REPORT.counts, answered: 1 }, answered: [answer] });
    const comment = renderComment(readUntrustedReport(folder), RUN_URL);
    const outside = comment.replaceAll(/`[^`\n]*`/gu, '');
    for (const sign of ['@', '![', 'evil', '#1', '`', '\u202e']) expect(outside).not.toContain(sign);
    expect(outside.match(/<\/details>/g)).toHaveLength(1);
    const row = comment.split('\n').find((text) => text.includes('第 2 行 |'));
    expect(row?.split('|')).toHaveLength(6);
  });

  test('is refused where it is too large, a link, no JSON or without a number', () => {
    writeFileSync(join(folder, 'report.json'), ' '.repeat(MOST_BYTES + 1));
    expect(() => readUntrustedReport(folder)).toThrow('larger than');
    rmSync(join(folder, 'report.json'));
    symlinkSync('/etc/hostname', join(folder, 'report.json'));
    expect(() => readUntrustedReport(folder)).toThrow('not a plain file');
    rmSync(join(folder, 'report.json'));
    writeFileSync(join(folder, 'report.json'), '{');
    expect(() => readUntrustedReport(folder)).toThrow(SyntaxError);
    write('report.json', REPORT);
    for (const number of ['7', 0, -1, 1.5, null]) {
      write('pull-request.json', { number });
      expect(() => readUntrustedReport(folder)).toThrow('no number');
    }
  });

  test('of any other shape is read as nothing', () => {
    for (const value of [
      [],
      'x',
      null,
      { problems: 'x', counts: [] },
      { problems: [null, 3, { line: 'x' }] },
    ]) {
      write('report.json', value);
      write('scope.json', value);
      expect(() => renderComment(readUntrustedReport(folder), RUN_URL)).not.toThrow();
    }
  });
});

describe('the comment', () => {
  const comments = '/repos/org/repo/issues/7/comments';
  const pull = { '/repos/org/repo/pulls': [{ number: 7, head: { sha: HEAD }, state: 'open' }] };
  let github: FakeGithub;
  afterEach(async () => {
    await github.close();
  });

  function post(conclusion = 'failure'): ReturnType<typeof runScript> {
    return runScript('scripts/ci/comment.ts', [folder], {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'org/repo',
      GITHUB_TOKEN: 'secret-token',
      HEAD_SHA: HEAD,
      RUN_URL,
      CONCLUSION: conclusion,
      RUN_ID: '11',
      WORKFLOW_ID: '5',
    });
  }

  const posted = (): string => (github.changes[0]!.body as { body: string }).body;

  test('is posted once', async () => {
    github = await fakeGithub({ ...pull, [comments]: [] });
    expect(await post()).toMatchObject({ status: 0 });
    expect(github.changes).toMatchObject([{ method: 'POST', path: comments }]);
    expect(posted().startsWith(`${COMMENT_MARKER}\n### ✕`)).toBe(true);
  });

  const earlier = {
    id: 3,
    user: { login: 'github-actions[bot]' },
    body: `${COMMENT_MARKER}\n### ✓ 校验通过`,
  };

  const remove = (name: string): void => {
    rmSync(join(folder, name));
  };
  const BREAKS: Readonly<Record<string, { readonly breaks: () => void; readonly conclusion?: string }>> = {
    'left nothing at all': {
      breaks: () => {
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
      },
    },
    'left no report': {
      breaks: () => {
        remove('report.json');
      },
    },
    'left no word of its scope': {
      breaks: () => {
        remove('scope.json');
      },
    },
    'left half a report': {
      breaks: () => {
        writeFileSync(join(folder, 'report.json'), '{"valid": tr');
      },
    },
    'says that all is well and failed': {
      breaks: () => {
        write('report.json', { ...REPORT, valid: true, counts: {}, problems: [] });
      },
    },
    'says that something is wrong and passed': { breaks: () => undefined, conclusion: 'success' },
    'names a pull request of another commit': {
      breaks: () => {
        write('pull-request.json', { number: 8 });
      },
    },
    'took too long': {
      breaks: () => {
        remove('report.json');
      },
      conclusion: 'timed_out',
    },
  };

  test.each(Object.entries(BREAKS))(
    'says that it could not be checked, in place of an earlier verdict, where the check %s',
    async (_, { breaks, conclusion }) => {
      breaks();
      const other = { number: 8, head: { sha: 'b'.repeat(40) }, state: 'open' };
      github = await fakeGithub({
        '/repos/org/repo/pulls': [...pull['/repos/org/repo/pulls'], other],
        [comments]: [earlier],
      });
      expect(await post(conclusion)).toMatchObject({ status: 0 });
      expect(github.changes).toMatchObject([{ method: 'PATCH', path: '/repos/org/repo/issues/comments/3' }]);
      expect(posted()).toContain('! 未能检查');
      expect(posted()).toContain(RUN_URL);
      expect(posted()).not.toMatch(/[✕✓]/u);
    },
  );

  test('of a cancelled run is left to a newer one of the same commit', async () => {
    rmSync(join(folder, 'report.json'));
    const runs = '/repos/org/repo/actions/workflows/5/runs';
    github = await fakeGithub({
      ...pull,
      [comments]: [],
      [runs]: { workflow_runs: [{ id: 11 }, { id: 12 }] },
    });
    expect(await post('cancelled')).toMatchObject({ status: 0 });
    expect(github.changes).toEqual([]);
    await github.close();
    github = await fakeGithub({
      ...pull,
      [comments]: [],
      [runs]: { workflow_runs: [{ id: 11 }, { id: 9 }] },
    });
    expect(await post('cancelled')).toMatchObject({ status: 0 });
    expect(posted()).toContain('未能检查');
  });

  test('is updated afterwards, and only our own is', async () => {
    github = await fakeGithub({
      ...pull,
      [comments]: [
        { id: 1, user: { login: 'someone' }, body: `${COMMENT_MARKER} forged` },
        { id: 2, user: { login: 'github-actions[bot]' }, body: 'of another workflow' },
        { id: 3, user: { login: 'github-actions[bot]' }, body: `${COMMENT_MARKER}\nolder` },
      ],
    });
    expect(await post()).toMatchObject({ status: 0 });
    expect(github.changes).toMatchObject([{ method: 'PATCH', path: '/repos/org/repo/issues/comments/3' }]);
  });

  test.each([
    ['whose newest commit is another', { number: 7, head: { sha: 'b'.repeat(40) }, state: 'open' }],
    ['that is closed', { number: 7, head: { sha: HEAD }, state: 'closed' }],
  ])('is not posted on a pull request %s', async (_, answer) => {
    github = await fakeGithub({ '/repos/org/repo/pulls': [answer], [comments]: [] });
    expect(await post()).toMatchObject({ status: 0 });
    rmSync(join(folder, 'report.json'));
    expect(await post()).toMatchObject({ status: 0 });
    expect(github.changes).toEqual([]);
  });

  test('fails loudly, without the token, where GitHub refuses', async () => {
    github = await fakeGithub({});
    const { status, output } = await post();
    expect(status).toBe(1);
    expect(output).toContain('GET /repos/org/repo/pulls?state=open&per_page=100&page=1: 404');
    expect(output).not.toContain('secret-token');
  });
});

describe('the issue about publishing', () => {
  const issues = '/repos/org/repo/issues';
  const open = {
    id: 9,
    number: 4,
    user: { login: 'github-actions[bot]' },
    body: '<!-- publishing-failed -->\n…',
  };
  let github: FakeGithub;
  afterEach(async () => {
    await github.close();
  });

  async function tell(results: string, existing: readonly unknown[]): Promise<void> {
    github = await fakeGithub({ [issues]: existing });
    const { status } = await runScript('scripts/ci/publishing-issue.ts', [], {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'org/repo',
      GITHUB_TOKEN: 'secret-token',
      RESULTS: results,
      RUN_URL,
    });
    expect(status).toBe(0);
  }

  test('is opened at the first failure', async () => {
    await tell('failure skipped', [{ ...open, user: { login: 'someone' } }]);
    expect(github.changes).toMatchObject([{ method: 'POST', path: issues }]);
    expect((github.changes[0]!.body as { body: string }).body).toContain(RUN_URL);
  });

  test('is updated while it lasts', async () => {
    await tell('success failure', [open]);
    expect(github.changes).toMatchObject([
      { method: 'PATCH', path: `${issues}/4`, body: { title: '站点发布失败' } },
    ]);
  });

  test('is closed when publishing works again', async () => {
    await tell('success success', [open]);
    expect(github.changes).toMatchObject([
      { method: 'PATCH', path: `${issues}/4`, body: { state: 'closed' } },
    ]);
  });

  test('is not there when all is well', async () => {
    await tell('success success', []);
    expect(github.changes).toEqual([]);
  });
});
