/** Names of months under columns, short enough to stand side by side. */
import type { Lang, Month } from '../../core/model.ts';
import { formatMonth } from '../../i18n/format.ts';
import type { Frame } from '../svg/document.ts';
import { textWidth } from '../svg/measure.ts';

/**
 * One label per month for columns `step` pixels apart. Where the usual ones (`4月`, `Apr`) do not fit, Chinese
 * keeps the 月 on the first only and English takes the initials.
 */
export function monthLabels(
  months: readonly Month[],
  lang: Lang,
  step: number,
  frame: Frame,
): readonly string[] {
  const usual = months.map((month) => formatMonth(month, lang, 'short'));
  if (usual.every((label) => textWidth(label, frame.font) + 3 <= step)) return usual;
  if (lang === 'en') return usual.map((label) => label.slice(0, 1));
  return usual.map((label, i) => (i === 0 ? label : label.replace('月', '')));
}
