/**
 * `npm test`: types, lint, layout and every test, the browser ones included.
 *
 * All steps run even when an early one fails, so that one run tells everything; exit 1 if any failed.
 * Arguments go to Vitest, for example `npm test -- test/core`.
 */
import { spawnSync } from 'node:child_process';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['types', 'astro', ['check', '--minimumFailingSeverity', 'warning']],
  ['lint', 'eslint', ['--max-warnings', '0', '.']],
  ['layout', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['tests', 'vitest', ['run', ...process.argv.slice(2)]],
];

const failed: string[] = [];
for (const [name, command, args] of steps) {
  console.log(`\n── ${name}: ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
