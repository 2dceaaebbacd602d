/** The parts of a document, and whether each is well formed: as strict as a reader of XML, for what documents use. */
import { strFromU8, unzipSync } from 'fflate';

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** What is wrong with the markup; null where nothing is. */
export function xmlFault(xml: string): string | null {
  const text = xml.replace(/^<\?xml [^>]*\?>/, '');

  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(text);
  if (forbidden !== null) return `a forbidden character at ${forbidden.index}`;
  const open: string[] = [];
  for (const piece of text.split('<').slice(1)) {
    const end = piece.indexOf('>');
    const tag = piece.slice(0, end);
    if (end < 0) return `a tag that does not end: ${piece.slice(0, 40)}`;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(piece))
      return `a bare & in ${piece.slice(0, 40)}`;
    if (tag.startsWith('/')) {
      const last = open.pop();
      if (last !== tag.slice(1)) return `</${tag.slice(1)}> closes <${String(last)}>`;
    } else {
      const [, name = '', attributes = '', slash] =
        /^([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)$/.exec(tag) ?? [];
      if (name === '') return `no tag: <${tag.slice(0, 60)}>`;
      const names = [...attributes.matchAll(/([\w:-]+)="/g)].map((match) => match[1]);
      if (new Set(names).size < names.length) return `an attribute twice in <${tag.slice(0, 60)}>`;
      if (slash === '') open.push(name);
    }
  }
  return open.length === 0 ? null : `<${open.join('> <')}> not closed`;
}
