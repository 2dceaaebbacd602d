/** Two drawings of a chart beside one another, each with its name and its finding: a picture that stands alone. */
import type { Chart } from '../charts/chart.ts';
import { WIDTHS } from '../charts/chart.ts';
import { wrap } from '../charts/svg/measure.ts';
import type { Lang } from '../core/model.ts';
import { chartPicture } from './chartPicture.ts';
import type { PaperPicture } from './chartPicture.ts';
import { paperToken } from './looks.ts';
import { outline } from './outlines.ts';
import type { Weight } from './outlines.ts';

export interface Side {
  /** For example `合并前`. */
  readonly name: string;
  /** null where there is none, which `missing` says. */
  readonly chart: Chart | null;
  readonly missing: string;
}

const MARGIN = 20;
const GAP = 32;
const LINE = 1.4;
/** Letters are outlined so many times larger: an outline knows tenths of a pixel only. */
const FINE = 4;

interface Drawn {
  readonly body: string;
  readonly height: number;
}

/**
 * Pictures of the two sides stand level, whatever their titles take.
 *
 * @param note said below both, such as that the data are invented; null for nothing
 */
export function besidePicture(sides: readonly [Side, Side], note: string | null, lang: Lang): PaperPicture {
  const heads = sides.map((side, at) => head(side, leftOf(at), lang));
  const top = Math.max(...heads.map(({ height }) => height)) + 8;
  const pictures = sides.map(({ chart }, at) => picture(chart, leftOf(at), top, lang));
  const width = leftOf(sides.length) - GAP + MARGIN;
  const below = Math.max(...pictures.map((drawn) => drawn.height)) + (note === null ? 0 : 20);
  const foot =
    note === null ? '' : said(note, { x: MARGIN, y: below, size: 11, weight: 400, token: '--ink-2' }, lang);
  const height = below + MARGIN;
  const size = `width="${width}" height="${height}"`;
  const body = [...heads, ...pictures].map((drawn) => drawn.body).join('') + foot;
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}>` +
      `<rect ${size} fill="${paperToken('--paper')}"/>${body}</svg>`,
    width,
    height,
  };
}

const leftOf = (at: number): number => MARGIN + at * (WIDTHS.desk + GAP);

function head({ name, chart, missing }: Side, x: number, lang: Lang): Drawn {
  const lines = [
    { words: name, size: 13, weight: 700, token: '--ink-2' },
    { words: chart?.title ?? missing, size: 17, weight: chart === null ? 400 : 700, token: '--ink' },
    { words: chart?.subtitle ?? '', size: 12, weight: 400, token: '--ink-2' },
  ] as const;
  let y = MARGIN;
  const body = lines.flatMap(({ words, size, weight, token }) =>
    (words === '' ? [] : wrap(words, WIDTHS.desk, size * (weight === 700 ? 1.06 : 1))).map((line) => {
      y += size * LINE;
      return said(line, { x, y: Math.round(y - size * 0.3), size, weight, token }, lang);
    }),
  );
  return { body: body.join(''), height: Math.ceil(y) };
}

interface Set {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly token: string;
}

function said(words: string, { x, y, size, weight, token }: Set, lang: Lang): string {
  const { path } = outline(words, lang, size * FINE, weight);
  return `<path d="${path}" transform="translate(${x} ${y}) scale(${1 / FINE})" fill="${paperToken(token)}"/>`;
}

function picture(chart: Chart | null, x: number, y: number, lang: Lang): Drawn {
  if (chart === null) return { body: '', height: y };
  const { svg, height } = chartPicture(chart.svg.desk, lang);
  return { body: svg.replace('<svg ', `<svg x="${x}" y="${y}" `), height: y + height };
}
