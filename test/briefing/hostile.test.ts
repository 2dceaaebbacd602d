/** Text from data files is shown as text, in every format. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { briefingFile } from '../../src/briefing/html/file.ts';
import { briefingMarkdown } from '../../src/briefing/markdown.ts';
import type { Corrections } from '../../src/core/corrections/correction.ts';
import type { Checked } from '../../src/core/model.ts';
import { milestone, summary } from '../core/figures/build.ts';
import { briefingOf, fullYear } from './sample.ts';

const HOSTILE =
  '<img src=x onerror=alert(1)> | **粗** [链接](https://evil.example) @all #1\n# 标题\n- 项 \u202e';
const evil = { 'zh-CN': HOSTILE, 'zh-HK': HOSTILE, en: HOSTILE };
const checked: Checked = {
  ...fullYear,
  registry: {
    ...fullYear.registry,
    units: fullYear.registry.units.map((unit) => ({ ...unit, names: evil })),
    domains: fullYear.registry.domains.map((domain) => ({ ...domain, names: evil })),
  },
  milestones: [milestone('agreement', 'quality', '2022-08-20', { evidence: HOSTILE })],
  summaries: [{ ...summary('gd-computer', '2022-08'), work: HOSTILE, suggestions: `1. ${HOSTILE}` }],
};
const told: Corrections = {
  history: 'whole',
  list: [
    {
      unit: 'gd-computer',
      month: '2022-07',
      first: 1,
      now: 2,
      rows: [],
      steps: [{ on: '2022-08-02', commit: 'c', before: 1, after: 2, why: HOSTILE }],
    },
  ],
};

describe.each(['2022-08', 'brief-2022-08', 'report'])('%s', (what) => {
  const { document, chart } = briefingOf(what, '2022-08-28', { checked, told });

  test('as Markdown holds no markup, link or mention of a data file', () => {
    const text = briefingMarkdown(document, chart);
    expect(text).not.toMatch(/<img|\]\(|\*\*粗|(?<!>)@all|(?<![>&])#1|\u202e/);
    expect(text.split('\n').filter((line) => /^(?:> )?# 标题|^(?:> )?- 项/.test(line))).toEqual([]);
  });

  test('as one file holds no element, script or address of a data file', () => {
    const html = briefingFile(document, chart, 'p { color: red }');
    const { document: page } = parseHTML(html);
    expect(page.querySelectorAll('img, script, iframe, a, link').length).toBe(0);
    expect(document.blocks.map((block) => JSON.stringify(block)).join('')).not.toContain('\u202e');
    expect(html.match(/https?:\/\/(?!evil\.example)/g)).toBeNull();
  });
});

describe('one file', () => {
  const { document, chart } = briefingOf('2022-08', '2022-08-28');
  const { document: page } = parseHTML(briefingFile(document, chart, ''));

  test('is a whole page with one heading, its number and its mark', () => {
    expect(page.documentElement.getAttribute('lang')).toBe('zh-CN');
    expect([...page.querySelectorAll('h1')].map((each) => each.textContent)).toEqual(['programme工作简报']);
    expect(page.querySelector('.briefing-number')?.textContent).toBe('第5期（2022年8月）');
    expect(page.querySelector('.briefing-mark')?.textContent).toContain('示例数据');
  });

  test('says in words what every picture shows', () => {
    const pictures = [...page.querySelectorAll('.briefing-chart svg')];
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(picture.getAttribute('aria-label')).not.toBe('');
      expect(picture.querySelector('desc')?.textContent).not.toBe('');
    }
  });
});
