/** The reader behind `parseJson`: recursive descent with a bounded depth, keeping offsets. */

/** A value with its place. */
export interface JsonNode {
  readonly value: unknown;
  readonly offset: number;
  readonly keyOffset: number | null;
  /** Properties by name, items by index; null for a scalar. */
  readonly children: ReadonlyMap<string, JsonNode> | null;
}

export interface JsonKeyIssue {
  readonly code: 'json-duplicate-key' | 'json-forbidden-key';
  readonly offset: number;
  readonly pointer: string;
  readonly key: string;
}

export class JsonSyntaxError extends Error {
  readonly offset: number;
  /** The characters one of which should stand there, for example `, ]`; empty where many could. */
  readonly expected: string;
  constructor(offset: number, expected: string) {
    super(`expected ${expected}`);
    this.offset = offset;
    this.expected = expected;
  }
}

/** Deeper than any file of ours; a guard for the stack. */
const MOST_DEPTH = 64;
/** Characters of a property's name that a report shows. */
const MOST_NAME = 80;

/**
 * Names that mean something to programs that handle objects. A key of that name could change what an object
 * is or does, so it never becomes one.
 */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  'prototype',
  ...Object.getOwnPropertyNames(Object.prototype),
]);

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN_STRING = /[^"\\\u0000-\u001f]*/y;
const BLANKS = /[ \t\n\r]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

export class JsonReader {
  readonly keyIssues: JsonKeyIssue[] = [];
  readonly #text: string;
  readonly #path: string[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws {JsonSyntaxError} */
  readDocument(): JsonNode {
    this.#skipBlanks();
    const node = this.#readValue(null);
    this.#skipBlanks();
    if (this.#at < this.#text.length) throw this.#wrong();
    return node;
  }

  /** JSON pointer of the value being read. */
  pointer(): string {
    return this.#path.join('');
  }

  /** Steps down to a property or item. Very long names are cut: they are shown to people, not resolved. */
  #enter(name: string): void {
    const part = name.length > MOST_NAME ? `${name.slice(0, MOST_NAME)}…` : name;
    this.#path.push(`/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }

  #wrong(expected = ''): JsonSyntaxError {
    return new JsonSyntaxError(this.#at, expected);
  }

  #skipBlanks(): void {
    BLANKS.lastIndex = this.#at;
    BLANKS.exec(this.#text);
    this.#at = BLANKS.lastIndex;
  }

  #readValue(keyOffset: number | null): JsonNode {
    const offset = this.#at;
    const scalar = (value: unknown): JsonNode => ({ value, offset, keyOffset, children: null });
    switch (this.#text[offset]) {
      case '{':
        return this.#readObject(keyOffset);
      case '[':
        return this.#readArray(keyOffset);
      case '"':
        return scalar(this.#readString());
      case 't':
        return scalar(this.#readWord('true', true));
      case 'f':
        return scalar(this.#readWord('false', false));
      case 'n':
        return scalar(this.#readWord('null', null));
      default:
        return scalar(this.#readNumber());
    }
  }

  #readWord(word: string, value: boolean | null): boolean | null {
    if (!this.#text.startsWith(word, this.#at)) throw this.#wrong();
    this.#at += word.length;
    return value;
  }

  #readNumber(): number {
    NUMBER.lastIndex = this.#at;
    const [digits] = NUMBER.exec(this.#text) ?? [];
    if (digits === undefined) throw this.#wrong();
    this.#at += digits.length;
    return Number(digits);
  }

  #readString(): string {
    this.#at += 1;
    let value = '';
    for (;;) {
      PLAIN_STRING.lastIndex = this.#at;
      const [plain = ''] = PLAIN_STRING.exec(this.#text) ?? [];
      value += plain;
      this.#at += plain.length;
      const character = this.#text[this.#at];
      if (character === '"') break;
      if (character !== '\\') throw this.#wrong('"');
      value += this.#readEscape();
    }
    this.#at += 1;
    return value;
  }

  #readEscape(): string {
    const letter = this.#text[this.#at + 1] ?? '';
    if (letter === 'u') {
      const digits = this.#text.slice(this.#at + 2, this.#at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.#wrong();
      this.#at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const value = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (value === undefined) throw this.#wrong();
    this.#at += 2;
    return value;
  }

  #readArray(keyOffset: number | null): JsonNode {
    const offset = this.#open();
    const value: unknown[] = [];
    const children = new Map<string, JsonNode>();
    if (this.#text[this.#at] !== ']') {
      for (;;) {
        const index = String(value.length);
        this.#enter(index);
        const child = this.#readValue(null);
        this.#path.pop();
        value.push(child.value);
        children.set(index, child);
        if (!this.#another(']')) break;
      }
    }
    this.#at += 1;
    return { value, offset, keyOffset, children };
  }

  #readObject(keyOffset: number | null): JsonNode {
    const offset = this.#open();
    const value: Record<string, unknown> = {};
    const children = new Map<string, JsonNode>();
    if (this.#text[this.#at] !== '}') {
      for (;;) {
        if (this.#text[this.#at] !== '"') throw this.#wrong('"');
        const childKeyOffset = this.#at;
        const key = this.#readString();
        this.#enter(key);
        this.#skipBlanks();
        if (this.#text[this.#at] !== ':') throw this.#wrong(':');
        this.#at += 1;
        this.#skipBlanks();
        const child = this.#readValue(childKeyOffset);
        const forbidden = FORBIDDEN_KEYS.has(key);
        if (forbidden || children.has(key)) {
          const code = forbidden ? 'json-forbidden-key' : 'json-duplicate-key';
          this.keyIssues.push({
            code,
            offset: childKeyOffset,
            pointer: this.pointer(),
            key: key.slice(0, MOST_NAME),
          });
        }
        this.#path.pop();
        children.set(key, child);
        if (!forbidden) value[key] = child.value;
        if (!this.#another('}')) break;
      }
    }
    this.#at += 1;
    return { value, offset, keyOffset, children };
  }

  /** Steps into an array or object. */
  #open(): number {
    if (this.#path.length >= MOST_DEPTH) throw this.#wrong();
    const offset = this.#at;
    this.#at += 1;
    this.#skipBlanks();
    return offset;
  }

  /** After an item: true where a comma promises another, false at the closing bracket. */
  #another(closing: string): boolean {
    this.#skipBlanks();
    const character = this.#text[this.#at];
    if (character === closing) return false;
    if (character !== ',') throw this.#wrong(`, ${closing}`);
    this.#at += 1;
    this.#skipBlanks();
    return true;
  }
}
