/** The workflow files, parsed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, '.github/workflows');

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly 'continue-on-error'?: boolean;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean | string };
  readonly jobs: Readonly<Record<string, Job>>;
}

export const WORKFLOW_FILES = readdirSync(FOLDER).sort();

export function workflowText(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

export function workflow(file: string): Workflow {
  return parse(workflowText(file)) as Workflow;
}

export function jobsOf(file: string): readonly (readonly [name: string, job: Job])[] {
  return Object.entries(workflow(file).jobs);
}

export function stepsOf(file: string): readonly Step[] {
  return jobsOf(file).flatMap(([, job]) => job.steps);
}
