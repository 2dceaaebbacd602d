/** An .xlsx file as a package of parts that refer to one another, changed part by part. */
import { escapeXml } from '../../core/text/escapeXml.ts';
import { appendTo, applyEdits, attributes, elementsOf, unescapeXml, xmlTags } from './xmlTags.ts';
import { packEntries, readEntries, unpack, writeEntries } from './zipEntries.ts';

export interface Relationship {
  readonly id: string;
  /** Last word of its type, for example `comments`. */
  readonly type: string;
  /** Name of the part that it leads to. */
  readonly target: string;
}

export interface OpenPackage {
  /** Text of a part; null where there is none. Names differ by more than case. */
  read(name: string): string | null;
  write(name: string, text: string): void;
  /** A name that no part has yet, for example `xl/comments3.xml`. */
  freeName(stem: string, extension: string): string;
  relationships(part: string): readonly Relationship[];
  /** Relates a part to another and gives the id of that. */
  relate(part: string, type: string, target: string): string;
  /** Says what a new part holds. `name`: of the part, or an extension with its dot. */
  declare(name: string, contentType: string): void;
  /** The workbook itself. */
  readonly workbook: string;
  /** What types and namespaces of relationships begin with. */
  readonly relationshipBase: string;
  /** The package as a file: every part that was not written is packed as it was. */
  bytes(): Uint8Array;
}

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** @throws {Error} where it is no zip, or holds no workbook */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const entries = readEntries(bytes);
  const known = new Map(entries.map((entry) => [normal(entry.name), entry]));
  const written = new Map<string, { readonly name: string; readonly text: string }>();

  const read = (name: string): string | null => {
    const fresh = written.get(normal(name));
    if (fresh !== undefined) return fresh.text;
    const entry = known.get(normal(name));
    return entry === undefined ? null : new TextDecoder().decode(unpack(entry));
  };
  const write = (name: string, text: string): void => {
    // What is there keeps its name, whatever its case.
    written.set(normal(name), { name: known.get(normal(name))?.name ?? name, text });
  };
  const relationships = (part: string): readonly Relationship[] => {
    const xml = read(relationshipsOf(part)) ?? '';
    return elementsOf(xml, 'Relationship').map(({ open }) => {
      const { Id = '', Type = '', Target = '' } = attributes(xml, open);
      return {
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolve(part, unescapeXml(Target)),
      };
    });
  };
  const workbook =
    relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (read(workbook) === null) throw new Error('no workbook');
  const relationshipBase = read(workbook)?.includes(STRICT) === true ? STRICT : TRANSITIONAL;

  return {
    workbook,
    relationshipBase,
    read,
    write,
    relationships,
    freeName(stem, extension) {
      let number = 1;
      const name = (): string => `${stem}${number}${extension}`;
      while (known.has(normal(name())) || written.has(normal(name()))) number += 1;
      return name();
    },
    relate(part, type, target) {
      const name = relationshipsOf(part);
      const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"></Relationships>`;
      const xml = read(name) ?? empty;
      const taken = new Set(relationships(part).map(({ id }) => id));
      let number = taken.size + 1;
      while (taken.has(`rId${number}`)) number += 1;
      const id = `rId${number}`;
      write(
        name,
        append(
          xml,
          'Relationships',
          (prefix) =>
            `<${prefix}Relationship Id="${id}" Type="${relationshipBase}/${type}" Target="/${escapeXml(target)}"/>`,
        ),
      );
      return id;
    },
    declare(name, contentType) {
      const xml = read(CONTENT_TYPES) ?? '';
      const isExtension = name.startsWith('.');
      const isKnown = [...elementsOf(xml, 'Default'), ...elementsOf(xml, 'Override')].some(({ open }) => {
        const { Extension, PartName } = attributes(xml, open);
        return isExtension
          ? Extension?.toLowerCase() === name.slice(1)
          : PartName !== undefined && normal(PartName) === normal(name);
      });
      if (isKnown) return;
      const markup = (prefix: string): string =>
        isExtension
          ? `<${prefix}Default Extension="${name.slice(1)}" ContentType="${contentType}"/>`
          : `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`;
      write(CONTENT_TYPES, append(xml, 'Types', markup));
    },
    bytes() {
      const contents = new Map(
        [...written.values()].map(({ name, text }) => [name, new TextEncoder().encode(text)]),
      );
      const fresh = new Map(packEntries(contents).map((entry) => [normal(entry.name), entry]));
      const kept = entries.map((entry) => {
        const other = fresh.get(normal(entry.name));
        fresh.delete(normal(entry.name));
        return other ?? entry;
      });
      return writeEntries([...kept, ...fresh.values()]);
    },
  };
}

function append(xml: string, name: string, markup: (prefix: string) => string): string {
  const [element] = elementsOf(xml, name);
  if (element === undefined) throw new Error(`no ${name}`);
  return applyEdits(xml, [appendTo(xml, element, markup(element.open.prefix))]);
}

/** Some programs write part names in another case, with backslashes or a leading slash. */
function normal(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A target as it stands beside a part, as the name of a part. */
function resolve(part: string, target: string): string {
  if (/^[/\\]/.test(target)) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** Prefix of the text's first element, with its colon: what is added has to carry it too. */
export function rootPrefix(xml: string): string {
  for (const { prefix } of xmlTags(xml)) return prefix;
  return '';
}
