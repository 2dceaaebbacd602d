/** TypeScript types of the files, from their schemas. */
import { compile, type JSONSchema } from 'json-schema-to-typescript';

import { EXPORTS, KINDS, pascalCase } from './kinds.ts';

/** A schema as read from its file; `$defs` hold what it shares with the others. */
export type SchemaDocument = Readonly<Record<string, unknown>> & {
  readonly $id: string;
  readonly $defs?: Readonly<Record<string, unknown>>;
};

export type Schemas = Readonly<Record<string, SchemaDocument>>;

/** Keywords that say nothing about the shape; as names of properties they hold objects. */
const ANNOTATIONS = new Set(['title', 'examples', 'default']);

const BANNER = `/**
 * Shapes of the data files, as written.
 * Generated from schemas/ by scripts/generate-schemas.ts; do not edit.
 */`;

/**
 * The text of `types.ts`: one type per kind of file (`DomainsFile`), per definition (`DomainEntry`).
 * Throws where two schemas define the same name differently.
 */
export async function typesSource(schemas: Schemas): Promise<string> {
  const roots: Record<string, unknown> = {};
  const shared: Record<string, unknown> = {};
  for (const kind of KINDS) {
    const { $schema: _dialect, $id: _id, $defs, ...root } = schemas[kind] as SchemaDocument;
    roots[`${kind}-file`] = shapeOf(root);
    for (const [name, definition] of Object.entries($defs ?? {})) {
      const earlier = shared[name];
      const now = shapeOf(definition);
      if (earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(now)) {
        throw new Error(
          `${kind}.schema.json defines "${name}" differently from another schema; make them equal`,
        );
      }
      shared[name] = now;
    }
  }
  const names = new Set(EXPORTS.map(({ type }) => type));
  const umbrella = { title: 'Unused', $defs: { ...roots, ...shared } } as JSONSchema;
  const source = await compile(umbrella, 'Unused', {
    additionalProperties: false,
    bannerComment: BANNER,
    customName: (_schema, key) => (key === undefined ? undefined : pascalCase(key)),
    format: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    unreachableDefinitions: true,
  });
  for (const name of names) {
    if (!source.includes(`export interface ${name} `) && !source.includes(`export type ${name} `)) {
      throw new Error(`no type ${name} came out of the schemas`);
    }
  }
  return withoutUmbrella(source);
}

/**
 * The shape alone. A title would make a named type of every property, and whatever stands beside a
 * reference a new type of every use.
 */
function shapeOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shapeOf);
  if (node === null || typeof node !== 'object') return node;
  const record = node as Record<string, unknown>;
  if (typeof record['$ref'] === 'string') return { $ref: record['$ref'] };
  return Object.fromEntries(
    Object.entries(record)
      .filter(
        ([key, value]) => !(ANNOTATIONS.has(key) && (typeof value !== 'object' || Array.isArray(value))),
      )
      .map(([key, value]) => [key, shapeOf(value)]),
  );
}

/** The source without the wrapper's own type and without remarks on where a type is used. */
function withoutUmbrella(source: string): string {
  return source
    .replace(
      /\n \*\s*\n \* This interface was referenced by `Unused`'s JSON-Schema\n \* via the `definition` "[^"]*"\./g,
      '',
    )
    .replace(/export (?:interface|type) Unused\b[^;{]*(?:\{[^}]*\}|;)\n*/, '');
}
