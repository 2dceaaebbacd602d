/** The file that a reader takes along: the chart with its title, source, day and mark inside the picture. */
import { wrap } from '../../charts/svg/measure.ts';
import type { LookOf } from '../../charts/svg/standAlone.ts';
import { standAlone } from '../../charts/svg/standAlone.ts';

/** The words around the picture; text of the page, never markup. */
export interface Caption {
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  /** Notes, source and day, one below the other. */
  readonly foot: readonly string[];
  /** Says that the data are invented; null where they are not. */
  readonly mark: string | null;
}

/** Colours of the page's theme. */
export interface Paints {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
}

export interface SavedPicture {
  readonly svg: Element;
  /** Pixels */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 20;
const SVG = 'http://www.w3.org/2000/svg';
/** Generic only: the file names no font that its reader may lack. */
const FONT = 'system-ui, sans-serif';

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly paint: keyof Paints;
  /** Baseline */
  readonly y: number;
}

/** Makes the picture of one chart. `chart` is the SVG on the page, `size` its own size in units of its viewBox. */
export function savedPicture(
  chart: Element,
  size: { readonly width: number; readonly height: number },
  caption: Caption,
  paints: Paints,
  lookOf: LookOf,
): SavedPicture {
  const { ownerDocument: document } = chart;
  const width = size.width + 2 * MARGIN;
  const lines: Line[] = [];
  let y = MARGIN;
  const write = (words: string, size_: number, bold: boolean, paint: keyof Paints): void => {
    for (const text of wrap(words, size.width, size_ * (bold ? 1.06 : 1))) {
      y += size_ * 1.35;
      lines.push({ text, size: size_, bold, paint, y: Math.round(y - size_ * 0.3) });
    }
  };
  if (caption.mark) write(caption.mark, 12, true, 'ink');
  write(caption.title, 17, true, 'ink');
  if (caption.subtitle) write(caption.subtitle, 12, false, 'muted');
  y += 12;
  const top = Math.round(y);
  y += size.height + 8;
  for (const each of caption.foot) write(each, 11, false, 'muted');
  const height = Math.ceil(y + MARGIN);

  const make = (name: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    return made;
  };
  const said = (name: string, text: string): Element => {
    const made = make(name, {});
    made.textContent = text;
    return made;
  };
  const svg = make('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FONT,
    lang: caption.lang,
  });
  svg.append(
    said('title', caption.title),
    said('desc', [caption.mark ?? '', caption.subtitle, ...caption.foot].filter(Boolean).join('\n')),
    make('rect', { width, height, fill: paints.paper }),
  );
  for (const { text, size: fontSize, bold, paint, y: baseline } of lines) {
    const line = make('text', { x: MARGIN, y: baseline, 'font-size': fontSize, fill: paints[paint] });
    if (bold) line.setAttribute('font-weight', '600');
    line.textContent = text;
    svg.append(line);
  }
  const inside = standAlone(chart, lookOf);
  for (const [key, value] of Object.entries({
    x: MARGIN,
    y: top,
    width: size.width,
    height: size.height,
    overflow: 'visible',
  })) {
    inside.setAttribute(key, String(value));
  }
  svg.append(inside);
  return { svg, width, height };
}
