/**
 * The pictures of the guide: the desk itself, in each language, with a small report that has two mistakes, from the first
 * click to the form on paper.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { LANGS } from '../../src/core/model.ts';
import type { Lang, Month } from '../../src/core/model.ts';
import { GUIDE_SIZE, guidePicture } from '../../src/site/guide.ts';
import type { GuidePicture } from '../../src/site/guide.ts';
import { langSegment } from '../../src/site/routes.ts';

interface GuideShot {
  /** Below the folder of the pictures. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** A unit whose report of that month is missing, so that the pictures show a new one. */
const UNIT = 'gd-highway';
const MONTH: Month = '2022-10';
const DELIVERED = '2022-10-27';
const HEADER = 'month,domain,site,origin,headcount,note,reported_on';
/** A domain with a wrong letter, and a count below zero. */
const MISTAKES: Readonly<Record<Lang, string>> = {
  'zh-CN': '建筑工呈',
  'zh-HK': '建築工呈',
  en: 'constuction',
};

const PADDING = 8;
/** Of the page where two things stand side by side, and of a sheet. */
const WIDE = 1100;
const HEIGHT = 1600;
const SCALE = 1.5;
const QUALITY = 72;

export async function* guideShots(browser: Browser, site: string): AsyncGenerator<GuideShot> {
  for (const lang of LANGS) {
    const context = await browser.newContext({
      viewport: { width: GUIDE_SIZE.width, height: HEIGHT },
      deviceScaleFactor: SCALE,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: lang === 'en' ? 'en-GB' : lang,
      timezoneId: 'Asia/Shanghai',
    });
    try {
      const page = await context.newPage();
      for await (const [picture, bytes] of pictures(page, site, lang)) {
        yield { file: guidePicture(lang, picture), bytes };
      }
    } finally {
      await context.close();
    }
  }
}

async function* pictures(
  page: Page,
  site: string,
  lang: Lang,
): AsyncGenerator<readonly [GuidePicture, Buffer]> {
  const segment = langSegment(lang);
  await page.goto(`${site}${segment === undefined ? '' : `${segment}/`}submit/?unit=${UNIT}&month=${MONTH}`);
  await page.locator('submission-desk[data-ready]').waitFor();
  const part = (name: string): Locator => page.locator(`[data-part="${name}"]`);
  yield ['start', await cut(page, part('start'))];

  const rows = [
    [MISTAKES[lang], 'HK', '3'],
    ['construction', 'MO', '-2'],
  ].map(([domain, origin, count]) => [MONTH, domain, 'guangdong', origin, count, '', DELIVERED].join());
  await part('start')
    .locator('[name="file"]')
    .setInputFiles({
      name: `${UNIT}-${MONTH}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from([HEADER, ...rows, ''].join('\n')),
    });
  await page.locator('[aria-invalid="true"]').first().waitFor();
  yield ['problems', await cut(page, part('drafts'))];

  await page.locator('select[data-column="1"]').first().selectOption('construction');
  await page.locator('input[data-column="4"]').last().fill('2');
  await page.locator('.desk-impact-said').waitFor();
  yield ['mended', await cut(page, part('work'))];
  await page.locator('.desk-impact summary').click();
  yield ['changes', await cut(page, part('endings'))];
  await page.setViewportSize({ width: WIDE, height: HEIGHT });
  yield ['ways', await cut(page, page.locator('.desk-outs'), WIDE)];

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('[data-ending="send"] .desk-buttons').nth(1).locator('button').last().click();
  await page.emulateMedia({ media: 'print' });
  await page.locator('.desk-paper').evaluate((sheet) => {
    // The margins of the paper.
    sheet.style.padding = '24px 48px';
  });
  yield ['paper', await cut(page, page.locator('.paper-form'), WIDE)];
}

/** What stands from the top of a part down, as much as a picture holds. */
async function cut(page: Page, from: Locator, width: number = GUIDE_SIZE.width): Promise<Buffer> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  const box = await from.boundingBox();
  if (box === null) throw new Error('nothing to draw');
  const height = Math.round((width * GUIDE_SIZE.height) / GUIDE_SIZE.width);
  const png = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: Math.max(0, box.y - PADDING), width, height },
  });
  return sharp(png)
    .resize(GUIDE_SIZE.width * SCALE)
    .webp({ quality: QUALITY, effort: 6 })
    .toBuffer();
}
