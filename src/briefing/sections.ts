/** Parts under their headings, numbered; what has nothing to say has no heading. */
import type { BriefingBlock } from './document.ts';
import type { BriefingWords } from './words/zh-CN.ts';

export interface Section {
  readonly title: string;
  readonly blocks: readonly BriefingBlock[];
}

export function numbered(w: BriefingWords, sections: readonly Section[]): readonly BriefingBlock[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at): readonly BriefingBlock[] => [
      { kind: 'heading', level: 1, text: w.heading(at, title) },
      ...blocks,
    ]);
}
