/** The examples of every code, and the trees of files that the validator sees of them. */
import { PROBLEM_CODES } from '../catalogue.ts';
import type { ProblemCode } from '../catalogue.ts';
import { answers } from './answers.ts';
import { cells } from './cells.ts';
import { encoding } from './encoding.ts';
import type { ProblemExample } from './example.ts';
import { files } from './files.ts';
import { header } from './header.ts';
import { json } from './json.ts';
import { plausibility } from './plausibility.ts';
import { registry } from './registry.ts';
import { relations } from './relations.ts';
import { reports } from './reports.ts';
import { workbookExamples } from './workbook.ts';

const BY_CODE: { readonly [Code in ProblemCode]: Omit<ProblemExample, 'code'> } = {
  ...files,
  ...encoding,
  ...header,
  ...cells,
  ...relations,
  ...plausibility,
  ...json,
  ...registry,
  ...reports,
  ...answers,
  ...workbookExamples,
};

export function exampleOf(code: ProblemCode): ProblemExample {
  return { code, ...BY_CODE[code] };
}

/** All examples, in the order of the catalogue. */
export const PROBLEM_EXAMPLES: readonly ProblemExample[] = PROBLEM_CODES.map(exampleOf);
