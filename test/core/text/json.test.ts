import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/core/text/json.ts';

const MONTH = `{
  "unit": "gd-food",
  "rows": [
    { "domain": "food", "headcount": 3 },
    { "domain": "textiles",
      "headcount": 0 }
  ]
}`;

function issues(text: string): readonly unknown[] {
  return parseJson(text).issues.map(({ code, line, character, pointer }) => [code, line, character, pointer]);
}

describe('places', () => {
  test.each([
    ['', null, [1, 1]],
    ['/unit', [2, 3], [2, 11]],
    ['/rows', [3, 3], [3, 11]],
    ['/rows/0', null, [4, 5]],
    ['/rows/1/headcount', [6, 7], [6, 20]],
  ])('%j', (pointer, key, value) => {
    const show = (position: { line: number; character: number } | null): unknown =>
      position && [position.line, position.character];
    const place = parseJson(MONTH).place(pointer);
    expect([show(place?.key ?? null), show(place?.value ?? null)]).toEqual([key, value]);
  });

  test('of what is not there are none', () => {
    const document = parseJson(MONTH);
    for (const pointer of ['/no', '/rows/2', '/unit/x', 'unit', '/rows/-1', '/toString', '/rows/length']) {
      expect(document.place(pointer)).toBeNull();
    }
    expect(parseJson('{').place('')).toBeNull();
  });

  test('resolve escaped names', () => {
    const document = parseJson('{"a/b": {"c~d": 1, "": 2}}');
    expect(document.place('/a~1b/c~0d')?.value).toEqual({ line: 1, character: 17 });
    expect(document.place('/a~1b/')?.value).toEqual({ line: 1, character: 24 });
  });

  test('count CR and CRLF as line ends too', () => {
    expect(parseJson('{\r"a":\r\n1}').place('/a')).toEqual({
      key: { line: 2, character: 1 },
      value: { line: 3, character: 1 },
    });
  });
});

describe('syntax', () => {
  test.each([
    ['nothing', '', 1, 1, '', ''],
    ['only blanks', ' \n ', 2, 2, '', ''],
    ['a trailing comma in a list', '[1,\n 2,]', 2, 4, '/2', ''],
    ['a trailing comma in an object', '{"a": 1,\n}', 2, 1, '', '"'],
    ['a missing comma', '{"a": 1\n"b": 2}', 2, 1, '', ', }'],
    ['a missing colon', '{"a" 1}', 1, 6, '/a', ':'],
    ['a missing bracket', '{"a": [1, 2', 1, 12, '/a', ', ]'],
    ['full-width punctuation', '{"a": 1，"b": 2}', 1, 8, '', ', }'],
    ['curly quotes', '{“a”: 1}', 1, 2, '', '"'],
    ['single quotes', "{'a': 1}", 1, 2, '', '"'],
    ['a bare name', '{a: 1}', 1, 2, '', '"'],
    ['a comment', '{ // x\n}', 1, 3, '', '"'],
    ['two documents', '{}\n{}', 2, 1, '', ''],
    ['a string across lines', '{"a": "x\ny"}', 1, 9, '/a', '"'],
    ['an open string', '["x', 1, 4, '/0', '"'],
    ['an unknown escape', String.raw`["\x41"]`, 1, 3, '/0', ''],
    ['half a Unicode escape', String.raw`["\u12g4"]`, 1, 3, '/0', ''],
    ['a leading zero', '[012]', 1, 3, '', ', ]'],
    ['a plus sign', '[+1]', 1, 2, '/0', ''],
    ['a bare point', '[.5]', 1, 2, '/0', ''],
    ['an open fraction', '[1.]', 1, 3, '', ', ]'],
    ['hexadecimal', '[0x1F]', 1, 3, '', ', ]'],
    ['NaN', '{"a": {"b": NaN}}', 1, 13, '/a/b', ''],
    ['a word in capitals', '[True]', 1, 2, '/0', ''],
    ['a blank that is none in JSON', '[\u00a01]', 1, 2, '/0', ''],
  ])('%s', (_, text, line, character, pointer, expected) => {
    const document = parseJson(text);
    expect(document.value).toBeUndefined();
    expect(document.issues).toEqual([
      { code: 'json-syntax', line, character, pointer, params: { expected } },
    ]);
  });

  test('too deep is an error, not a crash', () => {
    expect(parseJson('['.repeat(64) + ']'.repeat(64)).issues).toEqual([]);
    expect(issues('['.repeat(65) + ']'.repeat(65))).toEqual([['json-syntax', 1, 65, '/0'.repeat(64)]]);
    expect(issues('{"a":'.repeat(100_000))).toHaveLength(1);
  });
});

describe('keys', () => {
  test('that come twice are reported at the second, and the last counts', () => {
    const text = '{"a": 1,\n "b": {"c": 1, "c": 2},\n "a": 3, "a": 4}';
    expect(issues(text)).toEqual([
      ['json-duplicate-key', 2, 16, '/b/c'],
      ['json-duplicate-key', 3, 2, '/a'],
      ['json-duplicate-key', 3, 10, '/a'],
    ]);
    expect(parseJson(text).value).toEqual({ a: 4, b: { c: 2 } });
  });

  test('are the same however they are escaped', () => {
    expect(issues(String.raw`{"a": 1, "\u0061": 2}`)).toEqual([['json-duplicate-key', 1, 10, '/a']]);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'])(
    '%s is refused and never becomes a property',
    (key) => {
      const document = parseJson(`{"x": {"${key}": {"polluted": true}}}`);
      expect(document.issues).toEqual([
        { code: 'json-forbidden-key', line: 1, character: 8, pointer: `/x/${key}`, params: { key } },
      ]);
      const { x } = document.value as { x: object };
      expect(Object.keys(x)).toEqual([]);
      expect(Object.getPrototypeOf(x)).toBe(Object.prototype);
      expect('polluted' in x).toBe(false);
    },
  );

  test('of unreasonable length are cut where they are shown', () => {
    const key = 'k'.repeat(5000);
    const [issue] = parseJson(`{"${key}": 1, "${key}": 2}`).issues;
    expect(issue?.params['key']).toHaveLength(80);
    expect(issue?.pointer.length).toBeLessThan(100);
  });
});

describe('agrees with JSON.parse', () => {
  test('on numbers', () => {
    for (const text of ['0', '-0', '1e3', '1E+2', '-1.5e-7', '12345678901234567890', '1e400', '0.1']) {
      expect(parseJson(text).value).toBe(JSON.parse(text));
    }
  });

  test('on every valid text', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
        const value: unknown = JSON.parse(text);
        const forbidden =
          /"(?:__proto__|constructor|prototype|toString|valueOf|toLocaleString|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|__\w+__)":/;
        fc.pre(!forbidden.test(text));
        const document = parseJson(JSON.stringify(value, null, indent));
        expect(document.issues).toEqual([]);
        expect(document.value).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('on what is valid at all, whatever the text', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '\\u0041',
      '\\',
      'x',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('');
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expected = undefined;
        }
        expect(parseJson(text).value).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
  });
});
