/** Constraints that have a code of their own, in words for their field; all others are `value-constraint`. */
import type { ProblemCode, ProblemParams } from '../problems/catalogue.ts';
import type { SchemaError } from '../schemas/validators.js';

/** What a broken constraint is told as. `value`: what is quoted, where it is not the field as it stands. */
export type OwnCode = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly params: ProblemParams[Code];
    readonly value?: string;
  };
}[ProblemCode];

/** Says how it is told; null where the code's words would not fit. */
type Teller = (params: SchemaError['params'], value: unknown) => OwnCode | null;

const tooLong: Teller = ({ limit }, text) => ({
  code: 'note-too-long',
  params: { length: [...String(text)].length, limit: Number(limit) },
});

/** Field → keyword of its schema → code. */
const OWN_CODES: Readonly<Record<string, Readonly<Record<string, Teller>>>> = {
  headcount: {
    minimum: (_, value) => (Number(value) < 0 ? { code: 'negative-headcount', params: {} } : null),
    maximum: ({ limit }) => ({ code: 'headcount-too-large', params: { limit: Number(limit) } }),
  },
  origin: {
    enum: () => ({ code: 'unknown-origin', params: { count: 0 } }),
  },
  type: {
    enum: ({ allowedValues }) => ({
      code: 'unknown-milestone-type',
      params: { allowed: allowedValues as readonly string[], count: 0 },
    }),
  },
  status: {
    enum: ({ allowedValues }) => ({
      code: 'unknown-status',
      params: { allowed: allowedValues as readonly string[], count: 0 },
    }),
  },
  evidence: {
    pattern: (_, value) => ({ code: 'evidence-format', params: {}, value: String(value) }),
  },
  note: { maxLength: tooLong },
  reason: { maxLength: tooLong },
  work: { maxLength: tooLong },
  suggestions: { maxLength: tooLong },
};

export function ownCode(
  { keyword, params }: SchemaError,
  value: unknown,
  field: string | null,
): OwnCode | null {
  // A cell that was blank, where the schema asks for a value.
  if (value === null && keyword === 'type') return { code: 'blank-value', params: { count: 0 } };
  return OWN_CODES[field ?? '']?.[keyword]?.(params, value) ?? null;
}
