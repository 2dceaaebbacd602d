/** Sets lines of outlined text and rules, one below the other; lengths in points. */
import { wrap } from '../../charts/svg/measure.ts';
import type { Lang } from '../../core/model.ts';
import { paperToken } from '../../share/looks.ts';
import { outline } from '../../share/outlines.ts';

export interface Setting {
  readonly size: number;
  /** Distance of the lines. */
  readonly line: number;
  readonly isBold?: boolean;
  /** Name of a colour in tokens.css. */
  readonly ink?: string;
  readonly align?: 'start' | 'middle' | 'end';
  /** Characters that the first line begins further in. */
  readonly indent?: number;
}

/** A column of the page, and how far down it is filled. */
export interface Column {
  readonly x: number;
  readonly width: number;
  y: number;
}

const place = (value: number): string => value.toFixed(2);

/** Draws the text and moves down; the markup. */
export function set(text: string, column: Column, lang: Lang, setting: Setting): string {
  const { size, line, isBold = false, ink = '--ink', align = 'start', indent = 0 } = setting;
  const lines = wrap('　'.repeat(indent) + text, column.width, size);
  return lines
    .filter((each) => each !== '')
    .map((each, at) => {
      // A blank at the beginning of a line is lost in wrapping.
      const inwards = at === 0 ? indent * size : 0;
      const { path, width } = outline(each.trim(), lang, size, isBold ? 700 : 400);
      const free = column.width - inwards - width;
      const x = column.x + inwards + (align === 'end' ? free : align === 'middle' ? free / 2 : 0);
      column.y += line;
      const baseline = column.y - (line - size) / 2 - size * 0.12;
      return `<path d="${path}" transform="translate(${place(x)} ${place(baseline)})" fill="${paperToken(ink)}"/>`;
    })
    .join('');
}

export function rule(
  x: number,
  y: number,
  width: number,
  height: number,
  ink: string,
  isFilled: boolean,
): string {
  const paint = isFilled
    ? `fill="${paperToken(ink)}"`
    : `fill="none" stroke="${paperToken(ink)}" stroke-width="0.6"`;
  return `<rect x="${place(x)}" y="${place(y)}" width="${place(width)}" height="${place(height)}" ${paint}/>`;
}
