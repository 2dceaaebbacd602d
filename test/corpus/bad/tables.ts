/** Tables of which a part is no data, or whose numbers are not those of the people new in the month. */
import { encodeUtf8, joinBytes } from '../../core/text/helpers/encode.ts';
import { HEADER, at, csv, rows } from '../case.ts';
import type { Case } from '../case.ts';

const HK = '2022-06,computer-information,guangdong,HK,3,';
const MO = '2022-06,computer-information,guangdong,MO,1,';
const CHINESE = '月份,专业领域,地区,来源,人数,备注';
const FOLDER = '2022/headcounts/gd-computer';
const GOOD = rows(HK);

/** The table with another label above the numbers. */
const counted = (label: string, code: string): Case =>
  csv(
    `numbers under ${label}`,
    `month,domain,site,origin,${label},note\n${HK}\nx,alchemy,nowhere,TW,many,\n`,
    `${code}@1:5`,
  );
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const noted = (name: string, note: readonly number[]): Case =>
  csv(name, joinBytes(encodeUtf8(`${HEADER}\n${HK}`), note), 'doubtful-encoding@-:-');
const part = (site: string, count: number, origin = 'HK'): string =>
  `2022-06,computer-information,${site},${origin},${count},`;

export const TABLES: readonly Case[] = [
  // Numbers that are not the month's.
  ...[
    '人数（累计）',
    '人数(截至6月)',
    '累计人数',
    '在册人数',
    '人数【累计】',
    '人数-累计',
    '总人数',
    '累计',
  ].map((label) => counted(label, 'cumulative-column')),
  ...['Headcount (as of 30 Jun)', 'headcount (cumulative)', 'YTD', 'Running total', '人数（1-6月）'].map(
    (label) => counted(label, 'cumulative-column'),
  ),
  ...['人数（5月）', '7月新增人数', 'Headcount (May)', '人数（2021年6月）', '上月人数'].map((label) =>
    counted(label, 'other-month-column'),
  ),
  ...['人数（百人）', '人数(万人)', '人数（单位：千人）', 'headcount (thousands)'].map((label) =>
    counted(label, 'other-count-unit'),
  ),
  csv(
    'a running total beside the numbers of the month',
    `month,domain,site,origin,headcount,note,累计人数\n${HK},38\n`,
    'cumulative-column@1:7',
  ),

  // Columns for values.
  csv(
    'a column for each origin',
    '月份,专业领域,地区,香港,澳门,内地,备注\n2022-06,computer-information,guangdong,3,1,0,\n',
    'column-per-value@1:4',
    'header-alias@1:1',
  ),
  csv(
    'a column for each origin, and their sum',
    'month,domain,site,HK people,MO people,合计,note\n2022-06,computer-information,guangdong,3,1,4,\n',
    'column-per-value@1:4',
  ),
  csv(
    'a column for each site',
    'month,domain,origin,横琴,东莞市,note\n2022-06,computer-information,HK,3,1,\n',
    'column-per-value@1:4',
  ),
  csv(
    'a column for each month',
    'domain,site,origin,5月,6月,note\ncomputer-information,guangdong,HK,3,1,\n',
    'column-per-value@1:4',
  ),

  // Above the header, and the header again.
  csv(
    'titles of one cell and of blank cells above the header',
    `2022年6月互认人数统计表,,,,,\n\n单位：人\n${CHINESE}\n${HK}\n`,
    'lines-above-header@1:-',
    'header-alias@4:1',
  ),
  csv(
    'a title with other delimiters above the header',
    `Statistics; June | 2022; people\n${HEADER}\n${HK}\n`,
    'lines-above-header@1:-',
  ),
  csv(
    'a title above a running total',
    `2022年6月统计表\n${HEADER.replace('headcount', '累计人数')}\n${HK}\n`,
    'lines-above-header@1:-',
    'cumulative-column@2:5',
  ),
  csv('the header again', rows(HK, HEADER, MO), 'repeated-header@3:-'),
  csv('the header in Chinese below it', rows(CHINESE, HK, MO), 'repeated-header@2:-'),
  csv(
    'the header in English below it',
    `${CHINESE}\n${HEADER}\n${HK}\n`,
    'header-alias@1:1',
    'repeated-header@2:-',
  ),
  csv(
    'another table below',
    rows(HK, 'month,site,domain,origin,headcount,note', '2022-06,guangdong,computer-information,MO,1,'),
    'repeated-header@3:-',
  ),

  // Rows that are no data.
  csv('a total with a remark', rows(HK, MO, '合计（人）,,,,4,'), 'total-row@4:1'),
  csv(
    'a total in the column of sites',
    rows(HK, MO, '2022-06,computer-information,小计,,4,'),
    'total-row@4:3',
  ),
  csv(
    'a total in the column of origins',
    rows(HK, MO, '2022-06,computer-information,guangdong,总计,4,'),
    'total-row@4:4',
  ),
  csv('a total in English that does not add up', rows(HK, MO, 'Total,,,,9,'), 'total-row@4:1'),
  csv('a total of two cells', rows(HK, MO, '合计,4'), 'total-row@4:1'),
  csv(
    'subtotals',
    rows(HK, '香港小计,,,,3,', MO, '澳门小计,,,,1,', '总计,,,,4,'),
    'total-row@3:1',
    'total-row@5:1',
    'total-row@6:1',
  ),
  csv(
    'remarks and signatures at the foot',
    rows(HK, '注：不含已离粤人员,,,,,', '填表人：某某,,审核人：某某,,,'),
    'remark-row@3:-',
    'remark-row@4:-',
  ),
  csv('a remark of one cell', rows(HK, '以上数据，由秘书处核对。'), 'remark-row@3:-'),
  csv('a bare sum', rows(HK, MO, ',,,,4,'), 'number-without-keys@4:5'),

  // Numbers in two cells.
  csv('thousands without quotes', rows(`${HK.replace(',3,', ',1,200,')}`), 'unquoted-thousands@2:5'),
  csv(
    'thousands without quotes, and a note',
    rows('2022-06,computer-information,guangdong,HK,1,200,首批'),
    'unquoted-thousands@2:5',
  ),
  csv(
    'thousands without quotes or a note',
    rows('2022-06,computer-information,guangdong,HK,12,000'),
    'unquoted-thousands@2:5',
  ),

  // Totals beside their parts.
  csv(
    'a province beside its cities',
    rows(part('dongguan', 3), part('zhuhai-hengqin', 2), part('广东省', 5).replace('广东省', '全省')),
    'total-beside-parts@4:3!error',
  ),
  csv(
    'a province by its id beside its cities',
    rows(part('dongguan', 3), part('zhuhai-hengqin', 2), part('guangdong', 5)),
    'total-beside-parts@4:3!warning',
  ),
  csv(
    'the whole city, by a name that nobody registered',
    rows(part('guangzhou-nansha', 3), part('guangzhou', 2), part('全市', 5)),
    'total-beside-parts@4:3!error',
  ),

  // Encodings that only notes speak for.
  csv('a note in Portuguese', latin1(`${HEADER}\n${HK}Associação: três técnicos\n`), 'doubtful-encoding@-:-'),
  csv(
    'a note in Portuguese capitals',
    latin1(`${HEADER}\n${HK}ÁREA DE INSCRIÇÃO\n`),
    'doubtful-encoding@-:-',
  ),
  noted('a note in Shift-JIS', [0x83, 0x47, 0x83, 0x93, 0x83, 0x57, 0x83, 0x6a, 0x83, 0x41, 0x0a]),
  noted('a note in EUC-KR', [0xc3, 0xb9, 0xb9, 0xf8, 0xc2, 0xb0, 0x20, 0xc0, 0xce, 0xc1, 0xf5, 0x0a]),

  // Files.
  csv(
    'a merge conflict',
    `<<<<<<< HEAD\n${HEADER}\n${HK}\n=======\n${HEADER}\n${MO}\n>>>>>>> june\n`,
    'merge-conflict@1:-',
  ),
  csv('a merge conflict that a spreadsheet saved', rows(HK, '=======,,,,,', MO), 'merge-conflict@3:-'),
  csv(
    'a merge conflict of two encodings',
    joinBytes(
      encodeUtf8(`${HEADER}\n<<<<<<< HEAD\n${HK}首批\n=======\n${HK}`),
      [0xca, 0xd7, 0xc5, 0xfa],
      encodeUtf8('\n>>>>>>> b\n'),
    ),
    'merge-conflict@2:-',
  ),
  at(
    `${FOLDER}/2022-06.json`,
    'a merge conflict in JSON',
    '{\n<<<<<<< HEAD\n  "unit": "gd-computer",\n=======\n  "unit": "gd-food",\n>>>>>>> x\n}\n',
    'merge-conflict@2:-',
  ),
  at(
    '2022/summaries/gd-computer/2022-06.md',
    'a merge conflict in a summary',
    '# 工作情况\n\n已开展互认。\n>>>>>>> june\n',
    'merge-conflict@4:-',
  ),
  at(`${FOLDER}/2022-06 (1).csv`, 'a copy', GOOD, 'copied-file@-:-'),
  at(`${FOLDER}/2022-06 - 副本.csv`, 'a copy in Chinese', GOOD, 'copied-file@-:-'),
  at('2022/milestones/gd-food (1).csv', 'a copy of milestones', 'x', 'copied-file@-:-'),
  at(`${FOLDER}/._2022-06.csv`, 'a resource fork', 'x', 'system-file@-:-'),
  at(`${FOLDER}/Thumbs.db`, 'a cache of pictures', 'x', 'system-file@-:-'),
  at(`${FOLDER}/~$2022-06.csv`, 'the lock of an open file', 'x', 'system-file@-:-'),

  // Beyond all measure: one problem, whatever the rows say.
  csv('3,001 rows', rows(...Array.from({ length: 3_001 }, () => HK)), 'table-too-large@3002:-'),
  csv(
    '201 columns',
    `${HEADER}${Array.from({ length: 195 }, (_, at) => `,more ${at}`).join('')}\n${HK}\n`,
    'table-too-large@1:201',
  ),
  csv('70,001 lines', `${HEADER}\n${HK}\n${'\n'.repeat(70_000)}`, 'table-too-large@-:-'),
  csv('300,001 cells', `${HEADER}\n${HK}\n${','.repeat(300_000)}\n`, 'table-too-large@-:-'),
  csv(
    'a telephone number in a table beyond all measure',
    `${HEADER}\n${HK}13800138000\n${'\n'.repeat(300_000)}`,
    'table-too-large@-:-',
    'personal-data@2:-',
  ),
  at(
    `${FOLDER}/2022-06.json`,
    '3,001 rows in JSON',
    `{"unit":"gd-computer","month":"2022-06","rows":[\n${Array.from({ length: 3_001 }, () => '{}').join()}]}`,
    'table-too-large@1:-',
  ),
  at(
    `${FOLDER}/2022-06.json`,
    '100,001 values in JSON',
    `{"unit":"gd-computer","rows":[${'0,'.repeat(100_000)}0]}`,
    'table-too-large@-:-',
  ),

  // Once only.
  csv(
    'a telephone number in a label',
    `month,domain,site,origin,headcount,note 13800138000\n${HK}\n`,
    'personal-data@1:6',
  ),
];
