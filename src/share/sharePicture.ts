/** The picture that a link shows in a chat or a feed: what the page is, the two headline numbers, as of when. */
import { isUntold } from '../core/figures/opening.ts';
import { NO_VALUE } from '../core/marks.ts';
import type { Lang } from '../core/model.ts';
import type { PageContext } from '../site/context.ts';
import { completenessLine, completenessWords } from '../site/completeness.ts';
import { peopleTargets } from '../site/headline.ts';
import { outcome } from '../site/outcome.ts';
import { barScale, targetBar } from '../site/targetBar.ts';
import { outline } from './outlines.ts';
import type { Weight } from './outlines.ts';

export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

const INK = '#16202a';
const INK_2 = '#55606b';
/** Of the forecast: the hues as pale as the site's own bands. */
const BANDS = { regulated: '#ecd6ab', nonRegulated: '#b5d5ea' } as const;
const HUES = { regulated: '#966204', nonRegulated: '#0a6aa1' } as const;
const MARGIN = 72;
const BAR_WIDTH = SHARE_WIDTH - 2 * MARGIN;

/**
 * @param title what kind of page the link leads to
 * @returns an SVG of outlines and rectangles: no text, so nothing depends on a font when it is drawn
 */
export function sharePicture(context: PageContext, title: string): string {
  const { lang, t, say, figures } = context;
  const text = writer(lang);
  const scale = barScale(figures);
  const standing = completenessWords(context);
  const bars = peopleTargets(figures).map((target, index) => {
    const top = 200 + index * 184;
    const bar = targetBar(target, scale);
    const tone = target.definition.measure === 'regulated-headcount' ? 'regulated' : 'nonRegulated';
    const hue = HUES[tone];
    const { forecast } = target;
    const range =
      forecast === null
        ? ''
        : `${t.overview.forecast} ${t.overview.forecastRange(say.number(forecast.low), say.number(forecast.high))}`;
    const band = bar?.forecast ?? null;
    const from = band === null ? 0 : part(band.from);
    const width = band === null ? 0 : part(band.width);
    // Once the day is past the result says more than the share.
    const told = outcome(context, target) ?? (target.share === null ? null : say.percent(target.share));
    const goal =
      target.target === null ? '' : ` / ${say.number(target.target)} ${target.definition.unit[lang]}`;
    const open = standing?.word ? t.chrome.brackets(standing.word) : '';
    const untold = isUntold(figures, null, { headcount: target.actual });
    const number = outline(untold ? NO_VALUE : say.number(target.actual), lang, 88, 700);
    return [
      text(target.definition.names[lang], MARGIN, top, 30, 400, INK_2),
      `<path d="${number.path}" transform="translate(${MARGIN} ${top + 92})" fill="${hue}"/>`,
      text(untold ? goal : goal + open, MARGIN + number.width + 8, top + 92, 40, 400, INK),
      told === null || untold ? '' : right(text, told, top + 92, 52, hue, lang),
      bar === null
        ? ''
        : `<rect x="${MARGIN}" y="${top + 112}" width="${BAR_WIDTH}" height="16" fill="#e7e4dc"/>` +
          (band === null
            ? ''
            : `<rect x="${MARGIN + from}" y="${top + 112}" width="${width}" height="16" fill="${BANDS[tone]}"/>`) +
          `<rect x="${MARGIN}" y="${top + 112}" width="${part(bar.actual)}" height="16" fill="${hue}"/>` +
          `<rect x="${MARGIN + part(bar.target) - 2}" y="${top + 104}" width="4" height="32" fill="${INK}"/>`,
      band === null
        ? ''
        : text(
            range,
            MARGIN + from + (band.label === 'end' ? width - outline(range, lang, 22, 400).width : 0),
            top + 152,
            22,
            400,
            INK_2,
          ),
    ].join('');
  });
  const foot = [
    say.asOf(figures.asOf),
    standing && completenessLine(standing, t.chrome.colon),
    figures.illustrative ? t.chrome.illustrativeShort : null,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" viewBox="0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}">`,
    `<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="#fcfbf8"/><rect width="${SHARE_WIDTH}" height="12" fill="${INK}"/>`,
    text(t.site.name, MARGIN, 82, 30, 400, INK_2),
    text(title, MARGIN, 140, 48, 700, INK),
    ...bars,
    text(foot.filter((one) => one !== null).join(' · '), MARGIN, 584, 28, 400, INK_2),
    '</svg>',
  ].join('');
}

type Writer = (text: string, x: number, y: number, size: number, weight: Weight, colour: string) => string;

/** Sets a line, smaller where it would run out of the picture. */
function writer(lang: Lang): Writer {
  return (text, x, y, size, weight, colour) => {
    const room = SHARE_WIDTH - MARGIN - x;
    const whole = outline(text, lang, size, weight);
    const scale = Math.min(1, room / whole.width);
    return `<path d="${whole.path}" transform="translate(${x} ${y}) scale(${scale.toFixed(3)})" fill="${colour}"/>`;
  };
}

function right(text: Writer, words: string, y: number, size: number, colour: string, lang: Lang): string {
  return text(words, SHARE_WIDTH - MARGIN - outline(words, lang, size, 700).width, y, size, 700, colour);
}

/** `71.5%` of the bar, in its units. */
function part(percent: string): number {
  return Math.round((Number.parseFloat(percent) / 100) * BAR_WIDTH * 10) / 10;
}
