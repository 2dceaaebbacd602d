import type { ExampleGroup } from './example.ts';
import { GOOD, HEADER, lines, ROW, rows, SOCIETY } from './parts.ts';

const START = '2022-06,computer-information,guangdong,HK,3';

export const encoding = {
  'workbook-as-text': {
    // The first bytes of every .xlsx file.
    wrong: { path: SOCIETY, bytesBase64: 'UEsDBBQACAgIAAAAIQA=', excerpt: 'PK[03][04][14][00]…' },
    right: GOOD,
  },
  'byte-order-mark': { wrong: { path: SOCIETY, content: `\ufeff${GOOD.content}` }, right: GOOD },
  'legacy-encoding': {
    wrong: {
      path: SOCIETY,
      bytesBase64:
        'bW9udGgsZG9tYWluLHNpdGUsb3JpZ2luLGhlYWRjb3VudCxub3RlCjIwMjItMDYsY29tcHV0ZXItaW5mb3JtYXRpb24sZ3Vhbmdkb25nLEhLLDMsytfF+sjPtqgK',
      excerpt: `${HEADER}\n${START},[CA D7 C5 FA C8 CF B6 A8]\n`,
    },
    right: GOOD,
  },
  'ambiguous-encoding': {
    wrong: {
      path: SOCIETY,
      bytesBase64:
        'bW9udGgsZG9tYWluLHNpdGUsb3JpZ2luLGhlYWRjb3VudCxub3RlCjIwMjItMDYsu/rQtSxndWFuZ2RvbmcsSEssMywK',
      excerpt: `${HEADER}\n2022-06,[BB FA D0 B5],guangdong,HK,3,\n`,
    },
    right: GOOD,
  },
  'invalid-encoding': {
    wrong: {
      path: SOCIETY,
      bytesBase64:
        'bW9udGgsZG9tYWluLHNpdGUsb3JpZ2luLGhlYWRjb3VudCxub3RlCjIwMjItMDYsY29tcHV0ZXItaW5mb3JtYXRpb24sZ3Vhbmdkb25nLEhLLDMs6aaW5om56K7lrpoK',
      excerpt: `${HEADER}\n${START},首批[E8 AE]定\n`,
    },
    right: GOOD,
  },
  'nul-character': rows(`${START},首批\0认定`),
  'control-character': rows(`${START},首批\u0007认定`),
  'line-endings': { wrong: { path: SOCIETY, content: GOOD.content.replaceAll('\n', '\r\n') }, right: GOOD },
  'wrong-delimiter': {
    wrong: lines(SOCIETY, HEADER.replaceAll(',', ';'), ROW.replaceAll(',', ';')),
    right: GOOD,
  },
  'unclosed-quote': rows(`${START},"首批认定`, `${START},"首批认定"`),
  'stray-quote': rows(`${START},首批"认定"`, `${START},首批“认定”`),
  'bidirectional-character': rows(`${START},首批\u202e认定`),
  'zero-width-character': rows('2022-06,computer-information\u200b,guangdong,HK,3,首批认定'),
  'doubtful-encoding': {
    wrong: {
      path: SOCIETY,
      bytesBase64:
        'bW9udGgsZG9tYWluLHNpdGUsb3JpZ2luLGhlYWRjb3VudCxub3RlCjIwMjItMDYsY29tcHV0ZXItaW5mb3JtYXRpb24sZ3Vhbmdkb25nLE1PLDMsVHLqcyB06WNuaWNvcwo=',
      excerpt: `${HEADER}\n2022-06,computer-information,guangdong,MO,3,Tr[EA]s t[E9]cnicos\n`,
    },
    right: GOOD,
  },
} satisfies ExampleGroup;
