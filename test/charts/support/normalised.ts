/** A drawing as text that is read in a diff: one element a line, indented, attributes sorted, numbers rounded. */
import { parseHTML } from 'linkedom';
import { absolutePath } from './absolutePath.ts';

/** Attributes that hold words, in which a number is said rather than drawn. */
const WORDS: ReadonlySet<string> = new Set(['aria-label', 'class', 'data-chart', 'data-k', 'data-label']);

/**
 * The markup of one SVG, normalised. Coordinates are absolute and whole pixels, so that what no eye sees moves no golden; names
 * that markup refers to (`id`, `#…`) are numbered in their order. What says more than the drawing itself does (the
 * summary in `desc`) is left out: the words have goldens of their own.
 */
export function normalised(svg: string): string {
  const root = parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector('svg');
  if (!root) throw new Error('no svg in the markup');
  const names = new Map([...root.querySelectorAll('[id]')].map(({ id }, at) => [id, `id-${at + 1}`]));
  const value = (name: string, text: string): string => {
    if (name === 'id') return names.get(text) ?? text;
    if (text.includes('#'))
      return text.replace(/#([\w-]+)/g, (whole, id: string) => `#${names.get(id) ?? whole.slice(1)}`);
    return WORDS.has(name)
      ? text
      : text.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)) + 0));
  };
  const lines = (element: Element, indent: string): readonly string[] => {
    const attributes = [...element.attributes]
      .map(({ name, value: text }) => [name, name === 'd' ? absolutePath(text) : text] as const)
      .map(([name, text]) => ` ${name}="${escaped(value(name, text))}"`)
      .toSorted();
    const tag = element.tagName.toLowerCase();
    const open = `${indent}<${tag}${attributes.join('')}`;
    const children = [...element.children].filter((child) => child.tagName.toLowerCase() !== 'desc');
    if (children.length > 0)
      return [`${open}>`, ...children.flatMap((child) => lines(child, `${indent} `)), `${indent}</${tag}>`];
    const text = tag === 'svg' ? '' : (element.textContent ?? '');
    return [text === '' ? `${open}/>` : `${open}>${escaped(text)}</${tag}>`];
  };
  return `${lines(root as unknown as Element, '').join('\n')}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
