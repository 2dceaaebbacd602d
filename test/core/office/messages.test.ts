/** What the office's commands say, word for word, for none, one and many, in each language. */
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { Checked } from '../../../src/core/model.ts';
import { LANGS } from '../../../src/core/model.ts';
import { monthStatus } from '../../../src/core/office/monthStatus.ts';
import { reminders } from '../../../src/core/office/reminders.ts';
import { officeSay } from '../../../src/core/office/say.ts';
import { formatStatus } from '../../../src/core/office/statusFormats.ts';
import { awkwardYear } from '../figures/awkwardYear.ts';
import { summary, taskReport } from '../figures/build.ts';
import { readCsv } from '../publish/readCsv.ts';

const base = awkwardYear();
const SOCIETIES = ['gd-computer', 'gd-standardization', 'gd-food'];

/** Two collectors: the coordinator for societies, nobody for the others. */
const collected = (parts: Partial<Checked> = {}): Checked => ({
  ...base,
  ...parts,
  registry: {
    ...base.registry,
    units: base.registry.units.map((unit) =>
      SOCIETIES.includes(unit.id) ? { ...unit, reportsTo: 'gd-engineers' } : unit,
    ),
  },
});
const figuresOf = (checked: Checked, asOf: string) =>
  computeFigures(checked, { year: 2022, asOf, source: null });
const everyone = base.registry.units.map(({ id }) => id);
/** Everything but the headcounts is done. */
const declared = {
  taskReports: everyone.map((unit) => taskReport(6, unit, 'done', '2022-03-10')),
  summaries: everyone.map((unit) => summary(unit, '2022-H1')),
};

const MOMENTS = [
  ['one-and-many', figuresOf(collected(), '2022-09-10'), '2022-08'],
  ['part-sent', figuresOf(collected(declared), '2022-09-28'), '2022-08'],
  ['one', figuresOf(collected(declared), '2022-04-29'), '2022-04'],
  ['nobody', figuresOf(collected(declared), '2022-05-04'), '2022-04'],
] as const;

describe.each(LANGS)('in %s', (lang) => {
  test.each(MOMENTS)('%s', async (moment, figures, month) => {
    const status = formatStatus(figures, monthStatus(figures, month), 'text', lang);
    const messages = reminders(figures, month, lang).map(({ fileName, text }) => `=== ${fileName}\n${text}`);
    await expect([status, ...messages].join('\n')).toMatchFileSnapshot(`snapshots/${moment}.${lang}.txt`);
  });
});

test('says that there is nobody to remind, and what was written, in every language', () => {
  const figures = figuresOf(collected(declared), '2022-05-04');
  expect(reminders(figures, '2022-04', 'en')).toEqual([]);
  const said = LANGS.map((lang) => {
    const { words, day, month } = officeSay(figures, lang);
    const { nobodyOwes, written } = words.remind;
    return [
      nobodyOwes(day('2023-01-31'), month('2022-04')),
      ...[1, 2].flatMap((count) => [written(count, 'out'), words.errors(count)]),
      words.status.noMonths,
    ].join('\n');
  });
  expect(said.join('\n\n')).toMatchInlineSnapshot(`
    "截至2023年1月31日，2022年4月的材料已全部收齐，没有需要催报的单位。
    已写入1个文件：out
    数据有1处错误，读不出的内容按未报计。请先运行 npm run validate。
    已写入2个文件：out
    数据有2处错误，读不出的内容按未报计。请先运行 npm run validate。
    数据里没有需要报送的月份。

    截至2023年1月31日，2022年4月的資料已全部收齊，沒有須催報的單位。
    已寫入1個檔案：out
    數據有1處錯誤，讀不出的內容當作未報。請先執行 npm run validate。
    已寫入2個檔案：out
    數據有2處錯誤，讀不出的內容當作未報。請先執行 npm run validate。
    數據內沒有須呈報的月份。

    As of 31 January 2023 everything for April 2022 has come in. There is nobody to remind.
    1 file written to out
    The data has 1 error. What cannot be read counts as not sent. Run npm run validate first.
    2 files written to out
    The data has 2 errors. What cannot be read counts as not sent. Run npm run validate first.
    The data has no month to report."
  `);
});

test('a name cannot forge a line of a message, nor run in a spreadsheet', () => {
  const hostile = '=1+1\r\nSubject: \u202egnp\u0007';
  const checked = collected();
  const units = checked.registry.units.map((unit) =>
    unit.id === 'gd-computer'
      ? { ...unit, names: { 'zh-CN': hostile, 'zh-HK': hostile, en: hostile } }
      : unit,
  );
  const figures = figuresOf({ ...checked, registry: { ...checked.registry, units } }, '2022-09-10');
  const status = monthStatus(figures, '2022-08');
  const texts = [
    ...reminders(figures, '2022-08', 'en').map(({ text }) => text),
    formatStatus(figures, status, 'text', 'en'),
  ];
  expect(texts.join('')).toContain('=1+1↵Subject: [U+202E]gnp[U+0007]');
  for (const text of texts) {
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect(text).not.toMatch(/^Subject/m);
  }
  const cells = readCsv(formatStatus(figures, status, 'csv', 'en')).flat();
  expect(cells.filter((cell) => cell.startsWith('='))).toEqual([]);
  expect(cells.filter((cell) => /[\p{Cc}\u202e]/u.test(cell))).toEqual([]);
});

test('the document and the table say the same', () => {
  const [, figures, month] = MOMENTS[0];
  const status = monthStatus(figures, month);
  const document = JSON.parse(formatStatus(figures, status, 'json', 'en')) as {
    readonly collectors: readonly {
      readonly collector: string | null;
      readonly units: readonly {
        readonly unit: string;
        readonly items: readonly { readonly due: string }[];
      }[];
    }[];
  };
  expect(document).toMatchObject({ schemaVersion: 1, asOf: '2022-09-10', month: '2022-08' });
  expect(document.collectors[0]?.units[0]).toMatchObject({
    unit: 'gd-computer',
    state: 'on-time',
    reportedOn: '2022-08-20',
    daysLate: null,
    extendedUntil: null,
  });
  const table = formatStatus(figures, status, 'csv', 'en');
  // Without it Excel takes the units' names for another encoding.
  expect(table.startsWith('\ufeffcollector,')).toBe(true);
  const [, ...rows] = readCsv(table);
  expect(rows.map(([collector, unit, , , , due]) => [collector, unit, due])).toEqual(
    document.collectors.flatMap(({ collector, units }) =>
      units.flatMap(({ unit, items }) => items.map(({ due }) => [collector ?? '', unit, due])),
    ),
  );
});
