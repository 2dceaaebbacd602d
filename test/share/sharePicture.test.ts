import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import { LANGS } from '../../src/core/model.ts';
import { loadChecked } from '../../src/io/loadData.ts';
import { outline } from '../../src/share/outlines.ts';
import { SHARE_HEIGHT, SHARE_WIDTH, sharePicture } from '../../src/share/sharePicture.ts';
import { createContext } from '../../src/site/context.ts';

const { checked } = loadChecked(join(import.meta.dirname, '../../data'), '2022-08-31');
const figures = computeFigures(checked!, { year: 2022, asOf: '2022-08-31', source: null });

describe('outlines', () => {
  test('have a path for every letter, in both scripts', () => {
    for (const [text, lang] of [
      ['Hong Kong 119', 'en'],
      ['粤港澳大湾区', 'zh-CN'],
      ['粵港澳大灣區', 'zh-HK'],
    ] as const) {
      const whole = outline(text, lang, 30, 400);
      expect(whole.path).toMatch(/^[MLQCZ\d. -]+$/);
      // Each letter begins with a move; a path that breaks off would have fewer.
      expect((whole.path.match(/M/g) ?? []).length).toBeGreaterThanOrEqual(
        [...text].filter((one) => one !== ' ').length,
      );
      expect(whole.width).toBeGreaterThan(0);
    }
  });

  test('draw a box for what the font lacks, and go on', () => {
    const [known, unknown] = [outline('A', 'en', 30, 400), outline('A\u{10FFFD}A', 'en', 30, 400)];
    expect(unknown.width).toBeCloseTo(2 * known.width + 30);
  });

  test('leave out what is not seen, and set English quotation marks narrow', () => {
    expect(outline('A\u{200B}\u{2060}A', 'zh-CN', 30, 400)).toEqual(outline('AA', 'zh-CN', 30, 400));
    expect(outline('societies’', 'en', 30, 400)).toEqual(outline("societies'", 'en', 30, 400));
  });
});

describe('the share picture', () => {
  test.each(LANGS)('%s: is all outlines, and is drawn whole without a font', async (lang) => {
    const svg = sharePicture(createContext(figures, lang), 'A < B & "C"');
    expect(svg).not.toMatch(/<text|font|NaN|undefined/);
    const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([SHARE_WIDTH, SHARE_HEIGHT]);
    // The foot, which holds as-of and the illustrative mark, is drawn to its end: ink beyond the first third.
    const foot = Array.from({ length: 40 }, (_, y) => 560 + y);
    const inked = foot.some((y) =>
      Array.from({ length: 300 }, (_, x) => 400 + x).some(
        (x) => (data[(y * SHARE_WIDTH + x) * info.channels] ?? 255) < 150,
      ),
    );
    expect(inked).toBe(true);
  });
});
