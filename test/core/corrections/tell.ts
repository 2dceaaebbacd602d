/** A main line in memory: each step lays files, and what stands in them is their own name. */
import { checkTree } from '../../../src/core/check/checkTree.ts';
import type { Correction } from '../../../src/core/corrections/correction.ts';
import { versionReader } from '../../../src/core/corrections/readVersion.ts';
import { contentNames, reportHistories } from '../../../src/core/corrections/reportHistory.ts';
import type { HistoryStep } from '../../../src/core/corrections/reportHistory.ts';
import { tellCorrections } from '../../../src/core/corrections/tellCorrections.ts';
import { rows, treeOf } from '../../corpus/case.ts';

export const FOOD = '2022/headcounts/gd-food/2022-06.csv';
export const FOOD_JSON = '2022/headcounts/gd-food/2022-06.json';

/** `HK=3` or `HK=3,note` per row of the food society. */
export const food = (...counts: readonly string[]): string =>
  rows(
    ...counts.map((count) => {
      const [, origin = '', people = '', note = ''] = /^(\w+)=(\d+),?(.*)$/u.exec(count) ?? [];
      return `2022-06,food,guangdong,${origin},${people},${note}`;
    }),
  );

/** Files after a step: text, bytes for what is no UTF-8, null for none. */
export type Laid = Readonly<Record<string, string | Uint8Array | null>>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** What a line of steps comes to; each is committed a day after the one before it, from 1 July 2022 on. */
export function tell(
  line: readonly Laid[],
  asOf = '2022-12-31',
  subjectOf = (step: number): string => `step ${step}`,
): readonly Correction[] {
  const contents = new Map<string, Uint8Array>();
  const steps = line.map((files, index): HistoryStep => ({
    commit: String(index + 1)
      .repeat(40)
      .slice(0, 40),
    at: Date.UTC(2022, 6, 1 + index, 4) / 1000,
    subject: subjectOf(index + 1),
    files: Object.entries(files).map(([path, content]) => {
      if (content === null) return { path, content };
      const bytes = bytesOf(content);
      const name = Buffer.from(bytes).toString('base64');
      contents.set(name, bytes);
      return { path, content: name };
    }),
  }));
  const { checked } = checkTree(treeOf({}), { asOf });
  if (checked === null) throw new Error('the base cannot be read');
  const histories = reportHistories(steps, 2022);
  const wanted = new Set(contentNames(histories));
  const read = versionReader(checked, new Map([...contents].filter(([name]) => wanted.has(name))));
  return tellCorrections(histories, { read, programme: checked.programme, asOf });
}

/** A correction in one line: `gd-food 2022-06 3→5 HK 3→5; 07-02 3→5 why`. */
export const inShort = ({ unit, month, first, now, rows: changed, steps }: Correction): string =>
  [
    `${unit} ${month} ${first}→${now ?? '–'} ${changed.map((row) => `${row.origin} ${row.first}→${row.now}`).join(', ')}`.trim(),
    ...steps.map(({ on, before, after, why }) => `${on.slice(5)} ${before ?? '–'}→${after ?? '–'} ${why}`),
  ].join('; ');
