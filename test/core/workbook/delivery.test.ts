import { describe, expect, test } from 'vitest';
import { CSV, HEADER, imported, PATH, ROWS, sheet, textsOf } from './sheets.ts';

const date = (text: string): Date => new Date(`${text}T00:00:00Z`);
const receiptOf = (...args: Parameters<typeof imported>) => {
  const [entry] = imported(...args).receipt;
  if (entry?.kind !== 'headcounts') throw new Error('no receipt of headcounts');
  return entry;
};

describe('the day of first delivery', () => {
  const delivered = [[...HEADER, '报送日期'], ...ROWS.map((row) => [...row, date('2022-07-01')])];
  const present = {
    [PATH]: `${CSV.replace(/\n/g, ',2022-06-27\n').replace('note,2022-06-27', 'note,reported_on')}`,
  };
  const dayIn = (...args: Parameters<typeof imported>) => {
    const text = textsOf(imported(...args))[PATH];
    return text === undefined
      ? null
      : [
          ...new Set(
            text
              .trimEnd()
              .split('\n')
              .map((line) => line.split(',')[6]),
          ),
        ];
  };

  test('comes from the sheet, from the command or from the file on record, which counts most', () => {
    expect(dayIn([sheet(delivered)])).toEqual(['reported_on', '2022-07-01']);
    expect(dayIn([sheet(delivered)], { reportedOn: '2022-06-30' })).toEqual(['reported_on', '2022-06-30']);
    expect(dayIn([sheet([HEADER, ROWS[0] ?? []])], { files: present, reportedOn: '2022-06-30' })).toEqual([
      'reported_on',
      '2022-06-27',
    ]);
    expect(dayIn([sheet([HEADER, ...ROWS])])).toEqual([undefined]);
  });

  test('is said to be kept, and that the day in the sheet is not used', () => {
    const { addedColumns, otherDelivery } = receiptOf([sheet(delivered)], { files: present });
    expect(addedColumns).toEqual([{ name: 'reported_on', value: '2022-06-27', origin: 'kept' }]);
    expect(otherDelivery).toBe('2022-07-01');
    expect(receiptOf([sheet([HEADER, ...ROWS])], { files: present }).otherDelivery).toBeNull();
  });

  test('a workbook that says what is on record changes nothing', () => {
    const result = imported([sheet(delivered)], { files: present });
    expect(result.valid).toBe(true);
    expect(textsOf(result)).toEqual({});
  });
});
