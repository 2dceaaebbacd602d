import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

const SAVE_AGAIN =
  'Open the original sheet in Excel or WPS, choose “Save As” with the type “CSV UTF-8 (Comma delimited)”, save, and submit it again.';

export const encoding = {
  'workbook-as-text': {
    title: 'A workbook with the ending of a text file',
    message: ({ params }) =>
      `This is an Excel or WPS workbook (${params.format === 'xlsx' ? '.xlsx' : '.xls or .et'}). Its ending was changed, but the content is not text.`,
    cure: `${SAVE_AGAIN} Changing the ending of a file does not change what is in it.`,
    why: 'A workbook is packed in a form of its own, in which neither rows nor changes can be read.',
  },
  'byte-order-mark': {
    title: 'Byte order mark at the start',
    message:
      'The file starts with an invisible mark (BOM) that Excel adds when it saves “CSV UTF-8”. The data is not affected.',
    cure: 'You need not do anything; the mark is taken out when the format is tidied.',
    why: 'The data is read as usual. Taking the mark out means that a change shows only what really changed.',
  },
  'legacy-encoding': {
    title: 'File is not UTF-8',
    message: ({ params, quote }) =>
      `The text of this file is encoded as ${terms.encoding(params.encoding)} and was read as that${params.sample === '' ? '' : `; it says, for example, ${quote(params.sample)}`}.`,
    cure: 'Check that no text has turned to gibberish; if none has, you need not do anything. Next time you can save as “CSV UTF-8 (Comma delimited)”.',
    why: 'The same bytes give different characters in different encodings. UTF-8 reads the same on every computer.',
  },
  'ambiguous-encoding': {
    title: 'Text encoding cannot be determined',
    message: ({ params }) =>
      `This file can be read as ${params.encodings.join(' or ')}, with different text each time, and no telling which is right.`,
    cure: SAVE_AGAIN,
    why: 'A wrong guess would turn domains, sites and notes into other words, so nothing is guessed.',
  },
  'invalid-encoding': {
    title: 'Text encoding is damaged',
    message: ({ where }) =>
      `${where}Some bytes cannot be read as text. The file may be damaged, or it may not be a text file at all.`,
    cure: SAVE_AGAIN,
    why: 'Damaged bytes read as gibberish, and nobody can tell what was meant.',
  },
  'nul-character': {
    title: 'Null character',
    message: ({ where }) => `${where}There is an invisible null character (U+0000). The file may be damaged.`,
    cure: SAVE_AGAIN,
    why: 'A sound table holds no null characters; they often mean that a file was not saved completely.',
  },
  'control-character': {
    title: 'Control character',
    message: ({ where, params }) => `${where}There is an invisible control character ${params.codePoint}.`,
    cure: 'Clear the cell and type its contents again by hand (do not paste).',
    why: 'Control characters cannot be seen, but they keep names from matching and can garble what is shown.',
  },
  'line-endings': {
    title: 'Line endings are not uniform',
    message: ({ params }) =>
      `This file uses ${terms.lineEnding[params.kind]}; LF is required. The data is not affected.`,
    cure: 'You need not do anything; they are changed when the format is tidied.',
    why: 'With uniform line endings a change shows only the lines that really changed.',
  },
  'wrong-delimiter': {
    title: 'Columns are not separated by commas',
    message: ({ params }) =>
      `The columns are separated by ${terms.delimiter[params.delimiter]}; commas are required. The file was read with ${terms.delimiter[params.delimiter]}.`,
    cure: 'You need not replace anything by hand. Next time save as “CSV UTF-8 (Comma delimited)”, not as “Text (Tab delimited)”.',
    why: 'With another separator, other programs take a whole line for one cell.',
  },
  'unclosed-quote': {
    title: 'Quotation mark is not closed',
    message: ({ where }) =>
      `${where}The double quotation mark (") that opens here is never closed, so everything after it became one cell.`,
    cure: 'Add a double quotation mark (") at the end of the cell, or delete the one that is too many.',
    why: 'One missing mark squeezes all following rows into one cell, and their people are not counted.',
  },
  'stray-quote': {
    title: 'Quotation mark in the wrong place',
    message: ({ where }) =>
      `${where}A double quotation mark (") stands in the wrong place, so it is unclear where the cell ends.`,
    cure: 'Delete the mark, or use curly quotation marks (“ ”) instead. A CSV file saved by Excel or WPS gets this right by itself.',
    why: 'In CSV, double quotation marks enclose a whole cell. In the middle of one they can be read in several ways.',
  },
  'bidirectional-character': {
    title: 'Character that changes the direction of text',
    message: ({ where, params }) =>
      `${where}There is an invisible direction control ${params.codePoint}, so what is shown may differ from what is there.`,
    cure: 'Clear the cell and type its contents again by hand (do not paste).',
    why: 'Such characters can make a reader see something other than the file says, so they are not accepted.',
  },
  'zero-width-character': {
    title: 'Invisible character',
    message: ({ where, params }) =>
      `${where}There is an invisible character ${params.codePoint}, most likely pasted from a web page or a chat.`,
    cure: 'You need not do anything; taking it out does not change what is said.',
    why: 'Two names that look the same do not match if one holds an invisible character.',
  },
  'doubtful-encoding': {
    title: 'Text may have turned to gibberish',
    message: ({ params, quote }) =>
      `This file is not UTF-8. It was read as ${params.encoding}, but only notes and other free text speak for that; they read ${quote(params.sample)}, which may be gibberish.`,
    cure: 'Look at that text. If it is gibberish (a note in Portuguese, Japanese or Korean, say), open the original in Excel or WPS, save it as “CSV UTF-8 (Comma delimited)” and submit it again; do the same if it is right. The automatic fix leaves this file as it is.',
    why: 'Portuguese, Japanese or Korean text saved in another encoding can often be read as Chinese, and then gives unrelated characters.',
  },
} satisfies Partial<Messages>;
