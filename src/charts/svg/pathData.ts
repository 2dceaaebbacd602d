/**
 * Path data in few bytes: steps from point to point. A curve of months has the same step each time and a hatch nearly
 * so, and what repeats costs next to nothing once it is compressed.
 */

/** A number in tenths, as path data writes it. */
const written = (tenths: number): string => String(tenths / 10);
const tenths = (value: string): number => Math.round(Number(value) * 10);

/** What is known: absolute moves and lines, and steps. */
const COMMANDS = /([MLHVZlhv])([^A-Za-z]*)/g;
const ALL_KNOWN = /^M[MLHVZlhv\d.,\s-]*$/;

/**
 * The same line in relative commands, rounded to a tenth. Steps are between rounded points, so that none drifts from
 * where it was. What has curves is left as it is.
 */
export function steps(data: string): string {
  if (!ALL_KNOWN.test(data)) return data;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = '';
  let last = '';
  const put = (command: string, ...numbers: readonly number[]): void => {
    const repeats = command === last && command !== 'm';
    for (const [i, value] of numbers.entries()) {
      const number = written(value);
      out += i === 0 && !repeats ? command : number.startsWith('-') ? '' : ' ';
      out += number;
    }
    last = command;
  };
  const to = (nextX: number, nextY: number, move: boolean): void => {
    if (out === '') put('M', nextX, nextY);
    else if (move) put('m', nextX - x, nextY - y);
    else if (nextY === y) put('h', nextX - x);
    else if (nextX === x) put('v', nextY - y);
    else put('l', nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    if (move) [startX, startY] = [x, y];
  };
  for (const [, command = '', rest = ''] of data.matchAll(COMMANDS)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(tenths);
    if (command === 'Z') {
      out += 'z';
      last = 'z';
      [x, y] = [startX, startY];
    } else if (command === 'H' || command === 'h') {
      for (const n of numbers) to(command === 'H' ? n : x + n, y, false);
    } else if (command === 'V' || command === 'v') {
      for (const n of numbers) to(x, command === 'V' ? n : y + n, false);
    } else {
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const [nextX, nextY] = [numbers[i] ?? 0, numbers[i + 1] ?? 0];
        const step = command === 'l';
        to(step ? x + nextX : nextX, step ? y + nextY : nextY, command === 'M' && i === 0);
      }
    }
  }
  return out;
}
