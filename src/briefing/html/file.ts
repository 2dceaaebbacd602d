/** A briefing as one file that holds everything it needs: it opens, prints and travels by mail without a site. */
import { escapeXml } from '../../core/text/escapeXml.ts';
import { CHART_STYLES } from '../../share/chartStyles.ts';
import type { BriefingDocument } from '../document.ts';
import { briefingArticle } from './blocks.ts';
import type { DrawChart } from './blocks.ts';

/** Sheets of the site that a briefing is set with, in order; the last has its print page. */
export const STYLE_SHEETS = [
  'tokens.css',
  'base.css',
  'tables.css',
  'tables-inner.css',
  ...CHART_STYLES,
  'briefing.css',
] as const;

/** @param styles text of the style sheets above */
export function briefingFile(document: BriefingDocument, chart: DrawChart, styles: string): string {
  const { lang, title, number } = document;
  const name = number === null ? title : `${title} ${number}`;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    // Nothing is loaded and nothing runs, whatever a data file holds.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(name)}</title>`,
    `<style>${styles.replaceAll('</', '<\\/')}</style>`,
    '</head>',
    '<body class="briefing-file">',
    `<main>${briefingArticle(document, chart)}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
