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
/** Characters that a table keeps for its head and for saying what was cut. */
const FRAME = 400;
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
  let room = maxLength - head.join('\n\n').length - 2;
  const blocks = blocksOf(impact, say).map((block) => {
    const text = folded(block, words.cut, limit, room);
    room -= text.length + 2;
    return text;
  });
  return `${[...head, ...blocks.filter((text) => text !== '')].join('\n\n')}\n`;
}

function table({ head, rows }: Pick<Block, 'head' | 'rows'>): string {
  return [line(head), line(head.map(() => ':--')), ...rows.map(line)].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The block with as many rows as there is room for; it always says how many were left out. */
function folded(
  { summary, head, rows, count, before }: Block,
  cut: (count: number) => string,
  limit: number,
  room: number,
): string {
  let length = FRAME + before.join('').length;
  const fits = rows.slice(0, limit).findIndex((row) => {
    length += line(row).length + 1;
    return length > room;
  });
  const shown = rows.slice(0, fits < 0 ? limit : fits);
  const more = count - shown.length;
  return [
    `<details><summary>${summary}</summary>`,
    ...before,
    ...(shown.length === 0 ? [] : [table({ head, rows: shown })]),
    ...(more > 0 ? [cut(more)] : []),
    '</details>',
  ].join('\n\n');
}
