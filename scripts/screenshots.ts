/**
 * `npm run screenshots`: pictures of a built site.
 *
 *   npm run screenshots -- [--site DIR] [--out DIR]          the two of the README, into docs/images/
 *   npm run screenshots -- --all [--site DIR] [--out DIR]    every kind of page, whole, in three languages, both
 *                                                            themes and two widths, into reports/screenshots/
 *   npm run screenshots -- --guide [--site DIR] [--out DIR]  those of the guide to the desk, into public/; of a site with
 *                                                            the address of a repository
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import sharp from 'sharp';
import { builtPages, onePerKind } from './lib/builtPages.ts';
import { browserLaunchOptions } from './lib/browser.ts';
import { guideShots } from './lib/guideShots.ts';
import { EXIT, progressLine, readArguments, runCommand } from './lib/cli.ts';
import { serveSite } from './serve.ts';

const WIDTHS = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;
const THEMES = ['light', 'dark'] as const;

interface Shot {
  /** Path below the site's address. */
  readonly path: string;
  readonly width: keyof typeof WIDTHS;
  readonly theme: (typeof THEMES)[number];
  /** The whole page, or what stands on the first screen. */
  readonly whole: boolean;
  /** Pixels of the picture to one of the page. */
  readonly scale: number;
  readonly file: string;
}

const README_SHOTS: readonly Shot[] = [
  { path: '', width: 'desk', theme: 'light', whole: false, scale: 1, file: 'overview-desk.png' },
  { path: '', width: 'phone', theme: 'dark', whole: false, scale: 2, file: 'overview-phone.png' },
];

await runCommand('npm run screenshots -- [--all|--guide] [--site DIR] [--out DIR]', async (argv) => {
  const args = readArguments(argv, ['site', 'out'], ['all', 'guide'], false);
  const dir = resolve(args.option('site') ?? 'dist');
  const isGuide = args.flag('guide');
  const place = isGuide ? 'public' : args.flag('all') ? 'reports/screenshots' : 'docs/images';
  const out = resolve(args.option('out') ?? place);
  const shots = args.flag('all') ? everyShot(dir) : README_SHOTS;
  const site = await serveSite({ root: dir, basePath: process.env['BASE_PATH'] ?? '/' });
  const browser = await chromium.launch(await browserLaunchOptions());
  const progress = progressLine();
  const write = (file: string, bytes: Uint8Array): void => {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), bytes);
  };
  try {
    if (isGuide) {
      for await (const { file, bytes } of guideShots(browser, site.url)) {
        progress.show(file);
        write(file, bytes);
      }
      return EXIT.ok;
    }
    for (const [index, shot] of shots.entries()) {
      progress.show(`${index + 1}/${shots.length} ${shot.file}`);
      write(shot.file, await take(browser, site.url, shot));
    }
  } finally {
    progress.done();
    await browser.close();
    await site.close();
  }
  return EXIT.ok;
});

function everyShot(dir: string): readonly Shot[] {
  return onePerKind(builtPages(dir)).flatMap(({ path, lang, kind }) =>
    (['phone', 'desk'] as const).flatMap((width) =>
      THEMES.map((theme) => {
        const name = kind === '/' ? 'overview' : kind.replace('/*', '-one').replaceAll(/[^\w-]+/gu, '_');
        return { path, width, theme, whole: true, scale: 1, file: `${lang}/${name}-${width}-${theme}.png` };
      }),
    ),
  );
}

/** PNG with a palette: the pages have few colours, and it is a third of the size. */
async function take(browser: Browser, url: string, shot: Shot): Promise<Buffer> {
  const options: BrowserContextOptions = {
    viewport: WIDTHS[shot.width],
    colorScheme: shot.theme,
    deviceScaleFactor: shot.scale,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  };
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(url + shot.path, { waitUntil: 'load' });
    const png = await page.screenshot({ fullPage: shot.whole });
    return await sharp(png)
      .png({ palette: true, colours: 128, dither: 0, effort: shot.whole ? 1 : 10 })
      .toBuffer();
  } finally {
    await context.close();
  }
}
