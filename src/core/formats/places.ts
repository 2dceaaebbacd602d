/**
 * Where inside its line a problem stands. A problem names the field; editors and code hosts want characters, so
 * the source text is read again, once per file.
 */
import type { Problem } from '../problems/problem.ts';
import { parseJson } from '../text/json.ts';
import { lineStarts } from '../text/lines.ts';
import { csvFields } from './csvSpans.ts';
import type { FindField } from './csvSpans.ts';
import type { SourceText } from './reportIn.ts';

export interface SourcePlace {
  /** The physical line without its line end. */
  readonly line: string;
  /** Where the field or value stands in the line; null where only the line is known. */
  readonly span: Span | null;
}

/** A piece of a line: 0-based UTF-16 offsets, the end not included. A blank field has no length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds a problem's place; null where it has no line or its file's text cannot be had. */
export type Locate = (problem: Problem) => SourcePlace | null;

/** A value of a JSON document, or a property's name, as far as it stands on one line. */
const JSON_TOKEN = /"(?:[^"\\\n\r]|\\.)*"?|[-+.\w]+|./uy;

/** Problems of a property's name. */
const WRONG_NAMES: ReadonlySet<string> = new Set([
  'json-unknown-property',
  'json-forbidden-key',
  'json-duplicate-key',
]);

export function createLocator(sources: SourceText): Locate {
  const known = new Map<string, ReturnType<typeof readSource> | null>();
  return (problem) => {
    if (problem.line === null) return null;
    let source = known.get(problem.file);
    if (source === undefined) {
      const text = sources(problem.file);
      source = text === null ? null : readSource(text);
      known.set(problem.file, source);
    }
    const line = source?.line(problem.line) ?? null;
    if (source === null || line === null) return null;
    return { line: line.text, span: spanOf(problem, line, source) };
  };
}

interface SourceLine {
  readonly text: string;
  /** Offset in the file. */
  readonly start: number;
}

function readSource(text: string) {
  const starts = lineStarts(text);
  let fields: FindField | null = null;
  let document: ReturnType<typeof parseJson> | null = null;
  // Problems come in the order of lines, and a line may be the whole file.
  let last: (SourceLine & { readonly number: number }) | null = null;
  return {
    line(number: number): SourceLine | null {
      const start = starts[number - 1];
      if (start === undefined) return null;
      if (last?.number === number) return last;
      const ended = text.slice(start, starts[number] ?? text.length);
      last = { number, start, text: ended.replace(/(?<![\r\n])[\r\n]+$/, '') };
      return last;
    },
    field: (line: number, column: number) => (fields ??= csvFields(text, starts))(line, column),
    json: () => (document ??= parseJson(text)),
  };
}

function spanOf(problem: Problem, line: SourceLine, source: ReturnType<typeof readSource>): Span | null {
  if (problem.line === null) return null;
  if (problem.pointer !== undefined) {
    const place = source.json().place(problem.pointer);
    // A property whose name is wrong is shown by its name, any other by its value, if that stands on the line.
    const places = [place?.value, place?.key];
    const at = (WRONG_NAMES.has(problem.code) ? places.reverse() : places).find(
      (position) => position?.line === problem.line,
    );
    if (at === undefined || at === null) return null;
    JSON_TOKEN.lastIndex = at.character - 1;
    const token = JSON_TOKEN.exec(line.text)?.[0] ?? '';
    return { start: at.character - 1, end: at.character - 1 + token.length };
  }
  if (problem.column === null || !problem.file.endsWith('.csv')) return null;
  const field = source.field(problem.line, problem.column);
  if (field === null) return null;
  const start = field.start - line.start;
  if (start < 0 || start > line.text.length) return null;
  return { start, end: Math.min(field.end - line.start, line.text.length) };
}
