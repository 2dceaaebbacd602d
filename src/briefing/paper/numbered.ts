/** Blocks with the captions that they have on paper, where tables and figures are numbered through. */
import type { Chart } from '../../charts/chart.ts';
import type { BriefingBlock, BriefingDocument } from '../document.ts';
import { CAPTION_WORDS } from './words.ts';

export type TableBlock = Extract<BriefingBlock, { kind: 'table' }>;
export type ChartBlock = Extract<BriefingBlock, { kind: 'chart' }>;

export interface Figure {
  readonly chart: Chart;
  readonly caption: string;
  readonly n: number;
  /** What is counted, and what is ours; what the figure before it has said already is left out. */
  readonly note: string;
}

export interface Captions {
  readonly table: (block: TableBlock) => string;
  readonly figure: (block: ChartBlock) => Figure;
}

/** @param chart the chart of an id, drawn from the briefing's own figures */
export function captionsOf({ blocks, lang }: BriefingDocument, chart: (id: string) => Chart): Captions {
  const words = CAPTION_WORDS[lang];
  const tables = blocks.filter((block) => block.kind === 'table');
  const figures = new Map<ChartBlock, Figure>();
  let before: string | null = null;
  for (const block of blocks) {
    if (block.kind !== 'chart') continue;
    const drawn = chart(block.id);
    const n = figures.size + 1;
    const said = [drawn.subtitle, drawn.note === before ? null : drawn.note].filter(Boolean);
    before = drawn.note;
    const note = said.join(lang === 'en' ? '. ' : '。');
    figures.set(block, { chart: drawn, caption: words.figure(n, drawn.title), n, note });
  }
  return {
    table: (block) => words.table(tables.indexOf(block) + 1, block.caption),
    figure: (block) => {
      const found = figures.get(block);
      if (found === undefined) throw new Error(`${block.id} is no chart of this briefing.`);
      return found;
    },
  };
}
