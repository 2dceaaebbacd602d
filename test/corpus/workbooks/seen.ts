/** What a person sees is not what the cells hold: hidden, struck out, raised, not calculated, shown otherwise. */
import type { CellMark } from '../../../src/core/workbook/sheet.ts';
import { sheet } from '../../core/workbook/sheets.ts';
import { HONG_KONG, LABELS, MACAO, one, several, TABLE } from './case.ts';
import type { WorkbookCase } from './case.ts';

const marked = (name: string, cell: string, mark: CellMark, ...expected: readonly string[]): WorkbookCase =>
  one(name, TABLE, { marks: { [cell]: [mark] } }, ...expected);
const STRUCK: CellMark = { kind: 'struck-out' };
const RAISED: CellMark = { kind: 'superscript' };
const NOT_YET: CellMark = { kind: 'not-calculated' };
const VOID = ['计算机信息工程', '东莞市', '香港', 2, '作废'];

export const UNSEEN: readonly WorkbookCase[] = [
  one('a hidden row', [...TABLE, VOID], { hiddenLines: [4] }, 'hidden-part@人数!4'),
  one(
    'several hidden rows are one cause',
    [...TABLE, VOID, VOID],
    { hiddenLines: [4, 5] },
    'hidden-part@人数!4',
  ),
  one('every row hidden', TABLE, { hiddenLines: [2, 3] }, 'hidden-part@人数!2'),
  one(
    'a hidden row that the total leaves out',
    [...TABLE, VOID, ['合计', null, null, 5]],
    { hiddenLines: [4] },
    'hidden-part@人数!4',
  ),
  one(
    'a hidden row that the total counts',
    [...TABLE, VOID, ['合计', null, null, 7]],
    { hiddenLines: [4] },
    'hidden-part@人数!4',
  ),
  one('the header hidden', TABLE, { hiddenLines: [1] }, 'hidden-part@人数!1'),
  one('the numbers hidden', TABLE, { hiddenColumns: [4] }, 'hidden-part@人数'),
  one('names hidden', TABLE, { hiddenColumns: [2, 3] }, 'hidden-part@人数'),
  several(
    'the only table on a hidden sheet',
    [sheet([['见下表']], { name: '说明' }), sheet(TABLE, { name: '旧表', visible: false })],
    {},
    'hidden-part@旧表',
  ),
  marked('a number struck out', 'D2', STRUCK, 'struck-out@人数!D2'),
  marked('a name struck out', 'A3', STRUCK, 'struck-out@人数!A3'),
  marked('a note struck out', 'E2', STRUCK, 'struck-out@人数!E2'),
  marked('a label struck out', 'D1', STRUCK, 'struck-out@人数!D1'),
  one(
    'a row struck out',
    TABLE,
    { marks: { A2: [STRUCK], B2: [STRUCK], C2: [STRUCK], D2: [STRUCK] } },
    'struck-out@人数!A2',
  ),
  one(
    'the number of a footnote behind a number',
    [LABELS, HONG_KONG.with(3, '31')],
    { marks: { D2: [RAISED] } },
    'superscript@人数!D2',
  ),
  marked('behind a name', 'B2', RAISED, 'superscript@人数!B2'),
  one(
    'behind a name that is not known so',
    [LABELS, HONG_KONG.with(1, '省级1')],
    { marks: { B2: [RAISED] } },
    'superscript@人数!B2',
  ),
  marked('a formula to be calculated on opening', 'D2', NOT_YET, 'formula-without-value@人数!D2'),
  one(
    'a formula without a value',
    [LABELS, HONG_KONG.with(3, null)],
    { marks: { D2: [NOT_YET] } },
    'formula-without-value@人数!D2',
  ),
  one(
    'formulas all the way down are one cause',
    [LABELS, HONG_KONG.with(3, null), MACAO.with(3, null)],
    { marks: { D2: [NOT_YET], D3: [NOT_YET] } },
    'formula-without-value@人数!D2',
  ),
  one(
    'a formula that gives a name',
    [LABELS, HONG_KONG.with(0, null)],
    { marks: { A2: [NOT_YET] } },
    'formula-without-value@人数!A2',
  ),
  one(
    'one that failed',
    [LABELS, HONG_KONG.with(3, null)],
    { marks: { D2: [{ kind: 'error-value', shown: '#REF!' }] } },
    'error-value@人数!D2',
  ),
  one(
    'one that found nothing',
    [LABELS, HONG_KONG.with(1, '#N/A')],
    { marks: { B2: [{ kind: 'error-value', shown: '#N/A' }] } },
    'error-value@人数!B2',
  ),
  one(
    'a number shown rounded',
    [LABELS, HONG_KONG.with(3, 2.6)],
    { marks: { D2: [{ kind: 'shown-as', shown: '3' }] } },
    'shown-otherwise@人数!D2',
  ),
  marked('a number not shown at all', 'D2', { kind: 'shown-as', shown: '' }, 'shown-otherwise@人数!D2'),
  one(
    'words struck out',
    [...TABLE, ['工作情况', '办会。']],
    { marks: { B4: [STRUCK] } },
    'struck-out@人数!B4',
  ),
];

export const SEEN: readonly WorkbookCase[] = [
  one('a hidden total', [...TABLE, ['合计', null, null, 9]], { hiddenLines: [4] }),
  one('the number of a footnote behind a total', [...TABLE, ['合计', null, null, '51']], {
    marks: { D4: [RAISED] },
  }),
  one('an empty row filtered out', [LABELS, HONG_KONG, [], MACAO], { hiddenLines: [3] }),
  one('a hidden remark', [['2022年7月'], ...TABLE, ['旧注']], { hiddenLines: [1, 5] }),
  one(
    'a hidden column of helpers',
    TABLE.map((row, at) => [...row, at === 0 ? null : 9]),
    { hiddenColumns: [6] },
  ),
  one(
    'a hidden column that has a label',
    TABLE.map((row, at) => [...row, at === 0 ? '核对' : 9]),
    { hiddenColumns: [6] },
  ),
  several('a hidden copy beside the table', [sheet(TABLE), sheet(TABLE, { name: '备份', visible: false })]),
  several('a hidden sheet of helpers', [
    sheet([['香港'], ['澳门']], { name: '列表', visible: false }),
    sheet(TABLE),
  ]),
  one('a raised letter in a note', [LABELS, HONG_KONG.with(4, '12m2')], { marks: { E2: [RAISED] } }),
  one('marks in a title', [['6月统计表1'], ...TABLE], { marks: { A1: [RAISED, STRUCK] } }),
  one('marks below the table', [...TABLE, ['注：略']], { marks: { A4: [STRUCK] } }),
  one('a total that was not calculated', [...TABLE, ['合计', null, null, null]], {
    marks: { D4: [NOT_YET] },
  }),
];
