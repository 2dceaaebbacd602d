/**
 * Two lint rules about what a module leans on, for eslint.config.mjs: each folder imports only from the folders
 * below it (`layers`), and no import leads back to where it came from, types included (`no-circle`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/** Every relative import of a module's text; Prettier keeps the quotes single. */
const IMPORTS = /\b(?:from|import)\s?\(?\s?'(\.{1,2}\/[^'?]+)/g;

const layers = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }],
    messages: {
      above:
        '{{from}} may import from {{below}} only, not from {{to}}: the layers stand in eslint.config.mjs.',
    },
  },
  create(context) {
    const [table] = context.options;
    const layerOf = (file) => {
      const path = relative(context.cwd, file).split(sep).join('/');
      const own = Object.keys(table).filter((folder) => path.startsWith(`${folder}/`));
      return own.toSorted((a, b) => b.length - a.length)[0] ?? null;
    };
    const from = layerOf(context.filename);
    if (from === null) return {};
    return onImports(context, (node, target) => {
      const to = layerOf(target);
      if (to === null || to === from || table[from].includes(to)) return;
      const below = table[from].join(', ') || 'itself';
      context.report({ node, messageId: 'above', data: { from, to, below } });
    });
  },
};

const noCircle = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { circle: 'A circle of imports, {{way}}: put what they share into a module below them.' },
  },
  create(context) {
    const seen = new Set();
    return onImports(context, (node, target) => {
      const way = wayBack(target, context.filename, seen);
      if (way === null) return;
      const names = [context.filename, ...way].map((file) =>
        relative(context.cwd, file).split(sep).join('/'),
      );
      context.report({ node, messageId: 'circle', data: { way: names.join(' → ') } });
    });
  },
};

/** Calls back with every import of the file that names another file of the project. */
function onImports(context, each) {
  const visit = (node) => {
    const name = node.source?.value;
    if (typeof name !== 'string' || !name.startsWith('.')) return;
    each(node, resolve(dirname(context.filename), name.split('?')[0]));
  };
  return {
    ImportDeclaration: visit,
    ImportExpression: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
  };
}

/** The files from one to another, both included; null where no import leads there. Files already `seen` do not. */
function wayBack(from, to, seen) {
  if (from === to) return [to];
  if (seen.has(from)) return null;
  seen.add(from);
  for (const next of importsOf(from)) {
    const way = wayBack(next, to, seen);
    if (way !== null) return [from, ...way];
  }
  return null;
}

/** What each file imports, read once in a run. */
const known = new Map();

function importsOf(file) {
  const before = known.get(file);
  if (before) return before;
  const text = /\.(?:ts|mjs|js|astro)$/.test(file) && existsSync(file) ? readFileSync(file, 'utf8') : '';
  const found = [...text.matchAll(IMPORTS)].map(([, name]) => resolve(dirname(file), name));
  known.set(file, found);
  return found;
}

/** The plugin, under the name that the configuration gives it. */
export const imports = { rules: { layers, 'no-circle': noCircle } };
