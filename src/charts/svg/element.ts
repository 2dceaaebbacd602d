/**
 * SVG as text. Attributes are escaped, numbers are rounded to a tenth, and nothing that is not a finite
 * number can get in.
 */

import { escapeXml } from '../../core/text/escapeXml.ts';
import { steps } from './pathData.ts';

export { escapeXml };

/** Attribute values; `undefined` and `null` leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** A coordinate rounded to a tenth; throws on NaN and infinity, so that no picture can hold one. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a coordinate is ${value}`);
  const rounded = Math.round(value * 10) / 10;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** One element, path data at its shortest. `children` is finished markup: text must have gone through `escapeXml`. */
export function el(name: string, attributes: Attributes, children = ''): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === '') continue;
    open += ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(key === 'd' ? steps(value) : value)}"`;
  }
  return children === '' ? `${open}/>` : `${open}>${children}</${name}>`;
}

/** A group; empty groups leave no trace. */
export function g(attributes: Attributes, ...children: readonly string[]): string {
  const inside = children.join('');
  return inside === '' ? '' : el('g', attributes, inside);
}

/** A line of text with its baseline at `y`. */
export function text(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return content === '' ? '' : el('text', { x, y, ...attributes }, escapeXml(content));
}

/**
 * The name of a thing, in lines set below each other, as a link to its page; as it is where that has none. Between
 * lines of a name with words of their own stands a blank, so that the link says the name as it is.
 */
export function linked(href: string | undefined, name: string, lines: readonly string[]): string {
  return href === undefined ? lines.join('') : el('a', { href }, lines.join(name.includes(' ') ? ' ' : ''));
}

/** A rectangle; none where it has no area. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  attributes: Attributes = {},
): string {
  return round(width) <= 0 || round(height) <= 0 ? '' : el('rect', { x, y, width, height, ...attributes });
}

/** A straight line, as the shortest path. */
export function line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes = {}): string {
  const start = `M${round(x1)},${round(y1)}`;
  const end = y1 === y2 ? `H${round(x2)}` : x1 === x2 ? `V${round(y2)}` : `L${round(x2)},${round(y2)}`;
  return el('path', { d: start + end, ...attributes });
}

/** What a datum is called, for client code that moves from one to the next and shows what it says. */
export interface Datum {
  /** Key within the chart, or within the enclosing group's key. */
  readonly key: string;
  /** What a tooltip says; an enclosing group's label goes before it. */
  readonly label: string;
}

/** The two attributes that make a mark a datum. */
export function datum({ key, label }: Datum): Attributes {
  return { 'data-k': key, 'data-label': label };
}
