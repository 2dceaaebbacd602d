/** What counts as a correction of a published report, and what does not. */
import { describe, expect, test } from 'vitest';
import { commitDay } from '../../../src/core/corrections/commitDay.ts';
import { rows } from '../../corpus/case.ts';
import { FOOD, FOOD_JSON, food, inShort, tell } from './tell.ts';
import type { Laid } from './tell.ts';

const told = (...line: readonly Laid[]): readonly string[] => tell(line).map(inShort);
const csv = (...versions: readonly (string | Uint8Array | null)[]): readonly string[] =>
  told(...versions.map((content) => ({ [FOOD]: content })));

describe('a correction', () => {
  test('of one count', () => {
    expect(csv(food('HK=3', 'MO=1'), food('HK=5', 'MO=1'))).toEqual([
      'gd-food 2022-06 4→6 HK 3→5; 07-02 4→6 step 2',
    ]);
  });

  test('tells the note of the rows that changed, else the subject', () => {
    expect(csv(food('HK=3', 'MO=1,old'), food('HK=5,twice counted', 'MO=1,old'))).toEqual([
      'gd-food 2022-06 4→6 HK 3→5; 07-02 4→6 twice counted',
    ]);
    expect(csv(food('HK=3', 'MO=1'), food('HK=5,a', 'MO=2,b'), food('HK=6,c', 'MO=3,c'))).toEqual([
      'gd-food 2022-06 4→9 HK 3→6, MO 1→3; 07-02 4→7 a；b; 07-03 7→9 c',
    ]);
  });

  test('made twice has two steps; one taken back has steps, and no row that differs', () => {
    expect(csv(food('HK=3'), food('HK=5'), food('HK=4'))).toEqual([
      'gd-food 2022-06 3→4 HK 3→4; 07-02 3→5 step 2; 07-03 5→4 step 3',
    ]);
    expect(csv(food('HK=3'), food('HK=5'), food('HK=3'))).toEqual([
      'gd-food 2022-06 3→3; 07-02 3→5 step 2; 07-03 5→3 step 3',
    ]);
  });

  test('moves people from one row to another', () => {
    expect(csv(food('HK=3', 'MO=1'), food('HK=2', 'MO=2'))).toEqual([
      'gd-food 2022-06 4→4 HK 3→2, MO 1→2; 07-02 4→4 step 2',
    ]);
    expect(csv(food('HK=3'), food('MO=3'))).toEqual(['gd-food 2022-06 3→3 HK 3→0, MO 0→3; 07-02 3→3 step 2']);
  });

  test('withdraws a report, puts it back, puts another back', () => {
    expect(csv(food('HK=3'), null)).toEqual(['gd-food 2022-06 3→– HK 3→0; 07-02 3→– step 2']);
    expect(csv(food('HK=3'), null, food('HK=3'))).toEqual([
      'gd-food 2022-06 3→3; 07-02 3→– step 2; 07-03 –→3 step 3',
    ]);
    expect(csv(food('HK=3'), null, food('HK=4,found again'))).toEqual([
      'gd-food 2022-06 3→4 HK 3→4; 07-02 3→– step 2; 07-03 –→4 found again',
    ]);
    // Nobody in it is a report too.
    expect(csv(food('HK=0'), null)).toEqual(['gd-food 2022-06 0→–; 07-02 0→– step 2']);
  });

  test('is told with the newest change first', () => {
    const highway = '2022/headcounts/gd-highway/2022-05.csv';
    const line = (count: number): string => rows(`2022-05,construction,guangdong,HK,${count},`);
    const short = told(
      { [FOOD]: food('HK=3'), [highway]: line(1) },
      { [highway]: line(2) },
      { [FOOD]: food('HK=4') },
    ).map((each) => each.slice(0, 18));
    expect(short).toEqual(['gd-food 2022-06 3→', 'gd-highway 2022-05']);
  });
});

describe('no correction', () => {
  const json = JSON.stringify({
    unit: 'gd-food',
    month: '2022-06',
    rows: [{ domain: 'food', site: 'guangdong', origin: 'HK', headcount: 3 }],
  });

  test.each<readonly [string, readonly Laid[]]>([
    ['a report that stands as it came', [{ [FOOD]: food('HK=3') }]],
    ['a note', [{ [FOOD]: food('HK=3') }, { [FOOD]: food('HK=3,a note') }]],
    ['a row of nobody', [{ [FOOD]: food('HK=3') }, { [FOOD]: food('HK=3', 'MO=0') }]],
    ['the order of rows', [{ [FOOD]: food('HK=3', 'MO=1') }, { [FOOD]: food('MO=1', 'HK=3') }]],
    [
      'the day of delivery',
      [
        { [FOOD]: food('HK=3') },
        {
          [FOOD]:
            'month,domain,site,origin,headcount,note,reported_on\n2022-06,food,guangdong,HK,3,,2022-06-20\n',
        },
      ],
    ],
    [
      'spelling, line ends and encoding',
      [
        // 食品 in GBK.
        {
          [FOOD]: Buffer.concat([
            Buffer.from('month,domain,site,origin,headcount,note\r\n2022/6,'),
            Buffer.from([0xca, 0xb3, 0xc6, 0xb7]),
            Buffer.from(',guangdong,HK,3,\r\n'),
          ]),
        },
        { [FOOD]: food('HK=3') },
      ],
    ],
    ['JSON instead of CSV', [{ [FOOD]: food('HK=3') }, { [FOOD]: null, [FOOD_JSON]: json }]],
    [
      'a file that had an error until it was first right',
      [{ [FOOD]: food('HK=3').replace('guangdong', 'nowhere') }, { [FOOD]: food('HK=4') }],
    ],
    [
      'an error between two versions that say the same',
      [{ [FOOD]: food('HK=3') }, { [FOOD]: food('HK=3').replace('3,', '-3,') }, { [FOOD]: food('HK=3') }],
    ],
    [
      'two formats at once, which never were published',
      [{ [FOOD]: food('HK=3') }, { [FOOD_JSON]: json.replace('3}', '9}') }, { [FOOD_JSON]: null }],
    ],
    [
      'a file that came and went before it was right',
      [{ [FOOD]: 'nothing\n' }, { [FOOD]: null }, { [FOOD]: food('HK=3') }],
    ],
    [
      'a unit that nobody knows',
      [
        { '2022/headcounts/nobody/2022-06.csv': food('HK=3') },
        { '2022/headcounts/nobody/2022-06.csv': food('HK=4') },
      ],
    ],
    [
      'another year',
      [{ '2021/headcounts/gd-food/2021-06.csv': 'a\n' }, { '2021/headcounts/gd-food/2021-06.csv': 'b\n' }],
    ],
    [
      'another kind of file',
      [{ '2022/milestones/gd-food.csv': 'a\n' }, { '2022/milestones/gd-food.csv': 'b\n' }],
    ],
  ])('%s', (_what, line) => {
    expect(tell(line)).toEqual([]);
  });

  test('of a report that does not count as of the day', () => {
    const line = [{ [FOOD]: food('HK=3') }, { [FOOD]: food('HK=4') }];
    expect(tell(line, '2022-06-27')).toEqual([]);
    // Git's dates decide nothing: what history holds is told on every day from which the report counts.
    expect(tell(line, '2022-06-28').map(inShort)).toEqual(['gd-food 2022-06 3→4 HK 3→4; 07-02 3→4 step 2']);
  });
});

test('an error between two counts is passed over: the change is that of the version that was right again', () => {
  expect(csv(food('HK=3'), food('HK=4').replace('guangdong', 'nowhere'), food('HK=5'))).toEqual([
    'gd-food 2022-06 3→5 HK 3→5; 07-03 3→5 step 3',
  ]);
});

test('what a commit says of itself is masked, and hides nothing', () => {
  const line = [{ [FOOD]: food('HK=3') }, { [FOOD]: food('HK=4') }];
  const [correction] = tell(line, undefined, () => '更正\u202E，13912345678，a@example.org');
  expect(correction?.steps[0]?.why).toBe('更正[U+202E]，***********，*@*******.***');
});

test('the day of a commit is that of the programme’s time zone', () => {
  const at = Date.UTC(2022, 5, 30, 16, 0) / 1000;
  expect(commitDay(at, 'Asia/Shanghai')).toBe('2022-07-01');
  expect(commitDay(at - 1, 'Asia/Shanghai')).toBe('2022-06-30');
  expect(commitDay(at, 'America/New_York')).toBe('2022-06-30');
  expect(commitDay(at, 'Nowhere/At_All')).toBe('2022-07-01');
});
