/** `npm run briefing`: the briefing of a month or a half-year, the one page of a month, the skeleton of the report. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { briefing } = await import('./lib/briefingCommand.ts');
await briefing();
