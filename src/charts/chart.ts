/**
 * What a chart is: typed figures in, pictures, words and a table out.
 *
 * A chart never computes a figure; it only says and draws what `Figures` holds.
 */
import type { Lang } from '../core/model.ts';

/**
 * The two widths at which every chart is drawn, in pixels. The phone's is shown from 288 up to 420, the
 * desk's from 560 up to 720; a container query chooses, and without it the phone's shows.
 */
export const WIDTHS = { phone: 288, desk: 624 } as const;
export type Width = keyof typeof WIDTHS;

/** What a row of a chart can be of, where that has a page of its own. */
export type Linked = 'domain' | 'site' | 'city' | 'unit' | 'target' | 'task' | 'month';

export interface ChartContext {
  readonly lang: Lang;
  /** Address of a thing's page; left out where a picture leads nowhere: in a frame, a file, a mail. */
  readonly href?: (page: Linked, id: string) => string;
}

export interface ChartColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers are set flush right in tabular figures. */
  readonly numeric: boolean;
}

/** The numbers behind the picture, already written in the reader's language; every row has every column. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface Chart {
  /** Kebab-case, unique on any one page; also the name of the embedded and the saved chart. */
  readonly id: string;
  /** The question, or the finding. */
  readonly title: string;
  /** What is counted, in what unit, as of when. */
  readonly subtitle: string;
  /** One sentence that says what the picture shows. */
  readonly summary: string;
  /** What is estimated or ours; null where nothing is. */
  readonly note: string | null;
  readonly source: string;
  /** Finished markup: safe to set into a page as it is. */
  readonly svg: Readonly<Record<Width, string>>;
  /** A third drawing for a whole desk, of the few charts that have something to put there. */
  readonly wide?: string;
  readonly table: ChartTable;
}
