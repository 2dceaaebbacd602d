/** Numbers in Chinese characters, for suggestions only: nothing is read as a count from words. */

const DIGITS = '〇一二三四五六七八九';
const DIGIT_VARIANTS: Readonly<Record<string, string>> = { 零: '〇', '○': '〇', 两: '二', 兩: '二' };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `十二` 12, `二〇二二` 2022, `一百零五` 105; null for anything else. */
export function readChineseNumber(text: string): number | null {
  const normal = Array.from(text, (character) => DIGIT_VARIANTS[character] ?? character);
  if (normal.length === 0) return null;
  if (normal.every((character) => DIGITS.includes(character) || /\d/.test(character))) {
    return Number(normal.map((character) => digit(character)).join(''));
  }
  let total = 0;
  let pending: number | null = null;
  let smallest = Infinity;
  for (const character of normal) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      if (unit >= smallest) return null;
      smallest = unit;
      total += (pending === null || pending === 0 ? 1 : pending) * unit;
      pending = null;
    } else if (DIGITS.includes(character)) {
      if (pending !== null && pending !== 0) return null;
      pending = digit(character);
    } else {
      return null;
    }
  }
  return total + (pending ?? 0);
}

function digit(character: string): number {
  const index = DIGITS.indexOf(character);
  return index === -1 ? Number(character) : index;
}
