/** `npm run answer`: a reason for a number that a check finds odd. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { answer } = await import('./lib/answerCommand.ts');
await answer();
