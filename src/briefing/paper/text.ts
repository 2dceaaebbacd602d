/** Text of a briefing on paper: what came from a file says what it said, and breaks nothing. */
import { xmlText } from '../../core/text/escapeXml.ts';

/** An ideographic space is none of these: it is meant. */
const BREAKS = /[ \t\v\f\n\r\u2028\u2029]+/g;

/** Text on one line, as a document can hold it. */
export function oneLine(text: string): string {
  return xmlText(text).replace(BREAKS, ' ').trim();
}

/** Its lines, none of them blank. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n\r\u2028\u2029]+/)
    .map(oneLine)
    .filter((line) => line !== '');
}
