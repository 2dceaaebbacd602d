/**
 * For the pull request: one screen that says what merging changes, then every detail, folded up. Written from the
 * document alone, so that whoever posts it for an untrusted run can write it anew.
 */
import { FORMAT_WORDS } from '../formats/words.ts';
import { blocksOf, figureTable } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Impact } from './document.ts';
import { checklist, headline, isNothing, largest, restatements, targetStates } from './headline.ts';
import { impactSay } from './values.ts';

export interface ImpactMarkdownOptions {
  /** Most rows of one table. */
  readonly limit?: number;
  /** Most characters of the whole; GitHub refuses a comment above 65 536. */
  readonly maxLength?: number;
  /** Number signs of the heading. */
  readonly level?: 2 | 4;
}

const LIMIT = 100;
const MAX_LENGTH = 60_000;
const LARGEST = 8;
const SHORT_COMMIT = 8;

export function formatImpact(
  impact: Impact,
  { limit = LIMIT, maxLength = MAX_LENGTH, level = 2 }: ImpactMarkdownOptions = {},
): string {
  const say = impactSay(impact);
  const { words } = say;
  const { before, after } = impact;
  const unpublished =
    before.published && after.published
      ? []
      : [words.unpublished[before.published ? 'after' : after.published ? 'before' : 'both']];
  const commit = (name: string | null): string | null =>
    name === null ? null : say.code(name.slice(0, SHORT_COMMIT));
  const top = largest(impact, LARGEST);
  const head = [
    `${'#'.repeat(level)} ${words.heading}`,
    `**${headline(impact, say)}**`,
    ...unpublished.map((sentence) => `**${sentence}**`),
    ...restatements(impact, say),
    ...targetStates(impact, say),
    ...(top.length === 0 ? [] : [`**${words.largest}**`, table({ ...figureTable(impact, say, top) })]),
    ...(isNothing(impact) ? [] : checklist(impact, say)),
    ...(impact.notCompared.length === 0
      ? []
      : [
          words.notCompared(
            impact.counts.notCompared,
            words.list(
              impact.notCompared.slice(0, LARGEST).map((id) => say.entry({ section: 'reporting', id })),
            ),
          ),
        ]),
    [
      words.compared(commit(before.commit) ?? '', commit(after.commit), say.text(impact.asOf)),
      ...(impact.illustrative ? [FORMAT_WORDS[impact.lang].illustrative] : []),
    ].join(impact.lang === 'en' ? ' ' : ''),
  ];
  const blocks = blocksOf(impact, say);
  const frames = blocks.map(
    (block) => folded(block, 0, words.cut).length + table({ ...block, rows: [] }).length + 4,
  );
  let room = maxLength - head.join('\n\n').length - frames.reduce((sum, length) => sum + length, 0) - 2;
  const texts = blocks.map((block) => {
    const shown = fitting(block.rows.slice(0, limit), room);
    room -= shown.length;
    return folded(block, shown.count, words.cut);
  });
  return `${[...head, ...texts].join('\n\n')}\n`;
}

function table({ head, rows }: Pick<Block, 'head' | 'rows'>): string {
  return [line(head), line(head.map(() => ':--')), ...rows.map(line)].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** How many of the rows there is room for, and how many characters they take. */
function fitting(rows: Block['rows'], room: number): { readonly count: number; readonly length: number } {
  let [count, length] = [0, 0];
  for (const row of rows) {
    const more = line(row).length + 1;
    if (length + more > room) break;
    count += 1;
    length += more;
  }
  return { count, length };
}

/** The block with its first rows; it always says how many were left out. */
function folded(
  { summary, head, rows, count, before }: Block,
  shown: number,
  cut: (count: number) => string,
): string {
  return [
    `<details><summary>${summary}</summary>`,
    ...before,
    ...(shown === 0 ? [] : [table({ head, rows: rows.slice(0, shown) })]),
    ...(count > shown ? [cut(count - shown)] : []),
    '</details>',
  ].join('\n\n');
}
