import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MARKS, NO_VALUE, REPORTING_STATES, markOf } from '../../src/core/marks.ts';
import { LANGS } from '../../src/core/model.ts';
import { severitySign } from '../../src/core/formats/severitySign.ts';
import { messages } from '../../src/i18n/messages.ts';

const ROOT = join(import.meta.dirname, '../..');
const TABLE = 'src/core/marks.ts';
/** A circle that someone typed for the Chinese zero is text to read, not a mark. */
const ZEROS = [
  'src/core/text/chineseNumber.ts',
  'src/core/text/readMonth.ts',
  'src/core/workbook/periodsNamed.ts',
];

const sources = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|js|astro|css)$/u.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );

/** `file: line` of every line that a pattern fits. */
const linesWith = (
  pattern: RegExp,
  folders: readonly string[],
  except: readonly string[],
): readonly string[] =>
  sources(folders)
    .filter((file) => !except.includes(file))
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );

describe('one mark, one meaning', () => {
  test('no two marks are the same sign or the same shape', () => {
    const marks = Object.values(MARKS);
    expect(new Set(marks.map(({ sign }) => sign)).size).toBe(marks.length);
    const shapes = marks.map(({ circle, line, fill }) =>
      [circle, line?.(8, 8, 6), fill?.(8, 8, 6)].map((part) => part ?? '').join('|'),
    );
    expect(new Set(shapes).size).toBe(marks.length);
  });

  test('the signs of reports, of what is over, and of what is under way', () => {
    const signs = (states: readonly Parameters<typeof markOf>[0][]): string =>
      states.map((state) => markOf(state)?.sign ?? '').join('');
    expect(signs(REPORTING_STATES)).toBe('●◐◐◉○–·');
    expect(signs(['met', 'done'])).toBe('✓✓');
    expect(signs(['missed'])).toBe('✕');
    expect(signs(['on-track', 'not-started', 'in-progress', 'ongoing'])).toBe('◔◔◔◔');
    expect(signs(['behind', 'overdue'])).toBe('!!');
    expect(markOf('insufficient-data')).toBeNull();
    expect(severitySign('error') + severitySign('warning')).toBe('✕!');
    expect(NO_VALUE).toBe(markOf('not-due')?.sign);
  });

  test('only what asks for attention has the accent', () => {
    const alarms = Object.entries(MARKS).filter(([, { tone }]) => tone === 'alarm');
    expect(alarms.map(([name]) => name)).toEqual(['missing', 'missed', 'behind']);
  });

  test('stand in no other file, nor do their look-alikes', () => {
    const everywhere = ['src', 'scripts'];
    expect(linesWith(/[●◐◉✓✕◔▲▼✔✗✘✅❌⚠⚪△▽▴▾]/u, everywhere, [TABLE])).toEqual([]);
    expect(linesWith(/○/u, everywhere, [TABLE, ...ZEROS])).toEqual([]);
  });

  test('a dash, a point, an equals or an exclamation mark alone comes from the table', () => {
    const shown = [
      'src/site',
      'src/components',
      'src/layouts',
      'src/charts',
      'src/client',
      'src/share',
      'src/styles',
    ];
    // A whole literal (a separator has spaces on both sides), or all that stands between two tags.
    expect(linesWith(/(['"`])[–·=!×]\s*\1|>\s*[–·×]\s*</u, shown, [])).toEqual([]);
  });

  test('“reported” is not the word for a report without a date', () => {
    expect(LANGS.map((lang) => messages(lang).reportingStates.reported)).toEqual([
      '日期不详',
      '日期不詳',
      'Undated',
    ]);
  });
});
