/**
 * Number formats that a file refers to by number alone (ECMA-376 part 1, 18.8.30), as far as it matters whether
 * they show a date and which digits. Those of dates differ from language to language; a date is all that is asked.
 */
const NUMBERS: readonly (readonly [number, string])[] = [
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0;-#,##0'],
  [6, '#,##0;-#,##0'],
  [7, '#,##0.00;-#,##0.00'],
  [8, '#,##0.00;-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [41, '#,##0;-#,##0;"-"'],
  [42, '#,##0;-#,##0;"-"'],
  [43, '#,##0.00;-#,##0.00;"-"'],
  [44, '#,##0.00;-#,##0.00;"-"'],
  [48, '##0.0E+0'],
  [49, '@'],
];
/** First and last of each run: 14–22 and 45–47 everywhere, the others in Chinese, Japanese, Korean and Thai. */
const DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

/** Codes by number; a number that is absent shows a number as it is. */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  ...NUMBERS,
  ...DATES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at): readonly [number, string] => [first + at, 'yyyy-m-d']),
  ),
]);
