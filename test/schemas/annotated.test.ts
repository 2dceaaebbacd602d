import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { readSchemas } from '../../scripts/generate-schemas.ts';
import { ID_PREFIX, KINDS } from '../../scripts/schemas/kinds.ts';
import { DATE_PATTERN } from '../../scripts/schemas/validators.ts';

interface Node {
  readonly title?: unknown;
  readonly description?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly $defs?: Readonly<Record<string, Node>>;
}

const schemas = await readSchemas();
const ajv = new Ajv2020({
  allowUnionTypes: true,
  formats: { date: DATE_PATTERN },
  schemas: Object.values(schemas),
});

/** The schema itself, its definitions, and every property in either, with its JSON pointer. */
function described(node: Node, pointer: string): { node: Node; pointer: string }[] {
  const inner = (name: 'properties' | '$defs') =>
    Object.entries(node[name] ?? {}).flatMap(([key, child]) => described(child, `${pointer}/${name}/${key}`));
  return [{ node, pointer }, ...inner('properties'), ...inner('$defs')];
}

describe.each(KINDS)('%s', (kind) => {
  const nodes = described(schemas[kind] as Node, '#');

  test('has a stable id, and a title, a description and examples on everything', () => {
    expect(schemas[kind]?.['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schemas[kind]?.$id).toBe(ID_PREFIX + kind);
    const bare = nodes.filter(
      ({ node }) => !(node.title && node.description && (node.examples?.length ?? 0) > 0),
    );
    expect(bare.map(({ pointer }) => pointer)).toEqual([]);
  });

  test.each(nodes)('holds only valid examples: $pointer', ({ node, pointer }) => {
    const validate = ajv.compile({ $ref: `${ID_PREFIX}${kind}${pointer === '#' ? '' : escaped(pointer)}` });
    for (const example of node.examples ?? []) {
      expect(validate(example), `${JSON.stringify(example)}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  });

  test('allows nothing that it does not name', () => {
    const open = nodes.filter(
      ({ node }) =>
        node.properties && (node as { additionalProperties?: unknown }).additionalProperties !== false,
    );
    expect(open.map(({ pointer }) => pointer)).toEqual([]);
  });
});

/** `$` may stand in a pointer, but not unescaped in every reader of references. */
function escaped(pointer: string): string {
  return pointer.replaceAll('/$schema', '/%24schema');
}
