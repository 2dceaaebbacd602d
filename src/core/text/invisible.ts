/**
 * Characters without ink, as one class: zero-width ones, soft hyphens, variation selectors, tags, Hangul fillers, the
 * Mongolian vowel separator, the Braille blank … All that Unicode calls default ignorable, without those that turn
 * the direction of text, which are a class of their own.
 */

const DIRECTION = String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;

/** One invisible character, as the source of a regular expression with the flag `u`. */
export const INVISIBLE = String.raw`(?![${DIRECTION}])[\p{Default_Ignorable_Code_Point}\u2800]`;

/** One invisible character, or one that turns the direction. */
export const HIDDEN = new RegExp(String.raw`[\p{Default_Ignorable_Code_Point}\u2800${DIRECTION}]`, 'u');

/** One that turns the direction of text. */
export const BIDIRECTIONAL = new RegExp(`[${DIRECTION}]`, 'u');

const ALL = new RegExp(INVISIBLE, 'gu');
const BLANK = new RegExp(String.raw`^(?:\s|${INVISIBLE})*$`, 'u');

/**
 * Where such a character is part of what a person wrote: inside an emoji (`👩‍🔧`, `1️⃣`, a flag of tags), behind the
 * ideograph of which it chooses the form (`葛󠄀`), behind a Mongolian letter.
 */
const MEANT = [
  // A joiner between two pictures.
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}])[\ufe0e\ufe0f]`,
  String.raw`(?<=[0-9#*])\ufe0f(?=\u20e3)`,
  // The longest flag of tags has six of them.
  String.raw`(?<=\u{1f3f4}[\u{e0030}-\u{e007a}]{0,6})[\u{e0030}-\u{e007a}\u{e007f}]`,
  String.raw`(?<=\p{Unified_Ideograph})[\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u180b-\u180d\u180f]`,
].join('|');
const MEANT_OR_NOT = new RegExp(`(${MEANT})|${INVISIBLE}`, 'gu');

/** True for a text without any visible character. */
export function isBlankText(text: string): boolean {
  return text === '' || BLANK.test(text);
}

/** For codes, names, numbers and labels: none of them can mean an invisible character. */
export function withoutInvisible(text: string): string {
  return isPlain(text) ? text : text.replace(ALL, '');
}

/** For free text: what is part of an emoji or of a letter stays. */
export function withoutStrayInvisible(text: string): string {
  return isPlain(text) ? text : text.replace(MEANT_OR_NOT, (_, meant: string | undefined) => meant ?? '');
}

/** Offsets of the characters that a person meant, though they have no ink of their own. */
export function meantInvisible(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const match of text.matchAll(MEANT_OR_NOT)) if (match[1] !== undefined) found.add(match.index);
  return found;
}

/** No soft hyphen or anything above Latin: the usual case costs nothing. */
function isPlain(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
