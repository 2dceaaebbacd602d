/** The same domain, site, unit or month, wherever the charts of the page show it. */
import { clearOverlay, drawCross } from './overlay.ts';
import type { ChartView } from './view.ts';
import { boxesOf, isCurve, marksOf, visiblePicture } from './view.ts';

/**
 * In every other chart that shows the thing, what is not of it steps back. A chart that does not show it stays as
 * it is.
 */
export function link(views: readonly ChartView[], own: ChartView, thing: string): void {
  for (const view of views) {
    if (view === own) continue;
    const svg = visiblePicture(view);
    if (!svg) continue;
    unlinkPicture(svg);
    const { all } = marksOf(svg);
    const same = all.map(({ thing: other }) => other === thing);
    if (!same.includes(true)) continue;
    all.forEach(({ element }, i) => element.classList.toggle('aside', !same[i]));
    const box = boxesOf(svg)[same.indexOf(true)];
    if (isCurve(svg) && box) drawCross(svg, box);
  }
}

/** Puts every chart back as it was. */
export function unlink(views: readonly ChartView[]): void {
  for (const { frame } of views) for (const svg of frame.querySelectorAll('svg')) unlinkPicture(svg);
}

function unlinkPicture(svg: Element): void {
  for (const each of svg.querySelectorAll('.aside')) each.classList.remove('aside');
  clearOverlay(svg);
}
