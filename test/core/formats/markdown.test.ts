import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/core/formats/escapeMarkdown.ts';
import { formatMarkdown } from '../../../src/core/formats/markdown.ts';
import { LANGS } from '../../../src/core/model.ts';
import { emptyReport, manyProblems, PERSONAL, sampleReport } from './fixture.ts';

describe('formatMarkdown', () => {
  test.each(LANGS)('shows a report in %s', async (lang) => {
    await expect(formatMarkdown(sampleReport(lang))).toMatchFileSnapshot(`snapshots/report.${lang}.md`);
  });

  test('says that there is nothing wrong', () => {
    expect(formatMarkdown(emptyReport('zh-CN'))).toMatchSnapshot();
  });

  test('links codes where their pages are known', () => {
    const text = formatMarkdown(sampleReport(), {
      codeUrl: (code) => `https://example.org/problems/${code}/`,
    });
    expect(text).toContain(
      '<a href="https&#58;//example.org/problems/unknown-domain/"><code>unknown-domain</code></a>',
    );
  });

  test('lists errors first and says how many problems were cut, and how many errors', () => {
    const text = formatMarkdown(sampleReport('zh-CN', manyProblems(30, 30)), { limit: 20 });
    expect(text).toContain('**还有 40 个问题没有列出（其中错误 10 个）。**');
    expect(text.match(/\*\*错误\*\*/g)).toHaveLength(20);
    expect(text).not.toContain('**警告**');
  });

  test('never outgrows a comment, and still counts what it cut', () => {
    const problems = manyProblems(3000, 0);
    const text = formatMarkdown(sampleReport('zh-CN', problems), { limit: 5000 });
    expect(text.length).toBeLessThanOrEqual(60_000);
    const listed = text.match(/\*\*错误\*\*/g)?.length ?? 0;
    expect(listed).toBeGreaterThan(50);
    expect(text).toContain(`还有 ${3000 - listed} 个问题没有列出`);
  });

  test('folds files up where there are many', () => {
    expect(formatMarkdown(sampleReport('zh-CN', manyProblems(3, 0)))).toContain('<details open>');
    expect(formatMarkdown(sampleReport('zh-CN', manyProblems(7, 0)))).not.toContain('<details open>');
  });

  test('keeps every table row in one line of five cells', () => {
    const rows = formatMarkdown(sampleReport())
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows) expect(row.split('|')).toHaveLength(7);
  });

  test('lets no text of a file become markup', () => {
    const text = formatMarkdown(sampleReport());
    expect(text).not.toMatch(/<img|\]\(|@admin|[^&]#1|https:\/\/evil|\u202e/);
    expect(text).not.toContain(PERSONAL);
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['a|b', 'a&#124;b'],
    ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['`x` *y* _z_ ~w~', '&#96;x&#96; &#42;y&#42; &#95;z&#95; &#126;w&#126;'],
    ['![a](http://b)', '&#33;&#91;a&#93;(http&#58;//b)'],
    ['www.example.org', 'www&#46;example.org'],
    ['To do: write it. Note:', 'To do: write it. Note&#58;'],
    [':smile: mailto:a', '&#58;smile: mailto&#58;a'],
    ['@org/team ＠x', '<span>@</span>org/team <span>＠</span>x'],
    ['#12; a#3', '<span>#</span>12; a<span>#</span>3'],
    ['a\nb\u202e', 'a↵b&#91;U+202E&#93;'],
    ['$x$ \\', '&#36;x&#36; &#92;'],
    ['计算机 2022-06', '计算机 2022-06'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
