import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { formatJunit } from '../../../src/core/formats/junit.ts';
import { LANGS } from '../../../src/core/model.ts';
import { emptyReport, PERSONAL, PROBLEMS, sampleReport } from './fixture.ts';

const options = { dataDir: 'data' };

describe('formatJunit', () => {
  test.each(LANGS)('shows a report in %s', async (lang) => {
    await expect(formatJunit(sampleReport(lang), options)).toMatchFileSnapshot(`snapshots/junit.${lang}.xml`);
  });

  test('counts what it holds', () => {
    const { document } = parseHTML(
      `<body>${formatJunit(sampleReport(), options).replace(/^<\?.*\?>\n/, '')}</body>`,
    );
    const root = document.querySelector('testsuites');
    expect(root?.getAttribute('tests')).toBe(String(PROBLEMS.length));
    expect(document.querySelectorAll('testcase')).toHaveLength(PROBLEMS.length);
    expect(document.querySelectorAll('failure')).toHaveLength(Number(root?.getAttribute('failures')));
    for (const suite of document.querySelectorAll('testsuite')) {
      expect(suite.querySelectorAll('testcase')).toHaveLength(Number(suite.getAttribute('tests')));
      expect(suite.querySelectorAll('failure')).toHaveLength(Number(suite.getAttribute('failures')));
    }
  });

  test('is one passed case where there is nothing wrong', () => {
    expect(formatJunit(emptyReport('zh-CN'), options)).toMatchSnapshot();
  });

  test('holds nothing that XML forbids, no markup from files and no personal data', () => {
    const odd = [{ ...PROBLEMS[6]!, value: 'a\u0000\u0007\ufffe\ud800]]><failure>' }];
    const text = formatJunit(sampleReport('en', odd), options);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\ufffe\uffff]|\p{Cs}/u);
    expect(text.match(/<failure/g)).toHaveLength(1);
    expect(text).toContain('a[U+0000][U+0007]\ufffd[U+D800]]]&gt;&lt;failure&gt;');
    expect(formatJunit(sampleReport(), options)).not.toContain(PERSONAL);
  });
});
