/**
 * `impact --pictures`: each chart that a merge would draw otherwise, before and after, as SVG and PNG, with an index.
 * Charts are drawn with the whole installation, which `impact` by itself does without: this is loaded when it is asked for.
 */
import type { DataTree } from '../../src/core/check/tree.ts';
import { checkTree } from '../../src/core/check/checkTree.ts';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { FORMAT_WORDS } from '../../src/core/formats/words.ts';
import type { Impact } from '../../src/core/impact/document.ts';
import type { IsoDate } from '../../src/core/model.ts';
import { escapeXml } from '../../src/core/text/escapeXml.ts';
import { writeTogether } from '../../src/io/writeTogether.ts';
import { besidePicture } from '../../src/share/besidePicture.ts';
import { changedCharts } from '../../src/share/changedCharts.ts';
import type { ChangedChart } from '../../src/share/changedCharts.ts';
import { picturePng } from '../../src/share/chartPicture.ts';
import type { PaperPicture } from '../../src/share/chartPicture.ts';
import { pathOf } from '../../src/site/routes.ts';
import { comparedSides } from './impactBetween.ts';
import type { ImpactRequest } from './impactBetween.ts';
import { PICTURE_WORDS } from './pictureWords.ts';

const SHORT_COMMIT = 8;

/**
 * Writes into a folder, which is made where it is missing; other files in it stay.
 *
 * @param impact what the same comparison came to
 * @returns how many charts differ
 */
export async function writePictures(
  folder: string,
  dataDir: string,
  request: ImpactRequest,
  impact: Impact,
): Promise<number> {
  const { before, after } = comparedSides(dataDir, request);
  const [old, now] = [before.tree, after.tree].map((tree) => figuresOf(tree, impact.asOf));
  const changed = old && now ? changedCharts(old, now, request.lang) : null;
  const files = new Map<string, Uint8Array>();
  const pictures = new Map<string, PaperPicture>();
  for (const chart of changed ?? []) {
    const picture = pictureOf(chart, impact);
    pictures.set(chart.id, picture);
    files.set(`${chart.id}.svg`, Buffer.from(picture.svg));
    files.set(`${chart.id}.png`, await picturePng(picture, 1));
  }
  files.set('index.html', Buffer.from(indexOf(changed, pictures, impact)));
  writeTogether(folder, files);
  return changed?.length ?? 0;
}

/** Of the last year; null where errors forbid publishing. */
function figuresOf(tree: DataTree, asOf: IsoDate): Figures | null {
  const { checked, counts } = checkTree(tree, { asOf });
  const year = checked?.years.at(-1)?.year;
  if (checked === null || counts.errors > 0 || year === undefined) return null;
  return computeFigures(checked, { year, asOf, source: null });
}

function pictureOf({ before, after }: ChangedChart, { lang, illustrative }: Impact): PaperPicture {
  const words = PICTURE_WORDS[lang];
  const { missing } = words;
  return besidePicture(
    [
      { name: words.before, chart: before, missing },
      { name: words.after, chart: after, missing },
    ],
    illustrative ? FORMAT_WORDS[lang].illustrative : null,
    lang,
  );
}

/** One page for a browser, by itself: no script, no style but widths, nothing from elsewhere. */
function indexOf(
  changed: readonly ChangedChart[] | null,
  pictures: ReadonlyMap<string, PaperPicture>,
  { lang, before, after, asOf, illustrative }: Impact,
): string {
  const words = PICTURE_WORDS[lang];
  const short = (commit: string | null): string | null => commit?.slice(0, SHORT_COMMIT) ?? null;
  const paragraphs = [
    words.compared(short(before.commit) ?? '', short(after.commit), asOf),
    ...(illustrative ? [FORMAT_WORDS[lang].illustrative] : []),
    changed === null ? words.unpublished : words.changed(changed.length),
  ];
  const pages = Map.groupBy(changed ?? [], ({ route }) => pathOf(route));
  const sections = [...pages].flatMap(([path, charts]) => [
    `<h2>${escapeXml(words.page(`/${path}`))}</h2>`,
    ...charts.map(({ id, before: was, after: is }) => {
      const { width = 0, height = 0 } = pictures.get(id) ?? {};
      const said = escapeXml(
        [is ?? was].map((chart) => `${chart?.title ?? ''} ${chart?.summary ?? ''}`).join(''),
      );
      const name = encodeURIComponent(id);
      return `<p><a href="${name}.svg"><img src="${name}.png" alt="${said}" width="${width}" height="${height}"></a></p>`;
    }),
  ]);
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(words.title)}</title>`,
    '<style>body { max-width: 1320px; margin: 24px auto; padding-inline: 16px; font-family: system-ui, sans-serif; line-height: 1.6 } img { max-width: 100%; height: auto }</style>',
    '</head>',
    '<body>',
    `<h1>${escapeXml(words.title)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`),
    ...sections,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
