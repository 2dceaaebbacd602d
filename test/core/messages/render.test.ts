import { describe, expect, test } from 'vitest';
import { zhCN } from '../../../src/core/problems/messages/zh-CN/index.ts';
import { en } from '../../../src/core/problems/messages/en/index.ts';
import type { Problem } from '../../../src/core/problems/problem.ts';
import { registryNames, renderProblem } from '../../../src/core/problems/render.ts';
import { shorten, visible } from '../../../src/core/problems/visible.ts';
import { sampleNames } from './names.ts';

const unknownDomain: Problem = {
  code: 'unknown-domain',
  severity: 'error',
  file: '2022/headcounts/gd-computer/2022-06.csv',
  line: 4,
  column: 2,
  field: 'domain',
  value: '计算机',
  suggestion: 'computer-information',
  fixable: false,
  params: { count: 0 },
};
const message = (problem: Partial<Problem>): string =>
  renderProblem({ ...unknownDomain, ...problem }, zhCN, sampleNames('zh-CN')).message;

describe('renderProblem', () => {
  test('says the place, the value and what was probably meant', () => {
    expect(message({})).toBe(
      '第 4 行「专业领域」写的是“计算机”，登记表里没有这个名称；您要写的可能是“计算机信息工程”（computer-information）。',
    );
  });

  test('says how often it occurs besides', () => {
    expect(message({ params: { count: 2 } })).toMatch(/。这个文件里另有 2 处同样的问题。$/);
  });

  test('leaves the offer out where there is none', () => {
    expect(message({ suggestion: null })).toBe('第 4 行「专业领域」写的是“计算机”，登记表里没有这个名称。');
  });

  test('writes hidden characters out and cuts long values', () => {
    expect(message({ value: 'a\u202eb\nc', suggestion: null })).toContain('“a[U+202E]b↵c”');
    expect(message({ value: '长'.repeat(200), suggestion: null })).toContain(`“${'长'.repeat(59)}…”`);
  });

  test('calls a blank value blank', () => {
    expect(message({ value: '  ', suggestion: null })).toContain('写的是空白，');
  });

  test('says that a fixable problem is mended automatically', () => {
    const rendered = renderProblem({ ...unknownDomain, code: 'name-alias', fixable: true }, en);
    expect(rendered.cure).toMatch(/run npm run fix\.$/);
    expect(renderProblem(unknownDomain, en).cure).not.toContain('npm run fix');
  });

  test('refuses a code that it does not know', () => {
    expect(() => renderProblem({ ...unknownDomain, code: 'toString' }, en)).toThrow(
      'No message for the code',
    );
  });

  test('shows an id without a name as it is', () => {
    expect(renderProblem(unknownDomain, en).message).toContain('you may mean “computer-information”.');
  });
});

describe('registryNames', () => {
  test('knows nothing without a registry', () => {
    expect(registryNames(null, 'en')('food')).toBeNull();
  });

  test('prefers the site where a city has the same id', () => {
    const names = (name: string) => ({ 'zh-CN': name, 'zh-HK': name, en: name });
    const cited = { clause: null, inferred: false };
    const registry = {
      domains: [],
      units: [],
      cities: [{ id: 'guangzhou', names: names('city') }],
      sites: [
        {
          id: 'guangzhou',
          names: names('site'),
          aliases: [],
          city: 'guangzhou',
          regulatedPilot: false,
          position: null,
          ...cited,
        },
      ],
    };
    expect(registryNames(registry, 'en')('guangzhou')).toBe('site');
  });
});

describe('visible', () => {
  test.each([
    ['a\tb', 'a⇥b'],
    ['a\r\nb\rc\nd', 'a↵b↵c↵d'],
    ['\u0000\u0007', '[U+0000][U+0007]'],
    ['\u200b\u202e\u2066', '[U+200B][U+202E][U+2066]'],
    ['\ud800x', '[U+D800]x'],
    ['\u{e0041}', '[U+E0041]'],
    ['电气 Ａ', '电气 Ａ'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('shortens by characters, not by halves of them', () => {
    expect(shorten('😀😀😀', 3)).toBe('😀😀😀');
    expect(shorten('😀😀😀', 2)).toBe('😀…');
  });
});
