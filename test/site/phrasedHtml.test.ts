import { describe, expect, test } from 'vitest';
import { createPhrases } from '../../src/i18n/phrases.ts';
import { phrasedHtml } from '../../src/site/phrasedHtml.ts';

const phrased = (html: string): string => phrasedHtml(html, createPhrases(['前海合作区']));
const SENTENCE = '前海合作区落地执业十二人';
const MARKED = '前海合作区<wbr>落地执业<wbr>十二人';

describe('a page with its breaks', () => {
  test('has them between the phrases of a text, and none where a browser breaks by itself', () => {
    expect(phrased(`<body><p>${SENTENCE}</p>`)).toBe(`<body><p>${MARKED}</p>`);
    expect(phrased('<body><p>前海合作区人数最多，落地执业（示例）</p>')).toBe(
      '<body><p>前海合作区<wbr>人数最多，落地执业（示例）</p>',
    );
  });

  test.each(['svg', 'pre', 'code', 'script', 'button', 'textarea'])('leaves <%s> as it is', (name) => {
    const markup = `<body><${name}><b>${SENTENCE}</b></${name}><p>`;
    expect(phrased(markup + SENTENCE)).toBe(markup + MARKED);
  });

  test('puts no mark between a number and what it is told of, but in tables and long words', () => {
    expect(phrased('<body><p>前海合作区落地执业89人</p>')).toBe('<body><p>前海合作区<wbr>落地执业89人</p>');
    expect(phrased('<body><table><td>前海合作区落地执业89人</td></table>')).toContain('落地执业<wbr>89人');
  });

  test('keeps a number with the word it counts, but in tables', () => {
    const said = '9 months added 51 people by 31 January 2023';
    expect(phrased(`<body><p>${said}</p>`)).toBe(
      '<body><p>9\u00a0months added 51\u00a0people by 31\u00a0January 2023</p>',
    );
    const kept = `<table><tr><td>${said}</table><pre>${said}</pre>`;
    expect(phrased(`<body>${kept}6 tasks`)).toBe(`<body>${kept}6\u00a0tasks`);
  });

  test('leaves the head, attributes and comments as they are', () => {
    const markup = `<head><title>${SENTENCE}</title></head><body><p title="${SENTENCE}>${SENTENCE}"><!-- ${SENTENCE} > -->`;
    expect(phrased(markup + SENTENCE)).toBe(markup + MARKED);
  });

  test('never cuts an entity, and keeps markup that does not end', () => {
    const text = '名称中的&lt;b&gt;与&amp;&#39;保持为文字';
    expect(phrased(`<body>${text}`).replaceAll('<wbr>', '')).toBe(`<body>${text}`);
    expect(phrased(`<body>${text}`)).toMatch(/&lt;b&gt;.*&amp;&#39;/u);
    expect(phrased('<body><p class="')).toBe('<body><p class="');
    expect(phrased('<body><!-- ')).toBe('<body><!-- ');
  });

  test('reads a page in a time in proportion to its length', () => {
    const started = performance.now();
    phrased('<body>' + '<'.repeat(200_000));
    phrased('<body>' + '<a "'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
