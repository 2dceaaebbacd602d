/** Saves the picture of a chart that shows, as SVG or PNG. Loaded when someone asks for it. */
import { download } from '../download.ts';
import { rasterise } from '../rasterise.ts';
import { withWhole } from './filter.ts';
import type { Caption, SavedPicture } from './picture.ts';
import { savedPicture } from './picture.ts';

export type SaveFormat = 'svg' | 'png';

/** A PNG has so many pixels for each of the picture: both widths come out at about 1300. */
const SCALE = { desk: 2, phone: 4 } as const;

/** Makes the file and hands it to the reader. Throws where the browser cannot draw it. */
export async function saveChart(figure: HTMLElement, format: SaveFormat): Promise<void> {
  const svg = [...figure.querySelectorAll<SVGSVGElement>('.chart-pictures > svg')].find(
    (each) => each.getClientRects().length > 0,
  );
  if (!svg) return;
  const picture = withWhole(figure, () => pictureOf(svg, figure));
  const text = new XMLSerializer().serializeToString(picture.svg);
  const file = new Blob([text], { type: 'image/svg+xml;charset=utf-8' });
  const scale = svg.classList.contains('phone') ? SCALE.phone : SCALE.desk;
  download(format === 'svg' ? file : await rasterise(file, picture, scale), `${figure.id}.${format}`);
}

/** The whole chart, whatever another chart picks out on the page just now. */
function pictureOf(svg: SVGSVGElement, figure: HTMLElement): SavedPicture {
  const passing = [...svg.querySelectorAll('.aside')];
  // What fades back would be caught half-way.
  svg.classList.add('still');
  for (const each of passing) each.classList.remove('aside');
  const root = getComputedStyle(document.documentElement);
  const paint = (name: string): string => root.getPropertyValue(name).trim();
  const { width, height } = svg.viewBox.baseVal;
  try {
    return savedPicture(
      svg,
      { width, height },
      captionOf(figure),
      // Forced colours are keywords, which mean something else in a file.
      matchMedia('(forced-colors: active)').matches
        ? { paper: '#ffffff', ink: '#000000', muted: '#000000' }
        : { paper: paint('--paper'), ink: paint('--ink'), muted: paint('--ink-2') },
      (element) => {
        const style = getComputedStyle(element);
        return (property) => style.getPropertyValue(property);
      },
    );
  } finally {
    for (const each of passing) each.classList.add('aside');
    svg.classList.remove('still');
  }
}

function captionOf(figure: HTMLElement): Caption {
  const textOf = (selector: string): string => figure.querySelector(selector)?.textContent.trim() ?? '';
  const tools = figure.querySelector<HTMLElement>('.chart-tools');
  return {
    lang: document.documentElement.lang,
    title: textOf('h1, h2, h3, h4'),
    subtitle: textOf('.subtitle'),
    foot: [textOf('.chart-note'), textOf('.chart-source'), tools?.dataset['asOf'] ?? ''].filter(Boolean),
    mark: tools?.dataset['mark'] ?? null,
  };
}
