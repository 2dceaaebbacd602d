import type { Case } from '../case.ts';
import { ANSWER_FILES } from './answers.ts';
import { CELLS, DELIVERIES } from './cells.ts';
import { ENCODING } from './encoding.ts';
import { FILES } from './files.ts';
import { HEADERS } from './header.ts';
import { JSON_FILES } from './json.ts';
import { REGISTRY } from './registry.ts';
import { PLAUSIBILITY, RELATIONS } from './relations.ts';
import { PERSONAL, REPORTS } from './reports.ts';
import { TABLES } from './tables.ts';

/** Every bad file, by chapter. */
export const BAD: Readonly<Record<string, readonly Case[]>> = {
  files: FILES,
  encoding: ENCODING,
  header: HEADERS,
  cells: CELLS,
  deliveries: DELIVERIES,
  relations: RELATIONS,
  plausibility: PLAUSIBILITY,
  json: JSON_FILES,
  registry: REGISTRY,
  reports: REPORTS,
  answers: ANSWER_FILES,
  'personal data': PERSONAL,
  tables: TABLES,
};
