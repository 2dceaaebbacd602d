import { describe, expect, test } from 'vitest';
import { readMarks } from '../../src/client/charts/marks.ts';
import { BARS, COLUMNS, GRID, svgOf } from './page.ts';

const said = (inside: string): readonly string[] =>
  readMarks(svgOf(inside)).all.map(({ labels }) => labels.join(' | '));

describe('the data of a picture', () => {
  test('a cell says its row first, and is of its row', () => {
    const { all, lines } = readMarks(svgOf(GRID));
    expect(said(GRID)).toEqual([
      'Food | Apr: 1 person',
      'Food | May: 2 people',
      'Textiles | Apr: 3 people',
      'Textiles | May: 4 people',
    ]);
    expect(all.map(({ thing }) => thing)).toEqual(['food', 'food', 'textiles', 'textiles']);
    expect(lines).toEqual([0, 0, 1, 1]);
  });

  test('columns come by month, whatever the order of drawing, and are of their month', () => {
    const { all, lines, across } = readMarks(svgOf(COLUMNS));
    expect(said(COLUMNS)).toEqual([
      'April, nobody',
      'May, regulated',
      'May, non-regulated',
      'June, regulated',
    ]);
    expect(all.map(({ thing }) => thing)).toEqual(['2022-04', '2022-05', '2022-05', '2022-06']);
    expect(lines).toEqual([0, 1, 1, 2]);
    expect(across).toBe(false);
  });

  test('a bar stands by itself, all in one line', () => {
    const { lines } = readMarks(svgOf(BARS));
    expect(said(BARS)).toEqual(['Food: 4', 'Textiles: 2']);
    expect(lines).toEqual([0, 0]);
  });

  test('a row without cells is a datum itself; marks without words are none', () => {
    expect(said('<g data-k="a" data-label="A"><rect data-k="2022-04"/></g><rect data-k="b"/>')).toEqual([
      'A',
    ]);
  });
});
