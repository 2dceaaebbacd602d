/**
 * XML read piece by piece, as far as workbooks use it: elements, attributes, text, CDATA, comments. No document
 * types, so that no entity is defined by a file. Each character is looked at a fixed number of times.
 */
import { DEEPEST, Damaged, LONGEST_TAG } from './limits.ts';

/** Attributes of one element by their name; one with a prefix, whichever it is, as `:id`. */
export type Attributes = (name: string) => string | undefined;

/** Elements are named without their prefix: programs choose it as they like. */
export interface XmlHandler {
  /** @param parent empty for the root */
  open?(name: string, attributes: Attributes, parent: string): void;
  /** A piece of the text that stands directly in an element; a long text comes in several. */
  text?(text: string, element: string, parent: string): void;
  close?(name: string, parent: string): void;
}

/** What ends a stretch that is passed over, or taken as it stands. */
type Until = '-->' | '?>' | ']]>';

export class XmlReader {
  readonly #handler: XmlHandler;
  /** Tags as written, prefix included, and the names alone. */
  readonly #tags: string[] = [];
  readonly #names: string[] = [''];
  readonly #keys: string[] = [];
  readonly #values: string[] = [];
  readonly #attributes: Attributes;
  #rest = '';
  #until: Until | null = null;
  #hasRoot = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
    this.#attributes = (name) => {
      const at = this.#keys.indexOf(name);
      return at < 0 ? undefined : this.#values[at];
    };
  }

  /** @throws {Damaged} */
  write(piece: string): void {
    const xml = this.#rest === '' ? piece : this.#rest + piece;
    let at = 0;
    while (at < xml.length) {
      const next = this.#until === null ? this.#markup(xml, at) : this.#stretch(xml, at, this.#until);
      if (next < 0) break;
      at = next;
    }
    this.#rest = xml.slice(at);
    if (this.#rest.length > LONGEST_TAG) throw new Damaged('tag too long');
  }

  /** @throws {Damaged} where the document is not whole */
  end(): void {
    if (this.#rest !== '' || this.#until !== null || this.#tags.length > 0 || !this.#hasRoot) {
      throw new Damaged('XML ends early');
    }
  }

  /** @returns where to go on; -1 where more is needed first */
  #markup(xml: string, at: number): number {
    if (xml.charCodeAt(at) !== LESS) return this.#text(xml, at);
    if (at + 1 >= xml.length) return -1;
    switch (xml.charCodeAt(at + 1)) {
      case SLASH:
        return this.#closeTag(xml, at);
      case QUESTION:
        this.#until = '?>';
        return at + 2;
      case EXCLAMATION:
        if (xml.startsWith('<!--', at)) {
          this.#until = '-->';
          return at + 4;
        }
        if (xml.startsWith('<![CDATA[', at) && this.#tags.length > 0) {
          this.#until = ']]>';
          return at + 9;
        }
        if (
          xml.length - at < 9 &&
          ('<!--'.startsWith(xml.slice(at)) || '<![CDATA['.startsWith(xml.slice(at)))
        ) {
          return -1;
        }
        throw new Damaged('document type');
      default:
        return this.#openTag(xml, at);
    }
  }

  #text(xml: string, at: number): number {
    const next = xml.indexOf('<', at);
    let end = next < 0 ? xml.length : next;
    if (next < 0) {
      // An entity may go on in the next piece.
      const entity = xml.lastIndexOf('&');
      if (entity >= at && !xml.includes(';', entity) && xml.length - entity < LONGEST_ENTITY) end = entity;
      if (end === at) return -1;
    }
    const text = xml.slice(at, end);
    if (this.#tags.length > 0) this.#emit(plainText(text));
    else if (/[^\s\uFEFF]/.test(text)) throw new Damaged('text outside the root');
    return end;
  }

  #stretch(xml: string, at: number, until: Until): number {
    const found = xml.indexOf(until, at);
    // The beginning of what ends it may stand at the end of this piece.
    const end = found < 0 ? Math.max(at, xml.length - 2) : found;
    if (until === ']]>' && end > at) this.#emit(xml.slice(at, end));
    if (found >= 0) {
      this.#until = null;
      return found + until.length;
    }
    return end === at ? -1 : end;
  }

  #emit(text: string): void {
    const depth = this.#names.length;
    this.#handler.text?.(text, this.#names[depth - 1] ?? '', this.#names[depth - 2] ?? '');
  }

  #closeTag(xml: string, at: number): number {
    const end = xml.indexOf('>', at);
    if (end < 0) return -1;
    if (xml.slice(at + 2, end).trimEnd() !== this.#tags.at(-1)) throw new Damaged('tags do not match');
    this.#leave();
    return end + 1;
  }

  #leave(): void {
    this.#tags.pop();
    const name = this.#names.pop() ?? '';
    this.#handler.close?.(name, this.#names.at(-1) ?? '');
  }

  #openTag(xml: string, start: number): number {
    let at = start + 1;
    while (at < xml.length && !endsName(xml.charCodeAt(at))) at += 1;
    const tag = xml.slice(start + 1, at);
    this.#keys.length = 0;
    this.#values.length = 0;
    for (;;) {
      while (at < xml.length && isSpace(xml.charCodeAt(at))) at += 1;
      if (at >= xml.length) return -1;
      const code = xml.charCodeAt(at);
      if (code === GREATER) return this.#enter(tag, at + 1, false);
      if (code === SLASH) {
        if (at + 1 >= xml.length) return -1;
        if (xml.charCodeAt(at + 1) !== GREATER) throw new Damaged('tag');
        return this.#enter(tag, at + 2, true);
      }
      at = this.#attribute(xml, at);
      if (at < 0) return -1;
    }
  }

  #attribute(xml: string, start: number): number {
    let at = start;
    while (at < xml.length && !endsName(xml.charCodeAt(at))) at += 1;
    const name = xml.slice(start, at);
    while (at < xml.length && isSpace(xml.charCodeAt(at))) at += 1;
    if (at >= xml.length) return -1;
    if (name === '' || xml.charCodeAt(at) !== EQUALS) throw new Damaged('attribute');
    at += 1;
    while (at < xml.length && isSpace(xml.charCodeAt(at))) at += 1;
    if (at >= xml.length) return -1;
    const quote = xml.charCodeAt(at);
    if (quote !== DOUBLE && quote !== SINGLE) throw new Damaged('attribute without quotes');
    const end = xml.indexOf(quote === DOUBLE ? '"' : "'", at + 1);
    if (end < 0) return -1;
    const value = xml.slice(at + 1, end);
    if (value.includes('<')) throw new Damaged('attribute');
    const colon = name.indexOf(':');
    if ((colon < 0 && this.#keys.includes(name)) || this.#keys.length >= MOST_ATTRIBUTES) {
      throw new Damaged('attributes');
    }
    this.#keys.push(colon < 0 ? name : name.slice(colon));
    this.#values.push(plainText(value));
    return end + 1;
  }

  #enter(tag: string, next: number, isEmpty: boolean): number {
    if (tag === '' || (this.#tags.length === 0 && this.#hasRoot)) throw new Damaged('tag');
    if (this.#tags.length >= DEEPEST) throw new Damaged('too deep');
    this.#hasRoot = true;
    const name = tag.slice(tag.indexOf(':') + 1);
    const parent = this.#names.at(-1) ?? '';
    this.#tags.push(tag);
    this.#names.push(name);
    this.#handler.open?.(name, this.#attributes, parent);
    if (isEmpty) this.#leave();
    return next;
  }
}

/** Of one element, names of namespaces included. */
const MOST_ATTRIBUTES = 128;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const EQUALS = 0x3d;
const DOUBLE = 0x22;
const SINGLE = 0x27;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function endsName(code: number): boolean {
  return (
    isSpace(code) ||
    code === GREATER ||
    code === SLASH ||
    code === EQUALS ||
    code === LESS ||
    code === DOUBLE ||
    code === SINGLE
  );
}

const LONGEST_ENTITY = 12;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text with its entities resolved. */
function plainText(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (; at >= 0; at = text.indexOf('&', done)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > LONGEST_ENTITY) throw new Damaged('entity');
    if (at > done) parts.push(text.slice(done, at));
    parts.push(ENTITIES.get(text.slice(at + 1, end)) ?? characterOf(text, at + 1, end));
    done = end + 1;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** The character that `#65` or `#x41` stands for. */
function characterOf(text: string, start: number, end: number): string {
  const isHex = text.charCodeAt(start + 1) === 0x78;
  let point = 0;
  const first = start + (isHex ? 2 : 1);
  for (let at = first; at < end; at += 1) {
    const digit = parseInt(text.charAt(at), isHex ? 16 : 10);
    point = point * (isHex ? 16 : 10) + digit;
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  if (text.charCodeAt(start) !== 0x23 || first === end || !(point > 0 && point <= 0x10ffff) || isSurrogate) {
    throw new Damaged('entity');
  }
  return String.fromCodePoint(point);
}
