/**
 * A picture to take away: the view with its title, day, source and mark inside, in the light theme, whole without
 * the site's stylesheet.
 */
import { el, g, text } from '../../../charts/svg/element.ts';
import { textWidth, wrap } from '../../../charts/svg/measure.ts';
import type { ExplorerWords } from '../../../i18n/zh-CN/explorer.ts';
import { rasterise } from '../../rasterise.ts';
import type { PageFacts } from '../../../core/explore/pageFacts.ts';
import type { Shown } from '../shown.ts';
import { drawInside, svgElement, toElement } from './drawView.ts';
import { frameFor } from './frame.ts';
import { writeLooks } from './looks.ts';

/** Width of the drawing and the margin around it, pixels. */
const WIDTH = 760;
const MARGIN = 24;
/** Pixels of the bitmap per pixel of the drawing. */
const SHARPNESS = 2;

interface SavedSvg {
  readonly file: Blob;
  /** Pixels */
  readonly width: number;
  readonly height: number;
}

/** Puts the picture into the page for a moment, where it is not seen: only there has it the stylesheet's looks. */
export function savedSvg(shown: Shown, page: PageFacts, words: ExplorerWords): SavedSvg {
  const svg = toElement(withWords(shown, page, words)) as SVGSVGElement;
  const place = document.createElement('div');
  place.className = 'explorer-saving';
  place.append(svg);
  document.body.append(place);
  try {
    writeLooks(place, svg);
    const source = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
    const { width, height } = svg.viewBox.baseVal;
    return { file: new Blob([source], { type: 'image/svg+xml' }), width, height };
  } finally {
    place.remove();
  }
}

export function savedPng(shown: Shown, page: PageFacts, words: ExplorerWords): Promise<Blob> {
  const svg = savedSvg(shown, page, words);
  return rasterise(svg.file, svg, SHARPNESS);
}

/** The picture between its title and its source. */
export function withWords(shown: Shown, page: PageFacts, words: ExplorerWords): string {
  const frame = frameFor(WIDTH);
  const inside = drawInside(shown, page, words, frame);
  const room = inside.w;
  const { illustrative } = page;
  const lines = (content: string, y: number, className: string): readonly [string, number] => {
    const wrapped = wrap(content, room, frame.font);
    const drawn = wrapped.map((each, i) =>
      text(0, y + frame.font + i * frame.leading, each, { class: className }),
    );
    return [drawn.join(''), y + wrapped.length * frame.leading];
  };
  const tag = illustrative?.tag ?? '';
  const tagWidth = tag === '' ? 0 : textWidth(tag, frame.font, true) + 12;
  const title = wrap(shown.title, room - tagWidth - 12, 17);
  const titleHeight = title.length * 24;
  const [summary, summaryBottom] = lines(shown.summary, titleHeight, 'muted');
  const top = summaryBottom + 16;
  let bottom = top + inside.height + 12;
  const foot: string[] = [];
  for (const content of [
    ...(illustrative === null ? [] : [illustrative.tag + page.colon + illustrative.long]),
    page.source,
    page.site,
    shown.address,
  ]) {
    const [drawn, below] = lines(content, bottom, 'muted');
    foot.push(drawn);
    bottom = below;
  }
  const body =
    el('rect', { x: 0, y: 0, width: room + 2 * MARGIN, height: bottom + 2 * MARGIN, class: 'paper' }) +
    el(
      'g',
      { transform: `translate(${MARGIN},${MARGIN})` },
      title.map((each, i) => text(0, 18 + i * 24, each, { class: 'picture-title' })).join('') +
        (tag === ''
          ? ''
          : el('rect', {
              x: room - tagWidth,
              y: 0,
              width: tagWidth,
              height: frame.leading + 4,
              class: 'tag',
            }) + text(room - tagWidth / 2, frame.font + 3, tag, { class: 'tag-words mid' })) +
        summary +
        el('g', { transform: `translate(0,${Math.round(top)})` }, inside.body) +
        g({}, ...foot),
    );
  return svgElement(shown, frame, room + 2 * MARGIN, bottom + 2 * MARGIN, body);
}
