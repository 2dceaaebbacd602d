import { describe, expect, test } from 'vitest';
import { standAlone } from '../../src/charts/svg/standAlone.ts';
import type { LookOf } from '../../src/charts/svg/standAlone.ts';
import { savedPicture } from '../../src/client/charts/picture.ts';
import { svgOf } from './page.ts';

/** A stylesheet of two classes; everything else inherits. */
const LOOKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bar: { fill: 'rgb(1, 2, 3)' },
  line: { fill: 'none', stroke: 'rgb(4, 5, 6)', 'stroke-width': '2.5px', 'stroke-dasharray': '5px, 4px' },
  past: { opacity: '0.5' },
};
const INHERITS = new Set(['fill', 'stroke', 'stroke-width', 'stroke-dasharray']);

const lookOf: LookOf = (element) => (property) => {
  for (let at: Element | null = element; at; at = INHERITS.has(property) ? at.parentElement : null) {
    for (const name of (at.getAttribute('class') ?? '').split(' ')) {
      const value = LOOKS[name]?.[property];
      if (value !== undefined) return value;
    }
  }
  return '';
};

describe('a picture that stands alone', () => {
  const svg = svgOf(
    '<desc>words</desc><g class="bar" data-k="food" data-label="Food" transform="translate(1,2)"><rect x="1" y="2" width="3" height="4"/></g>' +
      '<path class="line" d="M0,0V1"/><rect class="past" width="1" height="1"/><rect class="ring" width="9" height="9"/>',
  );
  const made = standAlone(svg, lookOf);

  test('has its looks as attributes, once, where they begin', () => {
    expect(made.querySelector('g')?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
    expect(made.querySelector('g > rect')?.hasAttribute('fill')).toBe(false);
    const path = made.querySelector('path')!;
    expect(path.getAttribute('stroke-width')).toBe('2.5');
    expect(path.getAttribute('stroke-dasharray')).toBe('5, 4');
    expect(made.querySelector('[opacity]')?.getAttribute('opacity')).toBe('0.5');
  });

  test('keeps the geometry and leaves behind what belongs to the page', () => {
    expect(made.querySelector('g')?.getAttribute('transform')).toBe('translate(1,2)');
    expect(made.querySelectorAll('rect')).toHaveLength(2);
    expect(made.querySelectorAll('[class], [data-k], [data-label], [tabindex]')).toHaveLength(0);
  });
});

describe('the saved picture', () => {
  const hostile = '<script>alert(1)</script>&"\'';
  const caption = {
    lang: 'en',
    title: hostile,
    subtitle: 'People in all, as of the end of August',
    foot: [
      'A note that is much longer than the picture is wide, so that it has to be broken',
      'Source: reports',
    ],
    mark: 'Illustrative data',
  };
  const paints = { paper: '#fff', ink: '#000', muted: '#555' };
  const chart = svgOf('<rect class="bar" width="300" height="50"/>');
  const { svg, width, height } = savedPicture(chart, { width: 300, height: 150 }, caption, paints, lookOf);
  const written = [...svg.children].filter(({ tagName }) => tagName.toLowerCase() === 'text');

  test('says title, what is counted, source and mark inside the picture', () => {
    const words = written.map(({ textContent }) => textContent).join(' ');
    for (const part of [caption.mark, 'People in all', 'A note that', 'Source: reports'])
      expect(words).toContain(part);
  });

  test('takes every text as text', () => {
    expect(svg.querySelector('script')).toBeNull();
    expect(svg.children[0]?.textContent).toBe(hostile);
  });

  test('is as large as everything in it, on paper', () => {
    expect(width).toBe(340);
    expect(svg.getAttribute('viewBox')).toBe(`0 0 340 ${height}`);
    const ground = svg.querySelector('rect')!;
    expect([ground.getAttribute('fill'), ground.getAttribute('height')]).toEqual(['#fff', String(height)]);
    const baselines = written.map((line) => Number(line.getAttribute('y')));
    expect(baselines.toSorted((a, b) => a - b)).toEqual(baselines);
    expect(baselines.at(-1)).toBeLessThan(height);
    const inner = svg.querySelector('svg')!;
    const end = Number(inner.getAttribute('y')) + 150;
    expect(baselines.filter((y) => y > end)).toHaveLength(3);
  });

  test('without a mark says nothing of one', () => {
    const real = savedPicture(chart, { width: 300, height: 150 }, { ...caption, mark: null }, paints, lookOf);
    expect(real.svg.textContent).not.toContain('Illustrative');
    expect(real.height).toBeLessThan(height);
  });
});
