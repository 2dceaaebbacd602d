/** `npm run fix`: rewrites what has exactly one safe reading, and says each change. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { fix } = await import('./lib/fixCommand.ts');
await fix();
