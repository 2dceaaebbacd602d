/** The palette holds for everyone: contrast in both themes, and hues told apart with colour-vision deficiencies. */
import { describe, expect, test } from 'vitest';
import { contrast, deltaE, parseHex, simulate } from './support/colour.ts';
import type { Deficiency } from './support/colour.ts';
import { DARK_BY_READER, DARK_BY_SYSTEM, LIGHT, THEMES, colour } from './support/tokens.ts';

const RAMPS = ['heat', 'heat-regulated', 'heat-non-regulated'];
const STEPS = [0, 1, 2, 3, 4, 5];

describe('the arithmetic of colours', () => {
  test('contrast of black on white is 21, of a colour with itself 1', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([10, 20, 30], [10, 20, 30])).toBe(1);
  });
  test('CIEDE2000 of primaries agrees with published values', () => {
    // Red against blue and red against green in sRGB, as any colour calculator gives them.
    expect(deltaE([255, 0, 0], [0, 0, 255])).toBeCloseTo(52.88, 1);
    expect(deltaE([255, 0, 0], [0, 255, 0])).toBeCloseTo(86.61, 1);
    expect(deltaE([120, 60, 30], [120, 60, 30])).toBe(0);
  });
  test('greys stay grey, and red and green come near each other with deuteranopia', () => {
    for (const channel of simulate([128, 128, 128], 'deutan')) expect(channel).toBeCloseTo(128, 0);
    const [red, green] = [parseHex('#c00000'), parseHex('#6a7a00')];
    expect(deltaE(simulate(red, 'deutan'), simulate(green, 'deutan'))).toBeLessThan(deltaE(red, green) / 2);
  });
});

describe('themes', () => {
  test('dark is the same whether the system or the reader asks for it', () => {
    expect([...DARK_BY_SYSTEM]).toEqual([...DARK_BY_READER]);
  });
  test('dark names no token that light has not', () => {
    for (const name of DARK_BY_READER.keys())
      if (name.startsWith('--')) expect(LIGHT.has(name), name).toBe(true);
  });
  test('dark gives its own value to every colour', () => {
    const colours = [...LIGHT].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
    expect(colours.filter((name) => !DARK_BY_READER.has(name))).toEqual([]);
  });
});

describe.each(THEMES)('contrast, %s', (theme) => {
  test.each(['ink', 'ink-2', 'link', 'regulated', 'non-regulated', 'accent'])(
    '--%s is text on both papers',
    (name) => {
      expect(contrast(colour(theme, name), colour(theme, 'paper'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(theme, name), colour(theme, 'paper-2'))).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(['ink-4', 'focus'])('--%s is a mark on both papers', (name) => {
    expect(contrast(colour(theme, name), colour(theme, 'paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(theme, name), colour(theme, 'paper-2'))).toBeGreaterThanOrEqual(3);
  });
  test.each(['regulated', 'non-regulated', 'ink-2'])('a bar of --%s stands out of its track', (name) => {
    expect(contrast(colour(theme, name), colour(theme, 'paper-3'))).toBeGreaterThanOrEqual(3);
  });
  test.each(['regulated-band', 'non-regulated-band', 'accent-band'])('ink is text on --%s', (name) => {
    expect(contrast(colour(theme, 'ink'), colour(theme, name))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(RAMPS.flatMap((ramp) => STEPS.map((step) => [ramp, step] as const)))(
    'the number on --%s-%i can be read',
    (ramp, step) => {
      const text = colour(theme, step > 3 ? 'paper' : 'ink');
      expect(contrast(text, colour(theme, `${ramp}-${step}`))).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(['heat', 'heat-regulated', 'heat-non-regulated'])('a zero on --%s-0 can be read', (ramp) => {
    expect(contrast(colour(theme, 'ink-2'), colour(theme, `${ramp}-0`))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(RAMPS)('--%s goes one way, in steps that can be seen', (ramp) => {
    const away = STEPS.map((step) => contrast(colour(theme, `${ramp}-${step}`), colour(theme, 'paper')));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    for (const step of STEPS.slice(1)) {
      expect(deltaE(colour(theme, `${ramp}-${step}`), colour(theme, `${ramp}-${step - 1}`))).toBeGreaterThan(
        4,
      );
    }
  });
});

describe.each(THEMES)('colour vision, %s', (theme) => {
  const hues = ['regulated', 'non-regulated', 'accent'] as const;
  const pairs = hues.flatMap((a, i) => hues.slice(i + 1).map((b) => [a, b] as const));
  const visions: readonly (Deficiency | 'full')[] = ['full', 'deutan', 'protan', 'tritan'];
  test.each(visions.flatMap((vision) => pairs.map(([a, b]) => [vision, a, b] as const)))(
    '%s: --%s and --%s are told apart',
    (vision, a, b) => {
      const seen = (name: string) =>
        vision === 'full' ? colour(theme, name) : simulate(colour(theme, name), vision);
      // The two categories are told apart by hue alone in places; the accent always comes with a shape and a word.
      expect(deltaE(seen(a), seen(b))).toBeGreaterThan(b === 'accent' ? 12 : 40);
    },
  );
});
