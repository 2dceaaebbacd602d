/** `npm run impact`: what merging would change in every published figure, and which earlier months it restates. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { impact } = await import('./lib/impactCommand.ts');
await impact();
