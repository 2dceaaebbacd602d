import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCodequality } from '../../../src/core/formats/codequality.ts';
import { formatGithub } from '../../../src/core/formats/github.ts';
import { formatJson } from '../../../src/core/formats/json.ts';
import { formatJunit } from '../../../src/core/formats/junit.ts';
import { formatMarkdown } from '../../../src/core/formats/markdown.ts';
import { createLocator } from '../../../src/core/formats/places.ts';
import { buildReport } from '../../../src/core/formats/report.ts';
import type { Report } from '../../../src/core/formats/report.ts';
import { formatSarif } from '../../../src/core/formats/sarif.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import { LANGS } from '../../../src/core/model.ts';
import type { Problem } from '../../../src/core/problems/problem.ts';
import { PROBLEMS, resultOf } from './fixture.ts';
import { sarifViolations } from './sarifRules.ts';

/** Text with everything that means something to one of the formats. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '"',
        ',',
        '\t',
        '\r\n',
        '\n',
        '|',
        '`',
        '<',
        '&',
        '@a',
        '#1',
        '::error::',
        '%0A',
        ']]>',
      ),
      fc.constantFrom('计算机', '１２', '😀', '\u202e', '\u200b', '\ud800', '\0', '\u001b[31m', 'e\u0301'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const problem: fc.Arbitrary<Problem> = fc.record({
  code: fc.constantFrom('unknown-domain', 'name-alias', 'unknown-column', 'formula', 'surrounding-space'),
  severity: fc.constantFrom('error', 'warning'),
  file: nasty.map((text) => `2022/${text}.csv`),
  line: fc.option(fc.integer({ min: 1, max: 6 })),
  column: fc.option(fc.integer({ min: 1, max: 8 })),
  field: fc.option(fc.constantFrom('domain', 'headcount')),
  value: fc.option(nasty),
  suggestion: fc.option(nasty),
  fixable: fc.boolean(),
  params: nasty.map((expected) => ({ count: 1, expected })),
});

const report: fc.Arbitrary<Report> = fc
  .record({ problems: fc.array(problem, { maxLength: 4 }), text: nasty, lang: fc.constantFrom(...LANGS) })
  .map(({ problems, text, lang }) =>
    buildReport(resultOf(problems), { lang, sources: () => text.repeat(3) }),
  );

const check = (property: (report: Report) => void): void => {
  // What an assertion returns is no verdict of the property.
  const held = (given: Report): void => {
    property(given);
  };
  fc.assert(fc.property(report, held), { numRuns: 300 });
};

describe('whatever the files hold', () => {
  test('nothing hidden reaches a terminal', () => {
    check((given) => expect(formatText(given)).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/u));
  });

  test('JSON and code quality stay JSON with every problem', () => {
    check((given) => {
      expect((JSON.parse(formatJson(given)) as Report).problems).toHaveLength(given.problems.length);
      expect(JSON.parse(formatCodequality(given, { dataDir: 'data' }))).toHaveLength(given.problems.length);
    });
  });

  test('a Markdown table stays a table and holds no markup of the files', () => {
    check((given) => {
      const text = formatMarkdown(given);
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      for (const row of rows) expect(row.split('|')).toHaveLength(7);
      const own = /<\/?(?:details(?: open)?|summary|code)>|<span>[@＠#]<\/span>/g;
      expect(text.replace(own, '')).not.toMatch(/[<`]|@a|[^&]#1/);
    });
  });

  test('a GitHub command stays one line and no text begins another', () => {
    check((given) => {
      const lines = formatGithub(given, { dataDir: 'data' }).split('\n');
      expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(given.problems.length);
    });
  });

  test('SARIF keeps its rules', () => {
    check((given) =>
      expect(sarifViolations(JSON.parse(formatSarif(given, { dataDir: 'data' })))).toEqual([]),
    );
  });

  test('JUnit holds no character that XML forbids and no element of the files', () => {
    check((given) => {
      const text = formatJunit(given, { dataDir: 'data' });
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\ufffe\uffff]|\p{Cs}/u);
      const own = /<\/?(?:testsuites?|testcase|failure|system-out)(?: [a-z]+="[^"<]*")*>|^<\?.*\?>$/gm;
      expect(text.replace(own, '')).not.toContain('<');
    });
  });

  test('a place lies inside its line', () => {
    fc.assert(
      fc.property(
        nasty,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 8 }),
        (text, line, column) => {
          const place = createLocator(() => text)({ ...PROBLEMS[0]!, line, column });
          if (place === null || place.span === null) return;
          expect(place.span.start).toBeGreaterThanOrEqual(0);
          expect(place.span.end).toBeGreaterThanOrEqual(place.span.start);
          expect(place.span.end).toBeLessThanOrEqual(place.line.length);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
