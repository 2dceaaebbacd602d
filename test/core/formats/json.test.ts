import { describe, expect, test } from 'vitest';
import { escapeHidden, formatJson } from '../../../src/core/formats/json.ts';
import { emptyReport, PERSONAL, PROBLEMS, sampleReport } from './fixture.ts';

describe('formatJson', () => {
  const text = formatJson(sampleReport());
  const document = JSON.parse(text) as { problems: Record<string, unknown>[] };

  test('is what it was', async () => {
    await expect(text).toMatchFileSnapshot('snapshots/report.json');
  });

  test('has the keys of the contract in their order', () => {
    expect(Object.keys(document)).toEqual([
      'schemaVersion',
      'valid',
      'asOf',
      'counts',
      'problems',
      'answered',
    ]);
    expect(Object.keys((document as unknown as { counts: object }).counts)).toEqual([
      'files',
      'rows',
      'errors',
      'warnings',
      'afterAsOf',
      'answered',
    ]);
    const csv = ['code', 'severity', 'file', 'line', 'column', 'field', 'value', 'message', 'suggestion'];
    const json = [
      'code',
      'severity',
      'file',
      'line',
      'column',
      'pointer',
      'field',
      'value',
      'message',
      'suggestion',
    ];
    document.problems.forEach((problem, index) => {
      expect(Object.keys(problem)).toEqual(PROBLEMS[index]?.pointer === undefined ? csv : json);
    });
  });

  test('has every problem, with the line and null for what there is not', () => {
    expect(document.problems).toHaveLength(PROBLEMS.length);
    expect(document.problems.at(-1)).toMatchObject({
      line: null,
      column: null,
      field: null,
      value: null,
      suggestion: null,
    });
  });

  test('is valid without errors', () => {
    expect(JSON.parse(formatJson(emptyReport('en')))).toEqual({
      schemaVersion: 1,
      valid: true,
      asOf: '2022-08-31',
      counts: { files: 3, rows: 1, errors: 0, warnings: 0, afterAsOf: 0, answered: 0 },
      problems: [],
      answered: [],
    });
  });

  test('shows no personal data', () => {
    expect(text).not.toContain(PERSONAL);
  });
});

describe('escapeHidden', () => {
  test('changes how it is written and not what it says', () => {
    const value = 'a\u202eb\u200bc\u0085d\u2028e\u{e0041}f计算机';
    const escaped = escapeHidden(JSON.stringify(value));
    expect(escaped).toBe('"a\\u202eb\\u200bc\\u0085d\\u2028e\\udb40\\udc41f计算机"');
    expect(JSON.parse(escaped)).toBe(value);
  });
});
