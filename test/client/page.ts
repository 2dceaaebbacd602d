/** Small pages for tests of what the browser adds. */
import { parseHTML } from 'linkedom';

export function pageOf(body: string, lang = 'en'): Document {
  return parseHTML(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`).document;
}

export function svgOf(inside: string): SVGSVGElement {
  return pageOf(`<svg viewBox="0 0 100 50">${inside}</svg>`).querySelector('svg')!;
}

/** Two rows of two months each, as a heat map has them. */
export const GRID = `
  <g data-k="food" data-label="Food">
    <rect data-k="2022-04" data-label="Apr: 1 person"/><rect data-k="2022-05" data-label="May: 2 people"/>
  </g>
  <g data-k="textiles" data-label="Textiles">
    <rect data-k="2022-04" data-label="Apr: 3 people"/><rect data-k="2022-05" data-label="May: 4 people"/>
  </g>`;

/** Stacked columns in the order in which they are drawn: an empty month comes last. */
export const COLUMNS = `
  <rect data-k="2022-05 regulated" data-label="May, regulated"/><rect data-k="2022-05 non-regulated" data-label="May, non-regulated"/>
  <rect data-k="2022-06 regulated" data-label="June, regulated"/>
  <text data-k="2022-04" data-label="April, nobody">0</text>`;

/** Bars, each a group of its own. */
export const BARS = `
  <g data-k="food" data-label="Food: 4"><rect/></g><g data-k="textiles" data-label="Textiles: 2"><rect/></g>`;
