/** What the check of a submission installs: no more than it runs on. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from './support/workflows.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

/** What a module imports when it runs: types are gone by then. */
function importsOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isType =
      (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true) ||
      (ts.isExportDeclaration(node) && node.isTypeOnly);
    const specifier =
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && !isType
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (specifier !== undefined && ts.isStringLiteral(specifier)) found.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Packages that some modules and all that they import come to, each with the module that asks for it. */
function packagesOf(entries: readonly string[]): ReadonlyMap<string, string> {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const walk = (path: string): void => {
    if (seen.has(path) || SPARED.has(path)) return;
    seen.add(path);
    for (const specifier of importsOf(path)) {
      if (specifier.startsWith('.')) walk(join(dirname(path), specifier));
      else if (!specifier.startsWith('node:'))
        packages.set(specifier.split('/')[0] ?? '', relative(ROOT, path));
    }
  };
  for (const entry of entries) walk(join(ROOT, entry));
  return packages;
}

/**
 * What is loaded only where the whole installation is: `validate` starts sooner with a bundler, and is not missed without;
 * `impact` draws charts where it is asked to.
 */
const SPARED = new Set(
  ['scripts/lib/startFile.ts', 'scripts/lib/impactPictures.ts'].map((path) => join(ROOT, path)),
);

const COMMANDS = [
  'validate.js',
  'fix.ts',
  'new.ts',
  'import.ts',
  'answer.ts',
  'status.ts',
  'remind.ts',
  'impact.ts',
].map((name) => `scripts/${name}`);
const STEPS = readdirSync(join(ROOT, 'scripts/ci')).map((name) => `scripts/ci/${name}`);

test('the units’ and the office’s commands and the steps of CI need nothing but `dependencies`, and all of them', () => {
  const packages = packagesOf([...COMMANDS, ...STEPS]);
  const missing = [...packages].filter(([name]) => !Object.hasOwn(manifest.dependencies, name));
  expect(missing).toEqual([]);
  // Node itself is what the scripts are run by.
  expect([...packages.keys(), 'node'].sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

test('the steps that run with rights need no package at all', () => {
  expect([...packagesOf(['scripts/ci/comment.ts', 'scripts/ci/publishing-issue.ts'])]).toEqual([]);
});

test('what they come to is small, complete and pinned', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
  };
  const installed = Object.entries(packages).filter(
    ([path, entry]) => path !== '' && entry.dev !== true && entry.devOptional !== true,
  );
  expect(installed.length).toBeLessThanOrEqual(30);
  for (const name of Object.keys(manifest.dependencies))
    expect(installed.map(([path]) => path)).toContain(`node_modules/${name}`);
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  expect(manifest.allowScripts['node']).toBe(true);
});
