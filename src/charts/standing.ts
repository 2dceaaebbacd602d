/** As of when a picture's numbers are and whether they are whole, for its subtitle: a picture travels without its page. */
import { unitGaps } from '../core/figures/completeness.ts';
import type { Figures } from '../core/figures/figures.ts';
import { completenessIn, completenessLine } from '../i18n/completeness.ts';
import type { Subject } from './subject.ts';
import type { Words } from './words.ts';

/** `截至10月30日`, over missing reports `截至10月30日；暂计：10月已报16/18家`. */
export function standing(figures: Figures, words: Words, subject: Subject = { kind: 'all' }): string {
  const { t, m, lang, asOf } = words;
  const text = m.sentences.completeness;
  if (subject.kind === 'unit') {
    const unit = figures.byUnit.find(({ id }) => id === subject.id);
    const open = unit !== undefined && !figures.closed && unitGaps(figures, unit).length > 0;
    return open ? t.join([asOf, small(text.provisional)]) : asOf;
  }
  const said = completenessIn(
    figures,
    {
      text,
      number: words.number,
      percent: words.percent,
      month: words.month,
      comma: (clauses) => clauses.join(lang === 'en' ? ', ' : '，'),
    },
    subject.kind === 'month' ? [subject.id] : undefined,
  );
  return said === null ? asOf : t.join([asOf, small(completenessLine(said, m.chrome.colon))]);
}

/** Inside a sentence an English word begins small. */
const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
