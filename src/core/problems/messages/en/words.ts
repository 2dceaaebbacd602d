import { listRanges } from '../../lineRanges.ts';
import type { Words } from '../message.ts';

export const words: Words = {
  quote: (text) => `“${text}”`,
  quoteLabel: (label) => `“${label}”`,
  withId: (name, id) => `${name} (${id})`,
  list: (items) => items.join(', '),
  lines: (lines) => {
    const [range, more] = lines.ranges;
    const one = more === undefined && range?.[0] === range?.[1];
    const cut = lines.cut === 0 ? '' : ` and ${lines.cut} more`;
    return `${one ? 'line' : 'lines'} ${listRanges(lines, '–', ', ')}${cut}`;
  },
  where: ({ lines, column, label }) => {
    const place = [lines ?? '', label ?? (column === null ? '' : `column ${column}`)].filter(
      (part) => part !== '',
    );
    const text = place.join(', ');
    return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}: `;
  },
  sheetPlace: ({ sheet, lines, column }) =>
    sheet === null
      ? 'This workbook'
      : [
          `Sheet ${sheet}`,
          ...(lines === null ? [] : [lines.replace(/^line/, 'row')]),
          ...(column === null ? [] : [`column ${column}`]),
        ].join(', '),
  here: { cell: '', row: '' },
  meant: (suggestion) => `; you may mean ${suggestion}`,
  more: (count) =>
    `The same problem occurs in ${count} more ${count === 1 ? 'place' : 'places'} of this file.`,
  blank: 'blank',
  sentences: (parts) => parts.join(' '),
  fixable: 'This can be put right automatically: run npm run fix.',
  answer: ({ path, line, header, command, byOffice }) =>
    `If it is right, ${byOffice ? 'the office gives the reason' : 'give the reason'}: add the row ${line} to ${path} (a new file begins with ${header}), or run ${command} . It is then asked no more, unless the number changes.`,
  reason: 'REASON',
  values: {
    HK: 'Hong Kong',
    MO: 'Macao',
    ML: 'Mainland',
    regulated: 'regulated',
    'non-regulated': 'non-regulated',
    agreement: 'recognition agreement',
    'demonstration-point': 'demonstration point',
    workstation: 'workstation',
    policy: 'supporting policy',
    report: 'experience report',
    'not-started': 'not started',
    'in-progress': 'in progress',
    done: 'done',
  },
};
