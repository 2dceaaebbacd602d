/** The sizes of a picture that is drawn for the room there is, and what stands around its rows and columns. */
import { notDuePanel } from '../../../charts/layout/notDue.ts';
import { namedMark } from '../../../charts/layout/stateMark.ts';
import { FRAMES } from '../../../charts/svg/document.ts';
import type { Frame, Picture } from '../../../charts/svg/document.ts';
import { g, text } from '../../../charts/svg/element.ts';
import { textWidth, wrap } from '../../../charts/svg/measure.ts';
import { NO_VALUE } from '../../../core/marks.ts';
import type { Cell } from '../../../core/explore/pivot.ts';
import type { Dimension } from '../../../core/explore/view.ts';
import type { PageFacts } from '../../../core/explore/pageFacts.ts';
import type { Shown } from '../shown.ts';

/** From this width on a picture has the type sizes and the layout of a desk, pixels. */
const DESK = 540;
const NARROWEST = 288;
const WIDEST = 1280;

export function frameFor(width: number): Frame {
  const frame = width < DESK ? FRAMES.phone : FRAMES.desk;
  return { ...frame, w: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width))) };
}

/** A picture may be wider than its room, where its columns need it: its place then scrolls. */
export interface Sized extends Picture {
  readonly w: number;
}

/**
 * The hue of a member: of its category where it has one, else of the category that the filter leaves, else grey.
 * A class of charts.css.
 */
export function toneOfMember({ view, facts }: Shown, dimension: Dimension | null, id: string): string {
  const { members, categoryOf } = facts;
  if (dimension === 'category') return id;
  if (dimension === 'domain') {
    return members.category[categoryOf[members.domain.indexOf(id)] ?? -1] ?? 'both';
  }
  const kept = view.filter.category ?? [];
  return kept.length === 1 ? (kept[0] ?? 'both') : 'both';
}

export const toneOf = (shown: Shown, row: string): string => toneOfMember(shown, shown.view.rows, row);

/** The hue of a column that decides it for all rows; null where the rows do. */
export function columnTone(shown: Shown, column: number): string | null {
  const { columns } = shown.view;
  if (columns !== 'category' && columns !== 'domain') return null;
  return toneOfMember(shown, columns, shown.pivot.columnIds[column] ?? '');
}

/** What stands over the columns: names where they fit, else letters with their names below the picture. */
export interface Heads {
  /** Height over the columns, pixels. */
  readonly height: number;
  /** `at` gives the middle of a column. */
  readonly draw: (at: (column: number) => number) => string;
  /** Names of the letters, to stand below. */
  readonly key: readonly string[];
}

const MOST_LINES = 3;

export function headsOf(labels: readonly string[], step: number, frame: Frame): Heads {
  const room = step - 4;
  const wrapped = labels.map((label) => wrap(label, room, frame.font));
  const fit = wrapped.every(
    (lines) => lines.length <= MOST_LINES && lines.every((line) => textWidth(line, frame.font) <= room),
  );
  const heads = fit ? wrapped : labels.map((_, at) => [letter(at)]);
  const deepest = Math.max(1, ...heads.map((lines) => lines.length));
  return {
    height: deepest * frame.leading + 6,
    draw: (at) =>
      g(
        { class: 'muted mid' },
        ...heads.flatMap((lines, column) =>
          lines.map((line, i) =>
            text(at(column), frame.font + (deepest - lines.length + i) * frame.leading, line),
          ),
        ),
      ),
    key: fit ? [] : labels.map((label, at) => `${letter(at)}  ${label}`),
  };
}

/** A, B … Z, AA, AB … */
function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}

export interface Block {
  readonly height: number;
  readonly body: string;
}

/** The names of lettered columns, in as many columns of text as there is room for. */
export function drawLetterKey(key: readonly string[], top: number, frame: Frame): Block {
  const across = key.length === 0 ? 1 : frame.phone ? 1 : 2;
  const room = frame.w / across - 16;
  const perColumn = Math.ceil(key.length / across);
  let height = 0;
  const parts: string[] = [];
  for (let column = 0; column < across; column += 1) {
    let y = 8;
    for (const entry of key.slice(column * perColumn, (column + 1) * perColumn)) {
      wrap(entry, room, frame.font).forEach((line, i) => {
        parts.push(text((frame.w / across) * column + (i === 0 ? 0 : 16), top + y + frame.font, line));
        y += frame.leading;
      });
    }
    height = Math.max(height, y);
  }
  return key.length === 0 ? { height: 0, body: '' } : { height, body: g({ class: 'muted' }, ...parts) };
}

/** What a hatched, a ringed and a crossed cell mean, where the picture has any. */
export function drawStateKey(cells: readonly Cell[], top: number, frame: Frame, page: PageFacts): Block {
  const parts: string[] = [];
  let x = 0;
  const add = (mark: string, label: string): void => {
    parts.push(mark, text(x + 20, top + 8 + frame.font, label, { class: 'muted' }));
    x += 20 + textWidth(label, frame.font) + 20;
  };
  const middle = top + 8 + frame.font * 0.65;
  if (cells.includes('missing')) {
    add(namedMark('missing', x + 7, middle), page.missing);
  }
  if (cells.includes('exempt')) add(namedMark('exempt', x + 7, middle), page.exempt);
  const gaps = [
    ...(cells.includes('not-due') ? [page.notDue] : []),
    ...(cells.includes('not-open') ? [page.notOpen] : []),
  ];
  if (gaps.length > 0) {
    add(notDuePanel({ x, y: middle - 6, width: 14, height: 12 }), gaps.join(' / '));
  }
  return { height: parts.length === 0 ? 0 : 8 + frame.leading, body: parts.join('') };
}

/** The sum at the end of a row; where there is none, its column is too narrow for the word. */
export function drawTotal(right: number, base: number, total: Cell, shown: Shown): string {
  return typeof total === 'number'
    ? text(right, base, shown.cell(total), { class: 'strong end' })
    : text(right, base, NO_VALUE, { class: 'muted end' });
}
