/** Text from data files, made fit to be shown to a person: nothing hidden, nothing that moves other text about. */

/** Control, format (bidirectional, zero-width, tags), invisible and separator characters, and halves of surrogate pairs. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const LINE_END = /\r\n|[\r\n]/g;

/** The text with every hidden character written out, for example `[U+202E]`; line ends as `↵`, tabs as `⇥`. */
export function visible(text: string): string {
  return text.replace(LINE_END, '↵').replaceAll('\t', '⇥').replace(HIDDEN, codePointLabel);
}

/**
 * At most so many characters of a text; what is left out stands as an ellipsis. No character is cut in two: the one
 * way to shorten what is shown.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let characters = 0;
  let end = 0;
  let kept = 0;
  for (const character of text) {
    characters += 1;
    if (characters > most) return `${text.slice(0, kept)}…`;
    end += character.length;
    if (characters < most) kept = end;
  }
  return text;
}

/** `[U+202E]` */
export function codePointLabel(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
