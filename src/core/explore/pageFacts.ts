/** What the page tells its script, in the attribute `data-page`. */
import type { IsoDate, Lang } from '../model.ts';

export interface PageFacts {
  readonly lang: Lang;
  /** Address of the facts, on this site. */
  readonly facts: string;
  /** Day of the data, for file names and in words. */
  readonly asOf: IsoDate;
  readonly asOfWords: string;
  readonly site: string;
  readonly source: string;
  /** `示例数据` and what is invented; null where the data are real. */
  readonly illustrative: { readonly tag: string; readonly long: string } | null;
  readonly total: string;
  readonly notDue: string;
  readonly notOpen: string;
  readonly missing: string;
  readonly exempt: string;
  /** What a reader is told of a table that scrolls. */
  readonly tableHint: string;
  readonly colon: string;
  /** Brackets around a remark, in the language's own form, with `…` for the remark. */
  readonly brackets: string;
}
