/** Finds, in a real browser, labels that cover each other or a dot of a curve, or leave their picture. */
import type { Page } from 'playwright-core';

/** One label in the wrong place, in words. */
export type Fault = string;

/**
 * Looks at every drawing that the page shows. Boxes are shrunk a little, because a line box is taller than its
 * letters; what still overlaps is seen to overlap.
 */
export async function labelFaults(page: Page): Promise<readonly Fault[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>('svg.plot')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const scale = frame.width / svg.viewBox.baseVal.width;
      const name = `${svg.dataset['chart'] ?? ''} ${svg.classList.item(1) ?? ''}`;
      const boxes = [...svg.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const slack = 3 * scale;
        return { text: text.textContent ?? '', left, right, top: top + slack, bottom: bottom - slack };
      });
      const dots = [...svg.querySelectorAll('.dot circle')].map((dot) => dot.getBoundingClientRect());
      boxes.forEach((box, i) => {
        for (const dot of dots) {
          const [x, y] = [(dot.left + dot.right) / 2, (dot.top + dot.bottom) / 2];
          if (x > box.left && x < box.right && y > box.top && y < box.bottom)
            faults.push(`${name}: “${box.text}” covers a dot`);
        }
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 2 ||
          box.bottom > frame.bottom + 2
        ) {
          faults.push(`${name}: “${box.text}” leaves the picture`);
        }
        for (const other of boxes.slice(i + 1)) {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          if (across > 1 && down > 1) faults.push(`${name}: “${box.text}” and “${other.text}” overlap`);
        }
      });
    }
    return faults;
  });
}
