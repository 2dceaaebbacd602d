/** Ways to spoil an input. All are drawn from one seeded generator, so that an input is known by its number. */
import type { Random } from '../../illustrative/random.ts';

export function below(random: Random, most: number): number {
  return Math.floor(random.next() * most);
}

export function oneOf<T>(random: Random, items: readonly T[]): T {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error('nothing to draw from');
  return item;
}

/** What patterns and readers that go back and forth choke on, repeated. */
const FOOD = [
  '"',
  "'",
  '<',
  '>',
  '&',
  '&amp;',
  '&#x41;',
  ' ',
  '　',
  '\t',
  '\n',
  '\r',
  ',',
  ';',
  '，',
  '=',
  '/',
  '\\',
  '-',
  '(',
  ')',
  '（',
  '）',
  '[',
  '{',
  '{"a":',
  '[[',
  '0',
  '９',
  '1,',
  '1.',
  'e',
  'a',
  'aA',
  'é',
  '一',
  '合计',
  '2022-06',
  '2022年',
  '年月',
  '_x0041_',
  '%',
  '#',
  '.',
  ':',
  '@',
  'a@',
  '1-',
  '138',
  '电话',
  '\u200B',
  '\u202E',
  '\uFE00',
  '𠮷',
  '\uD800',
  '""',
  '"a"',
  '<a>',
  '<!--',
  '-->',
  '<![CDATA[',
  '</',
  '<row>',
  '<c><v>1</v></c>',
  '<row/>',
  '<mergeCell ref="A1:A9"/>',
  '<mergeCell ref="E2:XFD1048576"/>',
  '## 工作情况\n',
  '- ',
  '`',
  '|',
  '*',
  '[a](',
  '\0',
];
const ATTRIBUTES = [
  '',
  '0',
  '-1',
  '1',
  '1e9',
  '99999999999999999999',
  'NaN',
  'A0',
  'XFD1048576',
  'ZZZZZ1',
  'A1:XFD1048576',
  'true',
  '../..',
  '%2e%2e/x',
  '/',
  'rId1',
  'x'.repeat(5000),
];

/** How often something is repeated: mostly a little, now and then as often as fits. */
function times(random: Random, most: number): number {
  return 1 + Math.floor(most ** random.next());
}

/** @param room characters that may be added */
export function mutatedText(text: string, random: Random, room: number): string {
  const at = below(random, text.length + 1);
  const length = Math.min(times(random, 200), text.length - at);
  const slice = text.slice(at, at + length);
  const put = (middle: string): string => text.slice(0, at) + middle + text.slice(at + length);
  const again = (food: string): string =>
    food.repeat(Math.min(times(random, 200_000), Math.ceil(room / food.length)));
  switch (below(random, 8)) {
    case 0:
      return put('');
    case 1:
      return put(slice + again(oneOf(random, FOOD)));
    case 2:
      return put(again(oneOf(random, FOOD) + oneOf(random, FOOD)));
    case 3:
      return slice === '' ? text : put(again(slice));
    case 4:
      return withAttribute(text, at, oneOf(random, ATTRIBUTES));
    case 5:
      return withElementAgain(text, at, (element) => again(element));
    case 6:
      return withNumber(text, at, oneOf(random, ATTRIBUTES));
    default:
      return put(text.slice(below(random, text.length)).slice(0, 200));
  }
}

/** A change that leaves the document whole, so that what reads it gets on to what it says. */
export function mutatedXml(xml: string, random: Random, room: number): string {
  const at = below(random, xml.length + 1);
  const again = (food: string): string =>
    food.repeat(Math.min(times(random, 200_000), Math.ceil(room / food.length)));
  switch (below(random, 4)) {
    case 0:
      return withAttribute(xml, at, oneOf(random, ATTRIBUTES));
    case 1:
      return withElementAgain(xml, at, again);
    case 2:
      return withNumber(xml, at, oneOf(random, ATTRIBUTES));
    default:
      return withContent(xml, at, again(escaped(oneOf(random, FOOD) + oneOf(random, FOOD))));
  }
}

/** More text in the next element that has some. */
function withContent(xml: string, from: number, more: string): string {
  const found = />[^<>]+</.exec(xml.slice(from, from + 5000));
  if (found === null) return xml;
  const end = from + found.index + found[0].length - 1;
  return xml.slice(0, end) + more + xml.slice(end);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The value of the next attribute replaced. */
function withAttribute(text: string, from: number, value: string): string {
  const start = text.indexOf('="', from);
  const end = start < 0 ? -1 : text.indexOf('"', start + 2);
  return end < 0 ? text : text.slice(0, start + 2) + value + text.slice(end);
}

/** The next element that closes where a tag of its name does, repeated. */
function withElementAgain(text: string, from: number, again: (element: string) => string): string {
  const start = text.indexOf('<', from);
  const name = start < 0 ? null : /^<([\w:]+)/.exec(text.slice(start, start + 40));
  if (name === null) return text;
  const close = `</${name[1] ?? ''}>`;
  const end = text.indexOf(close, start);
  if (end < 0) return text;
  return text.slice(0, start) + again(text.slice(start, end + close.length)) + text.slice(end + close.length);
}

function withNumber(text: string, from: number, value: string): string {
  const found = /\d+/.exec(text.slice(from, from + 2000));
  if (found === null) return text;
  const at = from + found.index;
  return text.slice(0, at) + value + text.slice(at + found[0].length);
}

export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const spoilt = Uint8Array.from(bytes);
  switch (below(random, 4)) {
    case 0:
      return spoilt.slice(0, below(random, spoilt.length + 1));
    case 1: {
      const at = below(random, spoilt.length);
      return Uint8Array.from([...spoilt.slice(0, at), ...spoilt.slice(at + times(random, 40))]);
    }
    default:
      for (let left = times(random, 60); left > 0; left -= 1) {
        spoilt[below(random, spoilt.length)] = oneOf(random, [0, 0xff, 0x20, 0x3c, 0x22, below(random, 256)]);
      }
      return spoilt;
  }
}
