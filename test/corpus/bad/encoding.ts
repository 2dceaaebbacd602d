/** Bytes, line ends, delimiters, quotes and characters that cannot be seen. */
import { encodeLegacy, encodeUtf16, encodeUtf8, joinBytes } from '../../core/text/helpers/encode.ts';
import { HEADER, at, csv, rows } from '../case.ts';
import type { Case } from '../case.ts';

const ROW = '2022-06,computer-information,guangdong,HK,3,';
const GOOD = rows(ROW);
const BOM = [0xef, 0xbb, 0xbf];

export const ENCODING: readonly Case[] = [
  csv('a byte order mark', joinBytes(BOM, encodeUtf8(GOOD)), 'byte-order-mark@1:-'),
  csv(
    'GB18030 from Excel',
    encodeLegacy(rows('2022-06,computer-information,guangdong,HK,3,首批互认'), 'gb18030'),
    'legacy-encoding@-:-',
  ),
  csv(
    'Big5 with a registered name',
    encodeLegacy(rows('2022-06,計算機信息工程,guangdong,HK,3,'), 'big5'),
    'legacy-encoding@-:-',
    'name-alias@2:2',
  ),
  csv('UTF-16 with a byte order mark', encodeUtf16(GOOD, 'le', true), 'legacy-encoding@-:-'),
  csv('UTF-16, the other way round', encodeUtf16(GOOD, 'be', true), 'legacy-encoding@-:-'),
  csv('UTF-16 without a byte order mark', encodeUtf16(GOOD, 'le', false), 'legacy-encoding@-:-'),
  csv(
    'GB18030 or Big5: nobody can say',
    // A name of two characters that no word of the registry settles, in a column that is no free text.
    joinBytes(encodeUtf8(`${HEADER}\n2022-06,`), [0xa4, 0xa4, 0xa4, 0xe5], encodeUtf8(',guangdong,HK,3,\n')),
    'ambiguous-encoding@2:2',
  ),
  csv(
    'UTF-8 with a broken byte',
    joinBytes(encodeUtf8(`${rows(`${ROW}中文说明`).trimEnd()}`), [0xe4, 0xb8], encodeUtf8('\n')),
    'invalid-encoding@2:6',
  ),
  csv(
    'an Excel workbook that was only renamed',
    joinBytes([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], encodeUtf8('xl/worksheets/sheet1.xml')),
    'workbook-as-text@-:-',
  ),
  csv(
    'an old Excel or a WPS workbook that was only renamed',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00, 0x00]),
    'workbook-as-text@-:-',
  ),
  csv('bytes that are no text', new Uint8Array([0xff, 0xff, 0x80, 0x81, 0x00, 0xff]), 'invalid-encoding@1:1'),
  csv('a NUL in a cell', rows('2022-06,computer-information,guangdong,HK,3,a\0b'), 'nul-character@2:6'),
  csv(
    'a bell in a cell',
    rows('2022-06,computer-information,guangdong,HK,3,a\u0007b'),
    'control-character@2:6',
  ),
  csv(
    'a control character in a number',
    rows('2022-06,computer-information,guangdong,HK,3\u0001,'),
    'control-character@2:5',
  ),
  csv('Windows line ends', GOOD.replaceAll('\n', '\r\n'), 'line-endings@-:-'),
  csv('line ends of an old Mac', GOOD.replaceAll('\n', '\r'), 'line-endings@-:-'),
  csv('mixed line ends', `${HEADER}\r\n${ROW}\n`, 'line-endings@2:-'),
  csv('semicolons', GOOD.replaceAll(',', ';'), 'wrong-delimiter@1:-'),
  csv('tabs', GOOD.replaceAll(',', '\t'), 'wrong-delimiter@1:-'),
  csv('bars', GOOD.replaceAll(',', '|'), 'wrong-delimiter@1:-'),
  csv('full-width commas', GOOD.replaceAll(',', '，'), 'wrong-delimiter@1:-'),
  csv(
    'a quote that is never closed',
    rows('2022-06,computer-information,guangdong,HK,3,"首批', '2022-06,computer-information,guangdong,MO,1,'),
    'unclosed-quote@2:6',
  ),
  csv(
    'a quote inside a bare cell',
    rows('2022-06,computer-information,guangdong,HK,3,5" disk'),
    'stray-quote@2:6',
  ),
  csv(
    'a right-to-left override in a note',
    rows('2022-06,computer-information,guangdong,HK,3,a\u202eb'),
    'bidirectional-character@2:6',
  ),
  csv(
    'a right-to-left mark in an id',
    rows('2022-06,computer\u200f-information,guangdong,HK,3,'),
    'bidirectional-character@2:2',
  ),
  csv(
    'a zero-width space in an id',
    rows('2022-06,computer\u200b-information,guangdong,HK,3,'),
    'zero-width-character@2:2',
  ),
  csv(
    'zero-width spaces down a column are one problem',
    rows(
      '2022-06,computer-information,guangdong\u200b,HK,3,',
      '2022-06,computer-information,guangdong\u200b,MO,3,',
    ),
    'zero-width-character@2:3',
  ),
  at(
    '2022/summaries/gd-computer/2022-06.md',
    'a summary in GB18030',
    encodeLegacy('## 工作情况\n已开展互认。\n', 'gb18030'),
    'legacy-encoding@-:-',
  ),
  at(
    '2022/summaries/gd-computer/2022-06.md',
    'a hidden direction in a summary',
    '## 工作情况\n已开\u202e展。\n',
    'bidirectional-character@2:-',
  ),
];
