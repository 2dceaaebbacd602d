/**
 * Writes the illustrative year into data/2022/, which is invented from a seed and says so wherever it is shown.
 *
 *   node scripts/generate-data.ts
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '../src/io/writeTogether.ts';
import { GENERATED_FOLDERS, illustrativeYear } from './illustrative/illustrativeYear.ts';

const DATA = join(import.meta.dirname, '../data');
const { illustrative } = JSON.parse(readFileSync(join(DATA, 'programme.json'), 'utf8')) as {
  illustrative: boolean;
};
// Once the figures are real there is nothing here that may be invented anew.
if (!illustrative)
  throw new Error('data/programme.json says that the data is real: nothing is generated over it.');
const files = illustrativeYear();
for (const folder of GENERATED_FOLDERS) rmSync(join(DATA, folder), { recursive: true, force: true });
const encoder = new TextEncoder();
writeTogether(DATA, new Map([...files].map(([path, text]) => [path, encoder.encode(text)])));
console.log(`${files.size} illustrative files written to data/2022/`);
