import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usesColour } from '../../scripts/lib/cli.ts';

test.each([
  [true, {}, true],
  [true, { NO_COLOR: '' }, true],
  [true, { NO_COLOR: '1' }, false],
  [false, {}, false],
] as const)('on a terminal: %s, environment: %j, coloured: %s', (isTTY, environment, coloured) => {
  expect(usesColour({ isTTY }, environment)).toBe(coloured);
});

test('every command asks in one place', () => {
  const scripts = join(import.meta.dirname, '../../scripts');
  const asking = readdirSync(scripts, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .filter((name) => /NO_COLOR|colour: \w*\.?isTTY/.test(readFileSync(join(scripts, name), 'utf8')));
  expect(asking).toEqual(['lib/cli.ts']);
});
