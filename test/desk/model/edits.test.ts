import { describe, expect, test } from 'vitest';
import { applyFix, writeBlock, writeCells } from '../../../src/desk/cellEdits.ts';
import { giveAnswer, settle, withdrawAnswer } from '../../../src/desk/judgements.ts';
import { addColumn, addRow, dropColumn, nothingNew, removeRow } from '../../../src/desk/rowEdits.ts';
import { newWork } from '../../../src/desk/work.ts';
import type { Work } from '../../../src/desk/work.ts';
import { ASK, at, draftOf, PATH, problem, row } from './small.ts';

const rowsOf = (work: Work): readonly (readonly string[])[] => work.drafts[0]!.rows.map(({ cells }) => cells);
const work = newWork([draftOf(row('food', '3'), row('ceramic', '4'))], []);

describe('cells', () => {
  test('a write changes its row and leaves every other object alone', () => {
    const after = writeCells(work, [{ ...at(2, 4), text: '5' }]);
    expect(rowsOf(after)).toEqual([row('food', '3'), row('ceramic', '5')]);
    expect(after.drafts[0]!.rows[0]).toBe(work.drafts[0]!.rows[0]);
  });

  test('writing what stands there, or into a row that is gone, is no change', () => {
    expect(writeCells(work, [{ ...at(1, 4), text: '3' }])).toBe(work);
    expect(writeCells(work, [{ ...at(9, 4), text: '3' }])).toBe(work);
  });

  test('a row that is too short grows, and one that only seems to change does not', () => {
    const short = newWork([draftOf(['2022-05', 'food'])], []);
    expect(rowsOf(writeCells(short, [{ ...at(1, 4), text: '1' }]))).toEqual([
      ['2022-05', 'food', '', '', '1'],
    ]);
    expect(writeCells(short, [{ ...at(1, 4), text: '' }])).toBe(short);
  });

  test('a fix of several cells is one edit, a fix of a label names its column', () => {
    const cells = [
      { ...at(1, 1), text: 'a' },
      { ...at(2, 1), text: 'b' },
    ];
    expect(rowsOf(applyFix(work, { kind: 'cells', cells, sure: true })).map((cells) => cells[1])).toEqual([
      'a',
      'b',
    ]);
    const odd = { ...draftOf(row('food', '1')), columns: [{ name: null, label: '人头' }] };
    const named = applyFix(newWork([odd], []), {
      kind: 'label',
      cell: at(null, 0),
      name: 'headcount',
      sure: true,
    });
    expect(named.drafts[0]!.columns).toEqual([{ name: 'headcount', label: 'headcount' }]);
  });

  test('a block fills the cells that are seen, and makes the rows that it needs', () => {
    const place = { path: PATH, row: 2, column: 3, columns: [1, 2, 3, 4, 5] };
    const after = writeBlock(work, place, [
      ['MO', '7', 'note', 'beyond'],
      ['ML', '8'],
    ]);
    expect(rowsOf(after)).toEqual([
      row('food', '3'),
      ['2022-05', 'ceramic', 'guangdong', 'MO', '7', 'note', '2022-05-25'],
      ['2022-05', '', '', 'ML', '8', '', '2022-05-25'],
    ]);
    expect(after.drafts[0]!.rows[2]!.id).toBe(3);
  });
});

describe('rows and columns', () => {
  test('a new row says what the file says, and what goes without saying', () => {
    expect(rowsOf(addRow(work, PATH, { domain: 'food', unknown: 'x' })).at(-1)).toEqual([
      '2022-05',
      'food',
      '',
      '',
      '',
      '',
      '2022-05-25',
    ]);
  });

  test('the first row of an empty file is of its month', () => {
    expect(rowsOf(addRow(newWork([draftOf()], []), PATH))[0]![0]).toBe('2022-05');
  });

  test('a row goes by its id', () => {
    expect(rowsOf(removeRow(work, PATH, 1))).toEqual([row('ceramic', '4')]);
    expect(removeRow(work, PATH, 9)).toBe(work);
  });

  test('nothing new is one row with 0 of what the first row is of', () => {
    expect(rowsOf(nothingNew(work, PATH, { domain: 'other' }))).toEqual([row('food', '0')]);
    const empty = newWork([draftOf()], []);
    expect(rowsOf(nothingNew(empty, PATH, { domain: 'food', site: 'guangdong', origin: 'HK' }))).toEqual([
      ['2022-05', 'food', 'guangdong', 'HK', '0', '', ''],
    ]);
  });

  test('a column goes with its problems, and those behind it move along', () => {
    const standing = [
      problem({ id: 'own', cells: [at(1, 5)] }),
      problem({ id: 'behind', cells: [at(1, 6)] }),
    ];
    const after = dropColumn(newWork(work.drafts, standing), PATH, 5);
    expect(after.drafts[0]!.columns.map(({ name }) => name)).not.toContain('note');
    expect(rowsOf(after)[0]).toHaveLength(6);
    expect(after.standing).toEqual([problem({ id: 'behind', cells: [at(1, 5)] })]);
  });

  test('a column that is added again is no change, and a missing one is blank', () => {
    expect(addColumn(work, PATH, 'note')).toBe(work);
    const without = dropColumn(work, PATH, 5);
    expect(rowsOf(addColumn(without, PATH, 'note'))[0]).toEqual([
      '2022-05',
      'food',
      'guangdong',
      'HK',
      '3',
      '2022-05-25',
    ]);
    expect(addColumn(without, PATH, 'note').drafts[0]!.columns.at(-1)).toEqual({
      name: 'note',
      label: 'note',
    });
  });
});

describe('judgements', () => {
  const asked = problem({ code: 'outlier', severity: 'warning', ask: ASK });

  test('a second answer to the same takes the place of the first; a blank one is none', () => {
    const once = giveAnswer(work, asked, ' first ');
    expect(once.answers).toEqual([
      {
        unit: 'gd-food',
        month: '2022-05',
        code: 'outlier',
        subject: 'food/guangdong/HK=90',
        reason: 'first',
      },
    ]);
    expect(giveAnswer(once, asked, 'second').answers.map(({ reason }) => reason)).toEqual(['second']);
    expect(giveAnswer(work, asked, '  ')).toBe(work);
    expect(withdrawAnswer(once, asked).answers).toEqual([]);
    expect(withdrawAnswer(work, asked)).toBe(work);
  });

  test('who has looked has looked once', () => {
    const once = settle(work, 'x');
    expect(once.settled).toEqual(['x']);
    expect(settle(once, 'x')).toBe(once);
  });
});
