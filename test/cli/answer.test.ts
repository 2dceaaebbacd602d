import { describe, expect, test, vi } from 'vitest';
import { sampleFolder } from './sampleFolder.ts';
import type { SampleFolder } from './sampleFolder.ts';

// Each run starts a program of its own.
vi.setConfig({ testTimeout: 120_000 });

const ANSWERS = 'data/2022/answers/gd-highway.csv';
const HEADER = 'month,code,subject,reason,answered_on';
const SUBJECT = 'gd-highway:construction/guangdong/HK=3';
const counts = (unit: string, headcount = 3) => ({
  [`2022/headcounts/${unit}/2022-06.csv`]: `month,domain,site,origin,headcount,note\n2022-06,construction,guangdong,HK,${headcount},\n`,
});
const same = (): SampleFolder => sampleFolder({ ...counts('gd-highway'), ...counts('gd-civil') });
const ask = (subject = SUBJECT, reason = '已核对', unit = 'gd-highway') => [
  ...['--unit', unit, '--month', '2022-06', '--code', 'identical-to-other-unit'],
  ...['--subject', subject, '--reason', reason],
];

describe('answer', () => {
  test('writes the line, after which nothing is asked', () => {
    const folder = same();
    const run = folder.run('answer', ...ask(), '--answered-on', '2022-07-05');
    const line = `2022-06,identical-to-other-unit,${SUBJECT},已核对,2022-07-05`;
    expect(run).toEqual({ status: 0, stderr: '', stdout: `已写入 ${ANSWERS}：\n  ${line}\n` });
    expect(folder.text(ANSWERS)).toBe(`${HEADER}\n${line}\n`);
    const { stdout } = folder.run('validate', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ problems: [], counts: { answered: 1 } });
  });

  test('is dated today, and serves whatever the day of the check', () => {
    const folder = same();
    expect(folder.run('answer', ...ask()).status).toBe(0);
    expect(folder.text(ANSWERS)).toMatch(/,已核对,\d{4}-\d{2}-\d{2}\n$/);
    expect(folder.run('validate').stdout).toContain('已说明 1 项。');
    expect(folder.run('validate', '--as-of', '2022-08-31').stdout).toContain('已说明 1 项。');
  });

  test('keeps what was answered before, in canonical form', () => {
    const folder = same();
    folder.write(
      'data/2022/headcounts/gd-food/2022-04.csv',
      'month,domain,site,origin,headcount,note\n2022-04,food,guangdong,HK,3,\n',
    );
    folder.write(
      'data/2022/headcounts/gd-highway/2022-05.csv',
      `${counts('gd-highway', 2)['2022/headcounts/gd-highway/2022-06.csv']}`.replace('2022-06', '2022-05'),
    );
    folder.write(
      'data/2022/headcounts/gd-civil/2022-05.csv',
      `${counts('gd-civil', 2)['2022/headcounts/gd-civil/2022-06.csv']}`.replace('2022-06', '2022-05'),
    );
    const before =
      '2022-05,identical-to-other-unit,gd-highway:construction/guangdong/HK=2,"查过,无误",2022-06-02';
    folder.write(ANSWERS, `月份,代码,对象,理由,日期\r\n${before.replace('2022-05', '2022年5月')}\r\n`);
    expect(folder.run('answer', ...ask(), '--answered-on', '2022-07-05').status).toBe(0);
    expect(folder.text(ANSWERS)).toBe(
      `${HEADER}\n${before}\n2022-06,identical-to-other-unit,${SUBJECT},已核对,2022-07-05\n`,
    );
    expect(folder.run('fix', '--check', ANSWERS).status).toBe(0);
  });

  test('says what stands instead of what was asked for', () => {
    const folder = same();
    const run = folder.run('answer', ...ask('gd-highway:construction/guangdong/HK=4'), '--lang', 'en');
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('Nothing was written: there is no such warning now.');
    expect(run.stdout).toContain('The unit is asked one thing of that month:');
    expect(run.stdout).toContain(`--code identical-to-other-unit --subject ${SUBJECT}`);
    expect(folder.text(ANSWERS)).toBeNull();
    const nothing = folder.run('answer', ...ask(SUBJECT, '已核对', 'gd-food'));
    expect(nothing).toMatchObject({ status: 1, stderr: '' });
    expect(nothing.stdout).toContain('这个单位这个月没有需要说明的提示。');
  });

  test('tells of an answer that is there already, the other unit’s too', () => {
    const folder = same();
    expect(folder.run('answer', ...ask()).status).toBe(0);
    const again = folder.run('answer', ...ask(SUBJECT, '再说一次', 'gd-civil'));
    expect(again.status).toBe(1);
    expect(again.stdout).toBe(
      '没有写入：这条提示已经说明过，见 2022/answers/gd-highway.csv 第 2 行：\n  已核对\n',
    );
  });

  test('writes no personal data, nothing too long, and into no broken file', () => {
    const folder = same();
    const personal = folder.run('answer', ...ask(SUBJECT, '请致电 13812345678'));
    expect(personal.status).toBe(1);
    expect(personal.stdout).toContain('personal-data');
    expect(personal.stdout).not.toContain('13812345678');
    expect(folder.run('answer', ...ask(SUBJECT, '理'.repeat(501))).stdout).toContain('note-too-long');
    expect(folder.run('answer', ...ask(SUBJECT, ' ')).stdout).toContain('blank-value');
    expect(folder.text(ANSWERS)).toBeNull();
    folder.write(ANSWERS, `${HEADER}\n2022-06,site-jump,food=3,,2022-07-05\n`);
    expect(folder.run('answer', ...ask()).status).toBe(1);
    expect(folder.text(ANSWERS)).toBe(`${HEADER}\n2022-06,site-jump,food=3,,2022-07-05\n`);
  });

  test('is called wrongly', () => {
    const folder = same();
    for (const [args, said] of [
      [ask().slice(2), '缺少选项：--unit'],
      [ask().slice(0, -2), '缺少选项：--reason'],
      [ask().with(5, 'duplicate-row'), '值不在可选范围内：--code duplicate-row'],
      [ask().with(1, 'gd-nobody'), '登记表里没有这个单位：gd-nobody'],
      [ask().with(3, '2022-13'), '不是有效月份'],
      [[...ask(), '--answered-on', '2022-06-31'], '不是有效日期'],
    ] as const) {
      const run = folder.run('answer', ...args);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain(said);
    }
  });
});
