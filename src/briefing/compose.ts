/** A briefing of a period as a document. The same input gives the same document. */
import { visible } from '../core/problems/visible.ts';
import { headline } from '../site/headline.ts';
import type { BriefingBlock, BriefingDocument, BriefingKind } from './document.ts';
import { briefBlocks } from './brief.ts';
import { periodName } from '../site/periods.ts';
import { periodBlocks } from './periodic.ts';
import { reportBlocks } from './report.ts';
import { paragraph, toldMonth } from './telling.ts';
import type { Telling } from './telling.ts';

/** @param kind `brief` for the one page of a month; else what the period is of */
export function compose(telling: Telling, kind: BriefingKind): BriefingDocument {
  const { figures, lang, say, t, w, period, asOf } = telling;
  const programme = figures.programme.name[lang];
  const when = periodName(telling, period.id);
  const titles: Readonly<Record<BriefingKind, string>> = {
    month: w.title.month(programme),
    half: w.title.half(programme, when),
    brief: w.title.brief(programme, when),
    report: w.title.report(programme),
  };
  const blocks: readonly BriefingBlock[] =
    kind === 'report'
      ? reportBlocks(telling)
      : kind === 'brief'
        ? [...head(telling), ...briefBlocks(telling)]
        : [...head(telling), ...periodBlocks(telling)];
  return {
    kind,
    lang,
    period: period.id,
    asOf,
    title: titles[kind],
    number: kind === 'month' && period.number !== null ? w.number(say.number(period.number), when) : null,
    issuer: figures.programme.source.issuer[lang],
    dated: say.date(asOf),
    illustrative: figures.illustrative
      ? t.chrome.illustrativeTag + t.chrome.colon + t.chrome.illustrative
      : null,
    blocks: blocks.map(plainBlock),
  };
}

/** What a leader could repeat; while nobody has reported the period, that. */
function head(telling: Telling): readonly BriefingBlock[] {
  const { w, say, asOf, period, span, figures } = telling;
  const silent = toldMonth(telling) === null;
  const started = figures.lastDueMonth !== null;
  const text = paragraph(telling, [
    started ? headline(telling) : null,
    silent ? say.sentence([started ? w.silentSo(span) : w.silent(say.asOf(asOf), span)]) : null,
  ]);
  return [
    { kind: 'lead', text: text ?? '' },
    ...(asOf < period.day
      ? [{ kind: 'paragraph', text: w.draft(say.dateShort(period.day), say.dateShort(asOf)) } as const]
      : []),
  ];
}

/**
 * Nothing hidden in a name or a note reaches a document. Word joiners are for pages, whose lines break anew; other
 * programs show them as a gap.
 */
const plain = (text: string): string => visible(text.replaceAll('\u2060', ''));

function plainBlock(block: BriefingBlock): BriefingBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'lead':
      return { ...block, text: plain(block.text) };
    case 'list':
      return { ...block, items: block.items.map(plain) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(plain)) };
    case 'quote':
      return { ...block, text: block.text.split('\n').map(plain).join('\n'), source: plain(block.source) };
    case 'chart':
    case 'blank':
      return block;
  }
}
