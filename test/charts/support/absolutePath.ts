/** Path data in absolute commands, as a person reads it: `M0,206L30.5,186`; what has curves as it is. */
export function absolutePath(data: string): string {
  if (/[^MLHVZmlhvz\d.,\s-]/.test(data)) return data;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = '';
  for (const [, command = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/gu)) {
    const numbers = (rest.match(/-?[\d.]+/gu) ?? []).map((n) => Math.round(Number(n) * 10));
    const kind = command.toUpperCase();
    const relative = command !== kind;
    const each = kind === 'H' || kind === 'V' ? 1 : 2;
    if (kind === 'Z') {
      [x, y] = [startX, startY];
      out += 'Z';
    }
    for (let i = 0; i < numbers.length; i += each) {
      const [first = 0, second = 0] = numbers.slice(i);
      if (kind !== 'V') x = first + (relative ? x : 0);
      if (kind === 'V') y = first + (relative ? y : 0);
      else if (kind !== 'H') y = second + (relative ? y : 0);
      if (kind === 'M' && i === 0) [startX, startY] = [x, y];
      out += kind === 'H' ? `H${x / 10}` : kind === 'V' ? `V${y / 10}` : `${kind}${x / 10},${y / 10}`;
    }
  }
  return out;
}
