/** A reader of RFC 4180 that shares nothing with the code under test: records of cells. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',' || char === '\n') {
      record.push(cell);
      cell = '';
      if (char === '\n') {
        records.push(record);
        record = [];
      }
    } else cell += char;
  }
  return records;
}
