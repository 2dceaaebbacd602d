import { existsSync, globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import * as validators from '../../src/core/schemas/validators.js';
import { domains, FILES, programme, sites, targets, tasks, units } from './shippedFiles.ts';

const ROOT = new URL('../../', import.meta.url);

test('every shipped file has the shape of its schema', () => {
  expect(validators.validateProgramme(programme)).toBe(true);
  expect(validators.validateDomains(domains)).toBe(true);
  expect(validators.validateSites(sites)).toBe(true);
  expect(validators.validateUnits(units)).toBe(true);
  expect(validators.validateTargets(targets)).toBe(true);
  expect(validators.validateTasks(tasks)).toBe(true);
});

test('every JSON file points editors to its schema', () => {
  const headcounts = globSync('data/*/headcounts/*/*.json', { cwd: ROOT });
  expect(headcounts.length).toBeGreaterThan(0);
  for (const path of [...Object.keys(FILES), ...headcounts]) {
    const { $schema } = JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as { $schema: string };
    const target = new URL($schema, new URL(path, ROOT));
    const kind = path.includes('/headcounts/') ? 'headcounts' : path.replace(/^.*\/|\.json$/g, '');
    expect(target.href, path).toBe(new URL(`schemas/${kind}.schema.json`, ROOT).href);
  }
});

/** Kinds of file that a year need not have. */
const OPTIONAL = new Set(['/data/*/extensions.json']);

describe('workspace settings', () => {
  const settings = JSON.parse(readFileSync(new URL('.vscode/settings.json', ROOT), 'utf8')) as {
    'json.schemas': { fileMatch: string[]; url: string }[];
  };

  test.each(settings['json.schemas'])('$url is there and matches a file', ({ fileMatch, url }) => {
    expect(existsSync(new URL(url, ROOT))).toBe(true);
    for (const pattern of fileMatch.filter((each) => !OPTIONAL.has(each))) {
      expect(globSync(pattern.replace(/^\//, ''), { cwd: ROOT }), pattern).not.toEqual([]);
    }
  });
});
