/**
 * Observable Plot without a browser and without its own looks.
 *
 * Plot works out scales, stacks, facets and shapes on a small DOM; plotMarkup.ts writes them out afresh.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Frame } from './document.ts';
import { plotMarkup } from './plotMarkup.ts';

export { asData } from './plotMarkup.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * Draws with Plot and returns the markup inside the picture.
 * Throws where Plot warns: a warning at build time is a chart that says something else than its data.
 */
export function plotBody(id: string, frame: Frame, height: number, options: Plot.PlotOptions): string {
  const warnings: string[] = [];
  // Plot tells of its warnings on the console only.
  /* eslint-disable no-console -- listened to, not spoken on */
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  let drawn: Element;
  try {
    drawn = Plot.plot({
      axis: null,
      margin: 0,
      ...options,
      document: document as unknown as Document,
      width: frame.w,
      height,
    });
  } finally {
    console.warn = warn;
    /* eslint-enable no-console */
  }
  if (warnings.length > 0) throw new Error(`chart ${id}: Plot warns: ${warnings.join('; ')}`);
  return plotMarkup(drawn, frame);
}
