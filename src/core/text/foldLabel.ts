/** Labels above columns, reduced to what tells one from another. */
import { withoutInvisible } from './invisible.ts';

/** Half width, lower case, without blanks, separators and the star that marks a required column. */
export function foldLabel(label: string): string {
  return withoutInvisible(label)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:*-]+/gu, '');
}

/** A folded label and the remark in brackets behind it: `人数(人)` gives `人数` and `人`. One part where there is none. */
export function splitRemark(folded: string): readonly string[] {
  const open = folded.search(/[([{<【〔〖《「『]/u);
  if (open < 1 || !/[)\]}>】〕〗》」』]$/u.test(folded)) return [folded];
  return [folded.slice(0, open), folded.slice(open + 1, -1)];
}
