/**
 * `npm run validate`: checks the data and says what is wrong, where, and what to do.
 *
 * The one command that every pull request waits for starts from plain JavaScript: a first file in TypeScript
 * would load the type stripper before the compile cache can spare it, which costs more than the whole check.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
try {
  const { validate } = await import('./lib/validateCommand.ts');
  await validate();
} catch (error) {
  // Not even the program could be loaded, for example before `npm ci`: that says nothing about the data.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
