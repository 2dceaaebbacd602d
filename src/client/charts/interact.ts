/**
 * Charts that answer: to a pointer with a tooltip, to the keyboard by stepping from datum to datum. One tab stop
 * per chart. The pictures stay as they were drawn; without this script they say all the same.
 */
import { joinLabels, wordsFor } from '../words.ts';
import { link, unlink } from './linked.ts';
import { nearest, REACH } from './nearest.ts';
import type { Box } from './nearest.ts';
import { drawCross, drawRing } from './overlay.ts';
import { isStepKey, step } from './steps.ts';
import { createTip } from './tip.ts';
import type { ChartView } from './view.ts';
import { boxesOf, isCurve, marksOf, visiblePicture } from './view.ts';

/** Makes every chart of the page answer. */
export function enhanceCharts(document: Document): void {
  const views = [...document.querySelectorAll<HTMLElement>('figure.chart')].flatMap((figure): ChartView[] => {
    const frame = figure.querySelector<HTMLElement>('.chart-pictures');
    return frame?.querySelector('[data-label]') ? [{ figure, frame, at: null, entered: false }] : [];
  });
  if (views.length === 0) return;
  const { lang } = document.documentElement;
  const words = wordsFor(lang);
  const tip = createTip(document);
  let shown: ChartView | null = null;

  function clear(): void {
    if (!shown) return;
    shown = null;
    tip.hide();
    unlink(views);
  }

  function show(view: ChartView, at: number, aloud: boolean): void {
    const svg = visiblePicture(view);
    const mark = svg && marksOf(svg).all[at];
    const box = svg && boxesOf(svg)[at];
    if (!svg || !mark || !box) return;
    if (shown === view && view.at === at && !aloud) return;
    if (shown !== view) clear();
    shown = view;
    view.at = at;
    drawRing(svg, box);
    if (isCurve(svg)) drawCross(svg, box);
    link(views, view, mark.thing);
    tip.show(
      view.frame,
      within(view.frame, svg, box),
      mark.labels,
      aloud ? joinLabels(lang, mark.labels) : null,
    );
  }

  function point(view: ChartView, event: PointerEvent | MouseEvent, reach: number): void {
    const svg = visiblePicture(view);
    if (!svg) return;
    const { left, top } = svg.getBoundingClientRect();
    const at = nearest(boxesOf(svg), event.clientX - left, event.clientY - top, reach, isCurve(svg));
    if (at === null) clear();
    else show(view, at, false);
  }

  for (const view of views) {
    const { frame, figure } = view;
    const title = figure.querySelector('h1, h2, h3, h4')?.textContent.trim() ?? '';
    frame.tabIndex = 0;
    // The arrows belong to the chart while it has the focus, also for screen readers; the table says it all too.
    frame.setAttribute('role', 'application');
    frame.setAttribute('aria-roledescription', words.kind);
    frame.setAttribute('aria-label', joinLabels(lang, [title, words.hint]));

    frame.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch') point(view, event, REACH.mouse);
      // A finger that moves sideways over a curve reads it; up and down it scrolls the page as everywhere.
      else if (event.buttons > 0 && isCurveNow(view)) point(view, event, REACH.touch);
    });
    frame.addEventListener('pointerleave', (event) => {
      if (event.pointerType !== 'touch' && shown === view) clear();
    });
    frame.addEventListener('click', (event) => {
      point(view, event, REACH.touch);
    });
    let pressed = false;
    frame.addEventListener('pointerdown', () => {
      pressed = true;
    });
    for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
      frame.addEventListener(end, () => {
        pressed = false;
      });
    }
    frame.addEventListener('focus', () => {
      view.entered = !pressed && frame.matches(':focus-visible');
      if (view.entered) show(view, view.at ?? 0, true);
    });
    frame.addEventListener('blur', () => {
      if (shown === view) clear();
    });
    frame.addEventListener('keydown', (event) => {
      // After a click the arrows go on scrolling the page: only who came by keyboard steps through.
      if (!isStepKey(event.key) || event.altKey || event.metaKey || !view.entered) return;
      // On the link of a row they scroll, as on any link.
      if (event.target !== frame) return;
      const svg = visiblePicture(view);
      if (!svg) return;
      event.preventDefault();
      const from = shown === view ? view.at : null;
      show(view, step(marksOf(svg), from, event.key, event.ctrlKey), true);
    });
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const focused = views.find(({ frame }) => frame === document.activeElement);
    if (shown) clear();
    else focused?.frame.blur();
  });
  document.addEventListener('pointerdown', (event) => {
    if (shown && event.target instanceof Node && !shown.frame.contains(event.target)) clear();
  });
}

const isCurveNow = (view: ChartView): boolean => {
  const svg = visiblePicture(view);
  return svg !== null && isCurve(svg);
};

/** A box of the picture as one of the frame around it. */
function within(frame: Element, svg: Element, { left, top, right, bottom }: Box): Box {
  const outer = frame.getBoundingClientRect();
  const inner = svg.getBoundingClientRect();
  const [dx, dy] = [inner.left - outer.left, inner.top - outer.top];
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}
