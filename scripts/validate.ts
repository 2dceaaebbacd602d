/** `npm run validate`: checks the data and says what is wrong, where, and what to do. */
import { enableCompileCache } from 'node:module';

// Before anything else is loaded: stripping types from the whole program costs more than running it.
enableCompileCache();
const { validate } = await import('./lib/validateCommand.ts');
await validate();
