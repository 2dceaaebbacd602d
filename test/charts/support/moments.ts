/** Programmes and days that the charts must all be able to draw. */
import type { Figures } from '../../../src/core/figures/figures.ts';
import {
  earlyChecked,
  fixtureChecked,
  fixtureFigures,
  fourteenthChecked,
  smallestChecked,
} from '../fixture.ts';

export const MOMENTS: readonly (readonly [name: string, figures: Figures])[] = [
  ['in mid-year', fixtureFigures('2022-08-31')],
  ['within a month', fixtureFigures('2022-09-15')],
  ['after the first month', fixtureFigures('2022-04-28')],
  ['before the first month is due', fixtureFigures('2022-03-15', fixtureChecked(0))],
  ['due, but nobody has reported', fixtureFigures('2022-06-30', fixtureChecked(0))],
  ['one month before the end', fixtureFigures('2022-11-30')],
  ['at the end', fixtureFigures('2023-01-31')],
  ['with early months', fixtureFigures('2022-08-31', earlyChecked())],
  ['with a fourteenth domain', fixtureFigures('2022-08-31', fourteenthChecked())],
  ['one unit, one site, one domain', fixtureFigures('2022-08-31', smallestChecked())],
];
