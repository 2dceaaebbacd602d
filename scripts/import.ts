/** `npm run import`: a month's workbook from Excel or WPS into the files that the unit commits. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { importFile } = await import('./lib/importCommand.ts');
await importFile();
