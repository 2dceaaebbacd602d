/** The check at the desk: the one of a pull request that brings these files, told in their cells. */
import { checkTree } from '../core/check/checkTree.ts';
import { overlayTree } from '../core/check/overlayTree.ts';
import type { CheckResult } from '../core/check/result.ts';
import { withoutFiles } from '../core/check/withoutFiles.ts';
import { rewriteTree } from '../core/fix/fixTree.ts';
import type { Problem } from '../core/problems/problem.ts';
import { answerFiles } from './answerFiles.ts';
import { checkedDraft } from './checkedDraft.ts';
import type { Desk } from './desk.ts';
import { deskFile, monthAsJson } from './deskFile.ts';
import type { DeskAnswered, DeskProblem } from './deskProblem.ts';
import type { Draft } from './draft.ts';
import { siblingOf } from './draftPath.ts';
import type { Checked, CheckRequest } from './protocol.ts';
import { byPath, tellProblem, textAt, withIds } from './tellProblem.ts';
import type { DraftsByPath } from './tellProblem.ts';
import { writeDraft } from './writtenDraft.ts';
import type { WrittenDraft } from './writtenDraft.ts';

export function checkDrafts(desk: Desk, request: CheckRequest): Checked {
  const { tree, today, base } = desk;
  const written = request.drafts.filter((draft) => !saysNothing(desk, draft)).map(writeDraft);
  const answers = answerFiles(desk, request.answers);
  const encoder = new TextEncoder();
  const given = new Map([
    ...written.map(({ path, text }) => [path, encoder.encode(text)] as const),
    ...answers,
  ]);
  const siblings = new Set(written.flatMap(({ path }) => siblingOf(path) ?? []));
  const laid = overlayTree(withoutFiles(tree, siblings), given);
  const paths = [...given.keys()];
  const added = written.filter(({ draft }) => tree.kind(draft.path) !== 'file').map(({ path }) => path);
  const { before, rewritten } = rewriteTree(laid, { asOf: { today }, paths, added, base });

  const drafts = byPath(request.drafts);
  const files = filesOf(desk, written, new Map([...given, ...rewritten]), before);
  const isAsGiven = rewritten.size === 0 && [...given.keys()].every((path) => files.has(path));
  const after = before.counts.errors > 0 || isAsGiven ? null : checkAfter(desk, files, siblings);
  const tell = teller(desk, written, drafts);
  const own = [...before.problems, ...(after ?? [])].map(tell);
  const standing = request.standing.filter((problem) => !isSettled(problem, request.settled, drafts));
  const problems = withIds([...own.filter((problem) => !followsFrom(problem, standing)), ...standing]);
  const answered = before.answered.map(({ problem, answer }): DeskAnswered => ({
    problem: tell(problem),
    reason: answer.reason,
    answeredOn: answer.answeredOn,
    isNew: request.answers.some(
      ({ code, subject, month }) =>
        code === answer.code && subject === answer.subject && month === answer.month,
    ),
  }));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const changed = [...files].filter(([path, bytes]) => !holds(desk, path, bytes));
  return {
    problems,
    answered,
    counts: { errors, warnings: problems.length - errors, answered: answered.length },
    ready: errors === 0 && changed.length > 0,
    drafts: written.map((one) => checkedDraft(desk, one, before)),
    files: errors > 0 ? [] : changed.map(([path, bytes]) => deskFile(desk, path, bytes)),
  };
}

/** Files in canonical form by the path at which they will stand. */
function filesOf(
  desk: Desk,
  written: readonly WrittenDraft[],
  canonical: ReadonlyMap<string, Uint8Array>,
  { checked }: CheckResult,
): ReadonlyMap<string, Uint8Array> {
  const drafts = new Map(written.map(({ path, draft }) => [path, draft]));
  return new Map(
    [...canonical].map(([path, bytes]): [string, Uint8Array] => {
      const draft = drafts.get(path);
      const submission = checked?.submissions.find(({ file }) => file === path);
      if (draft === undefined || draft.path === path || submission === undefined) return [path, bytes];
      return [draft.path, monthAsJson(desk, draft.path, submission)];
    }),
  );
}

/** Only what could be written has to be right as it would be written, too. */
function checkAfter(
  { tree, today, base }: Desk,
  files: ReadonlyMap<string, Uint8Array>,
  siblings: ReadonlySet<string>,
): readonly Problem[] {
  const gone = new Set([...siblings].filter((path) => !files.has(path)));
  const after = overlayTree(withoutFiles(tree, gone), files);
  return checkTree(after, { asOf: { today }, paths: [...files.keys()], base }).problems.filter(
    ({ severity }) => severity === 'error',
  );
}

function teller(
  desk: Desk,
  written: readonly WrittenDraft[],
  drafts: DraftsByPath,
): (problem: Problem) => DeskProblem {
  const known = new Map(written.map((one) => [one.path, one]));
  return (problem) => {
    const one = known.get(problem.file);
    if (one === undefined) return tellProblem(desk, problem, [], drafts);
    const placed = one.place(problem);
    return tellProblem(desk, { ...placed.problem, file: one.draft.path }, placed.cells, drafts);
  };
}

/** A cell that was changed since, a row that was taken out, or a word that someone has looked. */
function isSettled(
  { id, cells, origin }: DeskProblem,
  settled: readonly string[],
  drafts: DraftsByPath,
): boolean {
  return settled.includes(id) || cells.some((cell, at) => textAt(drafts, cell) !== origin?.was[at]);
}

/** What the check says of a cell whose number could not be taken over has that as its one cause. */
function followsFrom({ severity, cells }: DeskProblem, standing: readonly DeskProblem[]): boolean {
  return (
    severity === 'error' &&
    cells.length > 0 &&
    cells.every((cell) =>
      standing.some(
        (one) =>
          one.severity === 'error' &&
          one.cells.some(
            ({ path, row, column }) => path === cell.path && row === cell.row && column === cell.column,
          ),
      ),
    )
  );
}

/** A part that nobody has filled in, and that is not published either, is no part of the delivery. */
function saysNothing({ tree }: Desk, { kind, path, rows }: Draft): boolean {
  if (kind === 'headcounts' || tree.kind(path) === 'file') return false;
  return rows.every(({ cells }) => cells.every((text) => text.trim() === ''));
}

function holds({ tree }: Desk, path: string, bytes: Uint8Array): boolean {
  if (tree.kind(path) !== 'file') return false;
  const present = tree.read(path);
  return present.byteLength === bytes.byteLength && present.every((byte, at) => byte === bytes[at]);
}
