/** Sheets of paper: A4, in millimetres. */
import type { BriefingKind } from '../document.ts';

export interface Sheet {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the edge of the paper to the header and the footer. */
  readonly header: number;
  readonly footer: number;
}

export const PAPER = { width: 210, height: 297 } as const;

/** GB/T 9704-2012, 5.2.1: a type area of 156 by 225; 7.5: the page number 7 below it. */
const OFFICIAL: Sheet = { top: 37, bottom: 35, left: 28, right: 26, header: 20, footer: 23 };

/** What goes to a leader on one page has the paper for itself. */
const ONE_PAGE: Sheet = { top: 18, bottom: 15, left: 20, right: 20, header: 9, footer: 8 };

export function sheetOf(kind: BriefingKind): Sheet {
  return kind === 'brief' ? ONE_PAGE : OFFICIAL;
}

export function typeArea({ top, bottom, left, right }: Sheet): {
  readonly width: number;
  readonly height: number;
} {
  return { width: PAPER.width - left - right, height: PAPER.height - top - bottom };
}

const MM_PER_INCH = 25.4;

/** Twentieths of a point, in which documents measure. */
export const twips = (mm: number): number => Math.round((mm / MM_PER_INCH) * 1440);

export const twipsOfPoints = (points: number): number => Math.round(points * 20);

/** Pixels of a picture in a document, 96 to the inch. */
export const pixels = (mm: number): number => Math.round((mm / MM_PER_INCH) * 96);

export const mmOfPoints = (points: number): number => (points / 72) * MM_PER_INCH;
