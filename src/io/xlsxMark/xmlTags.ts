/** The tags of an XML text with their places, so that it can be changed where it has to be and nowhere else. */
import { escapeXml } from '../../core/text/escapeXml.ts';

export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Name without its prefix. */
  readonly name: string;
  /** Prefix with its colon; empty where there is none. */
  readonly prefix: string;
  readonly start: number;
  /** Offset behind the tag. */
  readonly end: number;
  /** How many elements it stands inside of. */
  readonly depth: number;
}

/** Ends of what begins like a tag and is none. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** Every tag, in time that grows with the text. What is never closed ends it. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  let depth = 0;
  for (let start = xml.indexOf('<'); start !== -1;) {
    const next = xml[start + 1];
    const other =
      next === '!' || next === '?' ? OTHERS.find(([begin]) => xml.startsWith(begin, start)) : undefined;
    if (other !== undefined) {
      const end = xml.indexOf(other[1], start + other[0].length);
      if (end === -1) return;
      start = xml.indexOf('<', end + other[1].length);
      continue;
    }
    const close = tagEnd(xml, start);
    if (close === -1) return;
    const isClose = next === '/';
    NAME.lastIndex = start + (isClose ? 2 : 1);
    const name = NAME.exec(xml)?.[0] ?? '';
    const colon = name.indexOf(':');
    const kind = isClose ? 'close' : xml[close - 1] === '/' ? 'empty' : 'open';
    if (isClose) depth -= 1;
    yield {
      kind,
      name: name.slice(colon + 1),
      prefix: name.slice(0, colon + 1),
      start,
      end: close + 1,
      depth,
    };
    if (kind === 'open') depth += 1;
    start = xml.indexOf('<', close + 1);
  }
}

const NAME = /[^\s/>]*/y;
/** What stands in a tag up to its `>`, which may stand in a quoted value too; no tag begins inside another. */
// eslint-disable-next-line regexp/no-super-linear-move -- sticky: it is tried at one place
const INSIDE = /[^"'<>]*(?:(?:"[^"]*"|'[^']*')[^"'<>]*)*>/y;

/** Offset of the `>` that ends a tag; -1 where it is never closed. */
function tagEnd(xml: string, start: number): number {
  INSIDE.lastIndex = start + 1;
  return INSIDE.test(xml) ? INSIDE.lastIndex - 1 : -1;
}

const ATTRIBUTE = /(?<![^\s=<>"'/])([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of a tag by their names with prefixes, as they are written: entities are not resolved. */
export function attributes(xml: string, { start, end }: XmlTag): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of xml.slice(start, end).matchAll(ATTRIBUTE))
    found[name] = double ?? single ?? '';
  return found;
}

/** The tag's text with some attributes set; null takes one away. Values are escaped. */
export function withAttributes(
  xml: string,
  tag: XmlTag,
  changes: Readonly<Record<string, string | null>>,
): string {
  const kept = xml
    .slice(tag.start, tag.end)
    .replace(ATTRIBUTE, (whole, name: string) => (Object.hasOwn(changes, name) ? '' : whole));
  const added = Object.entries(changes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
  const close = tag.kind === 'empty' ? '/>' : '>';
  return `${kept.slice(0, -close.length).trimEnd()}${added}${close}`;
}

/** Changes of a text, each at a place of the text as it was. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param edits that do not overlap; those of one place are made in their order */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((left, right) => left.start - right.start)) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  return parts.join('') + xml.slice(at);
}

export interface XmlElement {
  readonly open: XmlTag;
  /** Where its content ends, and where it ends itself; an empty element has no content. */
  readonly contentEnd: number;
  readonly end: number;
}

/** Elements of a name, with their ends; an element inside another of the same name is not told. */
export function elementsOf(xml: string, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let open: XmlTag | null = null;
  for (const tag of xmlTags(xml)) {
    if (tag.name !== name) continue;
    if (open === null && tag.kind === 'empty') found.push({ open: tag, contentEnd: tag.end, end: tag.end });
    else if (open === null && tag.kind === 'open') open = tag;
    else if (open !== null && tag.kind === 'close' && tag.depth === open.depth) {
      found.push({ open, contentEnd: tag.start, end: tag.end });
      open = null;
    }
  }
  return found;
}

/** `<a/>` as `<a>`. */
export function opened(emptyTag: string): string {
  return `${emptyTag.slice(0, emptyTag.lastIndexOf('/')).trimEnd()}>`;
}

/** Adds markup at the end of an element's content; an empty element is opened for it. */
export function appendTo(xml: string, { open, contentEnd }: XmlElement, markup: string): Edit {
  if (open.kind === 'open') return { start: contentEnd, end: contentEnd, text: markup };
  const tag = opened(xml.slice(open.start, open.end));
  return { start: open.start, end: open.end, text: `${tag}${markup}</${open.prefix}${open.name}>` };
}

/** Entities of a value resolved, as far as names of sheets and parts need it. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, number?: string, name?: string) => {
      if (name !== undefined)
        return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(number) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
