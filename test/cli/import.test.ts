import { describe, expect, test, vi } from 'vitest';
import { shanghaiDay } from '../../src/core/asOf.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { BASE_FILES } from '../corpus/base.ts';
import { CSV, HEADER, PATH, ROWS } from '../core/workbook/sheets.ts';
import { withPart, workbookOf } from '../io/workbooks.ts';
import type { MadeSheet } from '../io/workbooks.ts';
import { sampleFolder } from './sampleFolder.ts';
import type { Run, SampleFolder } from './sampleFolder.ts';

// Each run starts a program of its own.
vi.setConfig({ testTimeout: 120_000 });

const PHONE = '13812345678';
const OF_JUNE = ['--unit', 'gd-computer', '--month', '2022-06'];
const FILE = `data/${PATH}`;
const table = (...rows: MadeSheet['rows']): MadeSheet => ({ name: '人数', rows: [HEADER, ...rows] });

async function importIn(
  folder: SampleFolder,
  sheets: readonly MadeSheet[],
  ...args: readonly string[]
): Promise<Run> {
  folder.write('月报.xlsx', await workbookOf(...sheets));
  return folder.run('import', '月报.xlsx', ...OF_JUNE, ...args);
}

describe('import', () => {
  test('writes the files of a month, and a receipt', async () => {
    const folder = sampleFolder();
    const before = folder.names();
    const sheets: readonly MadeSheet[] = [
      {
        name: '人数',
        rows: [
          ['2022年6月统计表'],
          ['序号', ...HEADER],
          ...ROWS.map((row, at) => [at + 1, ...row]),
          ['合计', null, null, null, null, 5],
        ],
        merged: ['A1:G1'],
      },
      {
        name: '里程碑',
        rows: [
          ['日期', '类型', '对象', '依据', '备注'],
          ['2022/6/20', '政策', null, '粤科〔2022〕3号', null],
        ],
      },
      {
        name: '工作情况',
        rows: [
          ['工作情况', '办了两场说明会。'],
          ['意见建议', '请统一表格。'],
        ],
      },
      {
        name: '通讯录',
        rows: [
          ['姓名', '电话'],
          ['某某', PHONE],
        ],
      },
    ];
    const run = await importIn(folder, sheets, '--reported-on', '2022-06-27');
    const digest = sha256(new TextEncoder().encode(folder.text(FILE) ?? ''));
    expect({ ...run, stdout: run.stdout.replace(/(检查：)\d+/, '$1N') }).toEqual({
      status: 0,
      stderr: '',
      stdout: `导入回执
  工作表“人数”：人数 2 行，共 5 人
    第 1 行是标题或附注，不导入
    第 5 行是合计，已核对相符，不导入
    A 列是序号，不导入
    表里没有的列，按命令填写：reported_on = 2022-06-27
    列名读作：“月份” → month、“专业领域” → domain、“地点” → site、“来源地” → origin、“人数” → headcount、“备注” → note
  工作表“里程碑”：里程碑 1 行
    列名读作：“日期” → date、“类型” → type、“对象” → subject、“依据” → evidence、“备注” → note
  工作表“工作情况”：工作情况 8 字，意见建议 6 字
  名称和写法读作：“计算机信息工程” → computer-information ×2、“省级（不分地区）” → guangdong ×2、“香港” → HK、“澳门” → MO、“2022/6/20” → 2022-06-20、“政策” → policy
  没有导入的工作表：“通讯录”

已写入：
  ${FILE}
  data/2022/milestones/gd-computer.csv
  data/2022/summaries/gd-computer/2022-06.md

报送回执
  单位：省计算机学会（gd-computer）
  月份：2022-06
  内容：2 行，共 5 人
  首次报送日期：2022-06-27
  检查：N 项全部通过
  SHA-256：${digest}
注意：本仓库目前的人数、日期和状态均为示例。
`,
    });
    expect(folder.text(FILE)).toBe(
      CSV.replace('note\n', 'note,reported_on\n').replace(/(首批|MO,2,)\n/g, '$1,2022-06-27\n'),
    );
    expect(folder.text('data/2022/milestones/gd-computer.csv')).toBe(
      'date,type,subject,evidence,note\n2022-06-20,policy,,粤科〔2022〕3号,\n',
    );
    expect(folder.text('data/2022/summaries/gd-computer/2022-06.md')).toBe(
      '## 工作情况\n\n办了两场说明会。\n\n## 意见建议\n\n请统一表格。\n',
    );
    expect(
      folder.names().filter((name) => !before.includes(name) && !/\.(?:csv|md|xlsx)$/.test(name)),
    ).toEqual([
      'data/2022/headcounts',
      'data/2022/headcounts/gd-computer',
      'data/2022/summaries',
      'data/2022/summaries/gd-computer',
    ]);
    expect(folder.run('validate').status).toBe(0);
  });

  test('tells errors with sheet and cell, in the lines of the sheet, and writes nothing', async () => {
    const folder = sampleFolder();
    const before = folder.names();
    const run = await importIn(folder, [
      {
        name: '人数',
        rows: [
          ['表'],
          [],
          HEADER,
          ...ROWS.map((row) => row.with(1, '计算机工程信息')),
          ['合计', null, null, null, 6],
        ],
      },
    ]);
    expect(run.status).toBe(1);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('错误 工作表“人数”第 6 行 E 列：这一格的合计写的是“6”，各行相加是 5。');
    expect(run.stdout).toContain('错误 工作表“人数”第 4、5 行 B 列：「专业领域」写的是“计算机工程信息”');
    expect(run.stdout.indexOf('第 4、5 行 B 列')).toBeLessThan(run.stdout.indexOf('第 6 行 E 列'));
    expect(run.stdout).toContain('[unknown-domain]');
    // What is mended on the way is counted, and not told one by one.
    expect(run.stdout).not.toMatch(/提醒|npm run fix/);
    expect(run.stdout).toContain('有错误，没有写入任何文件。改好工作簿后重新导入。');
    expect(folder.names().filter((name) => name !== '月报.xlsx')).toEqual(before);
  });

  test('lets warnings pass, and tells them', async () => {
    const run = await importIn(sampleFolder(), [table(...ROWS.map((row) => row.with(1, '电气')))]);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/提醒 工作表“人数”第 2、3 行 B 列：.*\[domain-not-allowed\]/);
  });

  test('speaks the language that is asked for', async () => {
    const folder = sampleFolder();
    const sheets = [table(ROWS[0] ?? [], (ROWS[1] ?? []).with(4, -1))];
    const english = await importIn(folder, sheets, '--lang', 'en');
    expect(english.stdout).toMatch(/^Import receipt\n {2}Sheet “人数”: headcounts, rows: 2, people: 3\n/);
    expect(english.stdout).toMatch(/Error Sheet “人数”, row 3, column E: “Headcount”/);
    const traditional = folder.run('import', '月报.xlsx', ...OF_JUNE, '--lang', 'zh-HK');
    expect(traditional.stdout).toMatch(/^匯入回執\n {2}工作表「人數?数?」：人數 2 行，共 3 人\n/);
    expect(traditional.stdout).toContain('錯誤 工作表「人数」第 3 行 E 欄：');
  });

  test('overwrites nothing that says something else, unless --force says so; the day of first delivery is kept', async () => {
    const present = CSV.replace('HK,3', 'HK,4')
      .replace(/\n/g, ',2022-06-27\n')
      .replace('note,2022-06-27', 'note,reported_on');
    const folder = sampleFolder({ [PATH]: present });
    const refused = await importIn(folder, [table(...ROWS)]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(`文件已存在，加 --force 才会覆盖：${FILE}`);
    expect(folder.text(FILE)).toBe(present);

    const forced = folder.run('import', '月报.xlsx', ...OF_JUNE, '--force', '--reported-on', '2022-07-01');
    expect(forced.status).toBe(0);
    expect(forced.stdout).toContain('首次报送日期沿用已有文件的 2022-06-27');
    expect(folder.text(FILE)).toBe(present.replace('HK,4', 'HK,3'));

    const again = folder.run('import', '月报.xlsx', ...OF_JUNE);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain('内容与已有文件相同，不必写入。');
  });

  test('fills in the day on which the workbook came in, says so, and keeps it', async () => {
    const folder = sampleFolder();
    const before = shanghaiDay(Date.now());
    const run = await importIn(folder, [table(...ROWS)]);
    expect(run.status).toBe(0);
    const day = /首次报送日期填为 (\d{4}-\d{2}-\d{2})（今天/.exec(run.stdout)?.[1] ?? '';
    expect([before, shanghaiDay(Date.now())]).toContain(day);
    expect(folder.text(FILE)).toContain(`HK,3,首批,${day}\n`);
    const corrected = await importIn(
      folder,
      [table((ROWS[0] ?? []).with(4, 4))],
      '--force',
      '--reported-on',
      '2022-06-27',
    );
    expect(corrected.stdout).toContain(`首次报送日期沿用已有文件的 ${day}`);
    expect(folder.text(FILE)).toContain(`HK,4,首批,${day}\n`);
  });

  test('looks at the name of the file, and at titles', async () => {
    const folder = sampleFolder();
    folder.write('省食品学会5月.xlsx', await workbookOf({ name: '人数', rows: [['5月'], HEADER, ...ROWS] }));
    const run = folder.run('import', '省食品学会5月.xlsx', ...OF_JUNE);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      '错误 这个工作簿：工作簿的文件名写的是“省食品学会”（gd-food），本次导入的是“省计算机学会”（gd-computer）。',
    );
    expect(run.stdout).toContain('错误 工作表“人数”第 1 行 A 列：标题写的是“5月”，本次导入的是“2022-06”。');
    expect(run.stdout.match(/\[names-another-month\]/g)).toHaveLength(1);
  });

  test('adds milestones to those on record without --force, each once', async () => {
    const file = '2022/milestones/gd-food.csv';
    const folder = sampleFolder();
    const sheets: readonly MadeSheet[] = [
      table(['2022-06', '食品', '省级（不分地区）', '香港', 1, null]),
      {
        name: '里程碑',
        rows: [
          ['类型', '日期', '对象', '依据', '备注'],
          ['签约', '2022年5月20日', '食品', 'https://example.org/food', null],
          ['报告', '2022年6月8日', null, null, '初稿'],
        ],
      },
    ];
    folder.write('月报.xlsx', await workbookOf(...sheets));
    const run = folder.run('import', '月报.xlsx', '--unit', '省食品学会', '--month', '2022-06');
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('里程碑 2 行，其中 1 行已经登记过，不重复写入');
    expect(folder.text(`data/${file}`)).toBe(`${BASE_FILES[file]}2022-06-08,report,,,初稿\n`);
  });

  test('never shows personal data, and writes none', async () => {
    const folder = sampleFolder();
    const before = folder.names();
    const run = await importIn(folder, [
      table((ROWS[0] ?? []).with(5, `联系 ${PHONE}`)),
      { name: '工作情况', rows: [['工作情况', `请致电 ${PHONE}`]] },
      { name: PHONE, rows: [[PHONE]] },
    ]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/错误 工作表“人数”第 2 行 F 列：.*\*{11}.*\[personal-data\]/);
    expect(run.stdout).toMatch(/错误 工作表“工作情况”第 1 行 B 列：.*\*{11}.*\[personal-data\]/);
    expect(run.stdout + run.stderr).not.toContain(PHONE);
    expect(folder.names().filter((name) => name !== '月报.xlsx')).toEqual(before);
  });

  test('reads the template that it was given', async () => {
    const folder = sampleFolder();
    expect(folder.run('new', '--xlsx', ...OF_JUNE).status).toBe(0);
    const name = 'gd-computer-2022-06.xlsx';
    const untouched = folder.run('import', name, ...OF_JUNE);
    expect(untouched.status).toBe(1);
    expect(untouched.stdout).toMatch(/错误 工作表“人数”第 3—5 行 E 列：「人数」.*\[blank-value\]/);
    const { readFileSync } = await import('node:fs');
    const filled = withPart(readFileSync(`${folder.path}/${name}`), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        /(<c r="D(\d+)" s="\d+" t="s"><v>\d+<\/v><\/c>)<\/row>/g,
        (whole, cell: string, line: string) =>
          line === '2' ? whole : `${cell}<c r="E${line}"><v>${line}</v></c></row>`,
      ),
    );
    folder.write(name, filled);
    const run = folder.run('import', name, ...OF_JUNE, '--reported-on', '2022-06-27');
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(folder.text(FILE)).toBe(
      'month,domain,site,origin,headcount,note,reported_on\n' +
        ['HK,3', 'MO,4', 'ML,5']
          .map((counted) => `2022-06,computer-information,guangdong,${counted},,2022-06-27\n`)
          .join(''),
    );
    expect(folder.names().filter((one) => /milestones\/gd-computer|summaries/.test(one))).toEqual([]);
  });
});

describe('what is refused', () => {
  const old = new Uint8Array(4096);
  old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const encrypted = old.slice();
  encrypted.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);

  test.each([
    ['an old workbook', '表.xls', old, '这是旧格式（.xls 或 .et）'],
    ['one of WPS', '表.et', old, '另存为'],
    ['one that was only renamed', '表.xlsx', old, '只改扩展名不行'],
    ['one with a password', '表.xlsx', encrypted, '设了打开密码'],
    ['a text', '表.xlsx', CSV, '不是 .xlsx 工作簿'],
    ['an empty file', '表.xlsx', '', '不是 .xlsx 工作簿'],
    ['one that is too large', '表.xlsx', new Uint8Array(6_000_000), '文件太大'],
  ])('%s', (_, name, content, message) => {
    const folder = sampleFolder();
    const before = folder.names();
    folder.write(name, content);
    const run = folder.run('import', name, ...OF_JUNE);
    expect([run.status, run.stderr]).toEqual([1, '']);
    expect(run.stdout).toContain(`${name}：`);
    expect(run.stdout).toContain(message);
    expect(folder.names().filter((one) => one !== name)).toEqual(before);
  });

  test('a workbook without a table of headcounts', async () => {
    const run = await importIn(sampleFolder(), [
      { name: '会议', rows: [['议程']] },
      { name: `电话${PHONE}`, rows: [['x']] },
    ]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('没有找到人数表（看过的工作表：“会议”、“电话***********”）');
  });

  test('a call without what it needs', async () => {
    const folder = sampleFolder();
    folder.write('月报.xlsx', await workbookOf(table(...ROWS)));
    for (const args of [
      [],
      ['月报.xlsx'],
      ['无.xlsx', ...OF_JUNE],
      ['data', ...OF_JUNE],
      ['月报.xlsx', '另.xlsx', ...OF_JUNE],
      ['月报.xlsx', '--unit', 'gd-compute', '--month', '2022-06'],
      ['月报.xlsx', ...OF_JUNE, '--reported-on', '2022-02-30'],
    ]) {
      const run = folder.run('import', ...args);
      expect([run.status, run.stdout], args.join(' ')).toEqual([2, '']);
      expect(run.stderr).toContain('npm run import');
    }
  });
});
