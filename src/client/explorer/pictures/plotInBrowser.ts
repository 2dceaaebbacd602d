/** Observable Plot in the page: it draws into a document that is never shown, and only geometry leaves it. */
import { plot } from '@observablehq/plot';
import type { PlotOptions } from '@observablehq/plot';
import type { Frame } from '../../../charts/svg/document.ts';
import { plotMarkup } from '../../../charts/svg/plotMarkup.ts';

/** The page's policy allows no inline style, which Plot writes: here nothing is ever styled. */
const inert = document.implementation.createHTMLDocument('');

/** The markup inside the picture. Every scale is given, so that Plot has nothing to guess and nothing to warn of. */
export function plotBody(frame: Frame, height: number, options: PlotOptions): string {
  const drawn = plot({ axis: null, margin: 0, ...options, document: inert, width: frame.w, height });
  return plotMarkup(drawn, frame);
}
