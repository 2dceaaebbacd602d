import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/core/formats/displayWidth.ts';
import { createLocator } from '../../../src/core/formats/places.ts';
import { quoteLine } from '../../../src/core/formats/quotedLine.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import { LANGS } from '../../../src/core/model.ts';
import { emptyReport, PERSONAL, PROBLEMS, sampleReport, sources } from './fixture.ts';

const quote = (line: string, start: number, end: number) => quoteLine({ line, span: { start, end } });

test('a file of one line is quoted around each field without going through it each time', () => {
  const cell = '{"domain":"food","headcount":-1},';
  const line = `[${cell.repeat(10_000)}`;
  const first = quote(line, 1, 5);
  const far = quote(line, cell.length * 9_000 + 1, cell.length * 9_000 + 5);
  expect(first.text).toMatch(/^\[\{"domain".* …$/);
  expect(far.text).toMatch(/^… .*"domain".* …$/);
  expect(far.text.slice(far.carets?.indexOf('^')).slice(0, 4)).toBe('{"do');
});

describe('formatText', () => {
  test.each(LANGS)('shows a report in %s', async (lang) => {
    await expect(formatText(sampleReport(lang))).toMatchFileSnapshot(`snapshots/report.${lang}.txt`);
  });

  test.each(LANGS)('says in %s that there is nothing wrong', (lang) => {
    expect(formatText(emptyReport(lang))).toMatchSnapshot();
  });

  test('uses colour only when asked', () => {
    expect(formatText(sampleReport())).not.toContain('\u001b');
    const coloured = formatText(sampleReport(), { colour: true });
    expect(coloured).toContain('\u001b[31m✕ 错误\u001b[0m');
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(formatText(sampleReport()));
  });

  test('shows nothing that moves or hides other text', () => {
    expect(formatText(sampleReport())).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });

  test('never shows personal data', () => {
    const text = formatText(sampleReport());
    expect(text).not.toContain(PERSONAL);
    expect(text).toContain('证件 ****************** 已核');
    expect(text).not.toContain('张三');
    expect(text).toContain('姓名,headcount');
  });

  test('quotes no line where personal data was found that does not stand on it as a whole', () => {
    const report = sampleReport('zh-CN', [
      { ...PROBLEMS[1]!, file: '2022/headcounts/gd-computer/2022-06.csv', line: 2 },
    ]);
    expect(formatText(report)).not.toContain('│');
  });
});

describe('the mark below a field', () => {
  test.each([
    ['a,bc,d', 2, 4, '  ^^'],
    ['计算机,甲乙,d', 4, 6, '       ^^^^'],
    ['a\tb', 2, 3, '    ^'],
    ['\ta', 1, 2, '    ^'],
    ['\u202ea,b', 3, 4, '          ^'],
    ['e\u0301,b', 3, 4, '  ^'],
    ['😀,b', 3, 4, '   ^'],
    ['Ａ１,b', 3, 4, '     ^'],
    ['a,,b', 2, 2, '  ^'],
    ['a,b', 3, 3, '   ^'],
  ])('%j', (line, start, end, carets) => {
    expect(quote(line, start, end).carets).toBe(carets);
  });

  test('stays below its field where a long line is cut on both sides', () => {
    const line = `${'甲'.repeat(80)},乙乙乙,${'丙'.repeat(80)}`;
    const { text, carets } = quote(line, 81, 84);
    expect(text).toMatch(/^… 甲+,乙乙乙,丙+ …$/);
    expect(displayWidth(text)).toBeLessThanOrEqual(104);
    expect(carets?.length).toBe(displayWidth(text.slice(0, text.indexOf('乙'))) + 6);
    expect(carets?.trimStart()).toBe('^^^^^^');
  });

  test('does not run past what is shown of a long field', () => {
    const { text, carets } = quote(`a,${'b'.repeat(300)}`, 2, 302);
    expect(carets?.length).toBeLessThanOrEqual(displayWidth(text));
  });
});

describe('createLocator', () => {
  const locate = createLocator(sources);
  const piece = (index: number): string | null => {
    const place = locate(PROBLEMS[index]!);
    return place === null
      ? null
      : place.span === null
        ? ''
        : place.line.slice(place.span.start, place.span.end);
  };

  test('finds the field, wide characters or not', () => {
    expect(piece(0)).toBe('计算机信息工程');
    expect(piece(3)).toBe('１２');
  });

  test('finds a field below a line end inside its row', () => {
    expect(piece(4)).toBe('2022-06-28');
  });

  test('finds a value of a JSON file by its pointer', () => {
    expect(piece(10)).toBe('"gd-x"');
  });

  test('finds nothing in a file that cannot be had, and no line where there is none', () => {
    expect(piece(11)).toBeNull();
    expect(piece(5)).toBeNull();
  });

  test('finds the place of a cell that a row does not have', () => {
    const text = createLocator(() => 'a,b,c\n1,2\n');
    expect(text({ ...PROBLEMS[4]!, line: 2, column: 3 })).toEqual({
      line: '1,2',
      span: { start: 3, end: 3 },
    });
  });

  test('knows quotes, other delimiters and line ends', () => {
    const places = createLocator(() => 'a;b;c\r\n"x;""y";2;"z\r\nw";\r\n');
    const at = (line: number, column: number) => places({ ...PROBLEMS[4]!, line, column })?.span ?? null;
    expect(at(2, 1)).toEqual({ start: 0, end: 7 });
    expect(at(2, 2)).toEqual({ start: 8, end: 9 });
    expect(at(2, 3)).toEqual({ start: 10, end: 12 });
    expect(at(3, 4)).toEqual({ start: 3, end: 3 });
    expect(at(9, 1)).toBeNull();
  });
});
