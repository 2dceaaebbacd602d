/** The feed of monthly updates (Atom, RFC 4287): one entry for each month that is due. */
import type { MonthFigure } from '../core/figures/figures.ts';
import { escapeXml } from '../core/text/escapeXml.ts';
import { happeningsSentence, monthChanges } from './changes.ts';
import { completenessSentence } from './completeness.ts';
import type { PageContext } from './context.ts';
import { absolute, asset, href, langSegment } from './routes.ts';
import { monthSentence } from './sentences.ts';

/** Path below the site's root. */
export function feedPath({ lang }: Pick<PageContext, 'lang'>): string {
  const segment = langSegment(lang);
  return `${segment === undefined ? '' : `${segment}/`}feed.xml`;
}

/**
 * Newest month first. An entry is dated by its month's due date, so that the feed of one day is the same in
 * every build. Addresses are whole where the site's own is known, else they start at its root.
 */
export function feed(context: PageContext): string {
  const { lang, t, say, figures } = context;
  const address = (path: string): string => escapeXml(absolute(path) ?? path);
  const months = figures.byMonth.filter(({ due }) => due).toReversed();
  // The programme keeps the time of Asia/Shanghai.
  const moment = (day: string): string => `${day}T00:00:00+08:00`;
  const entries = months.map((month) => {
    const page = address(href(lang, { page: 'month', id: month.month }));
    return [
      '  <entry>',
      `    <id>urn:gba-engineers:month:${month.month}:${lang}</id>`,
      `    <title>${escapeXml(say.monthLong(month.month))}</title>`,
      `    <link href="${page}"/>`,
      `    <updated>${moment(month.dueDate)}</updated>`,
      `    <summary>${escapeXml(noted(context, summaryOf(context, month)))}</summary>`,
      '  </entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <id>urn:gba-engineers:feed:${lang}</id>`,
    `  <title>${escapeXml(t.site.name)}</title>`,
    `  <updated>${moment(figures.asOf)}</updated>`,
    `  <author><name>${escapeXml(figures.programme.source.issuer[lang])}</name></author>`,
    `  <link rel="self" href="${address(asset(feedPath(context)))}"/>`,
    `  <link rel="alternate" href="${address(href(lang, { page: 'overview' }))}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/** The month's sentence, how it compares, what happened in it, and what of it may still change. */
function summaryOf(context: PageContext, month: MonthFigure): string {
  const { figures, lang } = context;
  const before = figures.byMonth[figures.byMonth.indexOf(month) - 1] ?? null;
  const { total } = monthChanges(context, month, before);
  const gaps = figures.closed ? completenessSentence(context, [month.month]) : null;
  return [
    monthSentence(context, month),
    total,
    happeningsSentence(context, month),
    gaps && context.say.sentence([gaps]),
  ]
    .filter(Boolean)
    .join(lang === 'en' ? ' ' : '');
}

/** A feed is read away from the site, so each entry says itself that its figures are invented. */
function noted({ t, figures }: PageContext, text: string): string {
  return figures.illustrative ? `${text} (${t.chrome.illustrativeShort})` : text;
}
