/**
 * What Plot drew, written out afresh with geometry, classes and data attributes only: colours, fonts and dashes are
 * the stylesheet's. Knows no DOM of its own, so that it serves the build and the browser.
 */
import type * as Plot from '@observablehq/plot';
import type { Frame } from './document.ts';
import type { Attributes, Datum } from './element.ts';
import { datum, el, escapeXml, round } from './element.ts';

/** Attributes that are geometry or ours; Plot's paint, fonts and labels are left behind. */
const KEPT = new Set([
  'class',
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'points',
]);

type Node = Element;
interface Offset {
  readonly x: number;
  readonly y: number;
}

/** The markup inside the picture that Plot drew. */
export function plotMarkup(drawn: Element, frame: Frame): string {
  return [...drawn.children].map((child) => write(child, { x: 0, y: 0 }, frame)).join('');
}

function write(node: Node, offset: Offset, frame: Frame): string {
  const name = node.tagName.toLowerCase();
  if (name === 'style') return '';
  const shift = translation(node);
  const at = { x: offset.x + shift.x, y: offset.y + shift.y };
  const attributes = kept(node, at, frame);
  if (name === 'g') {
    const inside = [...node.children].map((child) => write(child, at, frame)).join('');
    return inside === '' ? '' : Object.keys(attributes).length === 0 ? inside : el('g', attributes, inside);
  }
  if (name === 'text') return el('text', attributes, escapeXml(node.textContent ?? ''));
  return el(name, attributes);
}

function translation(node: Node): Offset {
  const transform = node.getAttribute('transform');
  if (transform === null) return { x: 0, y: 0 };
  const match = /^translate\(([^,)]+)(?:,([^)]+))?\)$/.exec(transform);
  if (!match) throw new Error(`Plot drew with ${transform}, which is not a plain translation`);
  return { x: Number(match[1]), y: Number(match[2] ?? 0) };
}

/** The node's geometry with its translation folded in, since one number is shorter than two. */
function kept(node: Node, at: Offset, frame: Frame): Attributes {
  const attributes: Record<string, string | number> = {};
  for (const { name, value } of node.attributes) {
    if (name === 'd') attributes['d'] = shiftPath(value, at);
    else if (KEPT.has(name) || name.startsWith('data-')) attributes[name] = value;
  }
  const move = (key: string, by: number): void => {
    const value = attributes[key];
    if (value !== undefined) attributes[key] = pixels(String(value), frame) + by;
  };
  for (const key of ['x', 'x1', 'x2', 'cx']) move(key, at.x);
  for (const key of ['y', 'y1', 'y2', 'cy']) move(key, at.y);
  for (const key of ['width', 'height', 'r']) move(key, 0);
  if (node.tagName.toLowerCase() === 'text') {
    attributes['x'] ??= at.x;
    attributes['y'] ??= at.y;
  }
  return attributes;
}

function pixels(value: string, frame: Frame): number {
  return value.endsWith('em') ? parseFloat(value) * frame.font : Number(value);
}

/** Path data in absolute commands, moved and rounded; Plot writes only those that take whole points, H and V. */
function shiftPath(data: string, at: Offset): string {
  return data.replace(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    if (command === 'Z') return 'Z';
    if (!'MLHVCQST'.includes(command)) throw new Error(`path command ${command} is not known to be absolute`);
    const numbers = rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
    const vertical = (i: number): boolean => command === 'V' || (command !== 'H' && i % 2 === 1);
    return command + numbers.map((n, i) => round(Number(n) + (vertical(i) ? at.y : at.x))).join(',');
  });
}

/** What Plot hands to a mark's `render` and expects back. */
export type Render = NonNullable<Plot.MarkOptions['render']>;

/**
 * Makes each element of a mark the datum that it draws.
 * `describe` gives the datum and, if it varies, the class; null leaves the element plain.
 */
export function asData<T>(
  data: readonly T[],
  describe: (row: T) => (Datum & { readonly class?: string }) | null,
): { readonly render: Render } {
  const render: Render = (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    if (drawn === null) return null;
    [...drawn.children].forEach((child, i) => {
      const at = index[i];
      const row = at === undefined ? undefined : data[at];
      const described = row === undefined ? null : describe(row);
      if (described === null) return;
      for (const [key, value] of Object.entries(datum(described))) child.setAttribute(key, String(value));
      if (described.class) child.setAttribute('class', described.class);
    });
    return drawn;
  };
  return { render };
}
