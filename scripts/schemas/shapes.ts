/** What code asks of the schemas beside a verdict: which properties there are, and what a row's may hold. */
import { KINDS, ROWS } from './kinds.ts';
import type { Schemas } from './types.ts';

interface Node {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly [keyword: string]: unknown;
}

/** Properties that code offers the values of, in lists to choose from: they need an `enum` or a `const`. */
const CHOICES: ReadonlySet<string> = new Set([
  'domains/category',
  'domains/cohort',
  'headcounts/origin',
  'milestones/type',
  'task-reports/status',
]);

/** Keywords that limit a single value. */
const LIMITS = [
  'enum',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
];

const BANNER = `/**
 * Names of properties and limits of values.
 * Generated from schemas/ by scripts/generate-schemas.ts; do not edit.
 */`;

/**
 * The text of `shapes.ts`, before it is laid out.
 * Throws where the values of a property are offered to choose from, and the schema does not list them.
 */
export function shapesSource(schemas: Schemas): string {
  const properties = Object.fromEntries(KINDS.map((kind) => [kind, propertiesOf(schemas[kind] as Node)]));
  const rows = Object.entries(ROWS).map(([kind, name]) => {
    const root = schemas[kind] as Node;
    const properties = Object.entries(definition(root, name).properties ?? {});
    const constraints = properties.map(([property, node]) => {
      const limits = limitsOf(node, root);
      if (CHOICES.has(`${kind}/${property}`) && !('enum' in limits)) {
        throw new Error(`${kind}.schema.json: "${property}" needs an enum, because code offers its values`);
      }
      return [property, limits];
    });
    const constant = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
    return `export const ${constant} = ${JSON.stringify(Object.fromEntries(constraints))} as const;`;
  });
  return `${BANNER}

/** What each property of a row may hold, as its schema says. */
${rows.join('\n')}

/** Names that an object may have, in the schema's order: kind → place, a pointer with * for every index. */
export const PROPERTIES = ${JSON.stringify(properties)} as const;
`;
}

function propertiesOf(root: Node): Readonly<Record<string, readonly string[]>> {
  const places: Record<string, readonly string[]> = {};
  const visit = (node: Node, place: string): void => {
    const { properties, items, anyOf = [] } = resolved(node, root);
    if (properties !== undefined) places[place] = Object.keys(properties);
    for (const [name, child] of Object.entries(properties ?? {})) visit(child, `${place}/${name}`);
    if (items !== undefined) visit(items, `${place}/*`);
    for (const branch of anyOf) visit(branch, place);
  };
  visit(root, '');
  return places;
}

/** The limits of a property, those of what it refers to included. */
function limitsOf(node: Node, root: Node): Readonly<Record<string, unknown>> {
  const given = { ...resolved(node, root), ...node };
  const both: Node = 'const' in given ? { enum: [given['const']], ...given } : given;
  return Object.fromEntries(LIMITS.flatMap((name) => (name in both ? [[name, both[name]]] : [])));
}

function resolved(node: Node, root: Node): Node {
  const name = /^#\/\$defs\/(\w+)$/.exec(node.$ref ?? '')?.[1];
  return name === undefined ? node : resolved(definition(root, name), root);
}

/** @throws {Error} where there is none */
function definition(root: Node, name: string): Node {
  const found = (root['$defs'] as Readonly<Record<string, Node>> | undefined)?.[name];
  if (found === undefined) throw new Error(`no schema defines "${name}"`);
  return found;
}
