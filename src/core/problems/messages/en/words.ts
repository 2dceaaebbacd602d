import type { Words } from '../message.ts';

export const words: Words = {
  quote: (text) => `“${text}”`,
  quoteLabel: (label) => `“${label}”`,
  withId: (name, id) => `${name} (${id})`,
  list: (items) => items.join(', '),
  where: ({ line, column, label }) => {
    const place = [
      line === null ? '' : `line ${line}`,
      label ?? (column === null ? '' : `column ${column}`),
    ].filter((part) => part !== '');
    const text = place.join(', ');
    return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}: `;
  },
  sheetPlace: ({ sheet, line, column }) =>
    sheet === null
      ? 'This workbook'
      : [
          `Sheet ${sheet}`,
          ...(line === null ? [] : [`row ${line}`]),
          ...(column === null ? [] : [`column ${column}`]),
        ].join(', '),
  here: { cell: '', row: '' },
  meant: (suggestion) => `; you may mean ${suggestion}`,
  more: (count) =>
    `The same problem occurs in ${count} more ${count === 1 ? 'place' : 'places'} of this file.`,
  blank: 'blank',
  sentences: (parts) => parts.join(' '),
  fixable: 'This can be put right automatically: run npm run fix.',
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
