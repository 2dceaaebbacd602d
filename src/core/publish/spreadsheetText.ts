/** Text that a spreadsheet may open. */

/**
 * What a spreadsheet may take for the start of a formula: the signs, their full-width forms (which some
 * programs fold), and the blanks that are stripped before looking. The apostrophe is here so that the guard can
 * be undone: whoever takes one leading apostrophe off always has the original.
 */
const RISKY_START = /^[=+\-@＝＋－＠\t\r\n']/u;

/** Puts an apostrophe before text that a spreadsheet might run as a formula (CWE-1236). */
export function guardFormula(text: string): string {
  return RISKY_START.test(text) ? `'${text}` : text;
}
