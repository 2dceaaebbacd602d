/** A field that names an entry of the registry. */
import type { ProblemCode } from '../problems/catalogue.ts';
import type { NameIndex } from '../registry/registryIndex.ts';
import { tidyCell } from '../text/normalise.ts';
import type { Reading } from '../text/normalise.ts';

/**
 * Reads an id, or a name or alias that stands for exactly one.
 *
 * Errors: `blank-value`, `ambiguous-name` with its `candidates`, else `unknown`, with a suggestion where
 * one is near.
 */
export function nameReader(index: NameIndex, unknown: ProblemCode): (text: string) => Reading<string> {
  return (cell) => {
    const { text, changes } = tidyCell(cell);
    if (text === '') return { error: 'blank-value', params: {} };
    const found = index.lookup(text);
    switch (found.kind) {
      case 'id':
        return { value: found.id, changes };
      case 'alias':
        return { value: found.id, changes: [{ code: 'name-alias', from: cell, to: found.id }] };
      case 'ambiguous':
        return { error: 'ambiguous-name', params: { candidates: found.candidates } };
      case 'unknown': {
        // Asked for once: it is sought each time.
        const { suggestion } = found;
        return { error: unknown, params: {}, ...(suggestion === null ? {} : { suggestion }) };
      }
    }
  };
}
