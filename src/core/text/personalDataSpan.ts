/** What a finder of personal data has found: which kind, and where. */
export type PersonalDataKind =
  | 'mainland-id'
  | 'hong-kong-id'
  | 'macao-id'
  | 'home-return-permit'
  | 'exit-entry-permit'
  | 'passport'
  | 'mainland-mobile'
  | 'hong-kong-mobile'
  | 'macao-mobile'
  | 'email';

/** A place in the plain form of a text, see `toPlain`. */
export interface Span {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}
