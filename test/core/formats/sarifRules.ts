/**
 * What the published SARIF 2.1.0 schema and standard demand of the properties that we write: required ones,
 * allowed names, values and forms. Returns what is broken, one line each.
 */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Check = (value: Json, path: string) => readonly string[];

const fails = (path: string, what: string): readonly string[] => [`${path}: ${what}`];

const text: Check = (value, path) =>
  typeof value === 'string' && value !== '' ? [] : fails(path, 'no text');
const maybeBlank: Check = (value, path) => (typeof value === 'string' ? [] : fails(path, 'no text'));
const matching =
  (pattern: RegExp): Check =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value)
      ? []
      : fails(path, `${JSON.stringify(value)} is not ${pattern.source}`);
const oneOf =
  (...values: readonly Json[]): Check =>
  (value, path) =>
    values.includes(value)
      ? []
      : fails(path, `${JSON.stringify(value)} is none of ${JSON.stringify(values)}`);
const integer =
  (least: number): Check =>
  (value, path) =>
    Number.isInteger(value) && Number(value) >= least
      ? []
      : fails(path, `${JSON.stringify(value)} is no integer ≥ ${least}`);
const anything: Check = () => [];
const boolean: Check = (value, path) => (typeof value === 'boolean' ? [] : fails(path, 'no boolean'));

const list =
  (item: Check, least = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return fails(path, 'no array');
    const short = value.length < least ? fails(path, `fewer than ${least} items`) : [];
    return [...short, ...value.flatMap((one: Json, index) => item(one, `${path}/${index}`))];
  };
const mapOf =
  (item: Check): Check =>
  (value, path) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, one]) => item(one, `${path}/${key}`))
      : fails(path, 'no object');

/** An object with required and optional properties and no others (the schema closes every object but bags). */
const object =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, path) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return fails(path, 'no object');
    const own = value as { readonly [key: string]: Json };
    const missing = Object.keys(required).filter((key) => !Object.hasOwn(own, key));
    const all = { ...required, ...optional };
    return [
      ...missing.flatMap((key) => fails(path, `lacks ${key}`)),
      ...Object.entries(own).flatMap(([key, one]) =>
        Object.hasOwn(all, key)
          ? (all[key]?.(one, `${path}/${key}`) ?? [])
          : fails(path, `unknown property ${key}`),
      ),
    ];
  };

/** RFC 3986 URI reference without characters that have to be encoded. */
const uriReference = matching(/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#]|%[0-9A-Fa-f]{2})+$/);
const uri = matching(/^https?:\/\/[^\s"<>]+$/);
const language = matching(/^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$/);
const level = oneOf('none', 'note', 'warning', 'error');
const bag = mapOf(anything);
const multiformat = object({ text }, { markdown: text, properties: bag });
const message = object({ text }, { markdown: text, id: text, properties: bag });
const artifactLocation = object({ uri: uriReference }, { uriBaseId: text });
const region = object(
  { startLine: integer(1) },
  { startColumn: integer(1), endLine: integer(1), endColumn: integer(1), snippet: bag, message },
);
const replacement = object({ deletedRegion: region }, { insertedContent: object({ text: maybeBlank }) });
const rule = object(
  { id: text },
  {
    name: text,
    shortDescription: multiformat,
    fullDescription: multiformat,
    help: multiformat,
    helpUri: uri,
    defaultConfiguration: object({}, { level, enabled: boolean }),
    properties: bag,
  },
);
const result = object(
  { message },
  {
    ruleId: text,
    ruleIndex: integer(-1),
    level,
    locations: list(object({}, { physicalLocation: object({ artifactLocation }, { region }) })),
    fixes: list(
      object(
        { artifactChanges: list(object({ artifactLocation, replacements: list(replacement, 1) }), 1) },
        { description: message },
      ),
    ),
    suppressions: list(
      object(
        { kind: oneOf('inSource', 'external') },
        { status: oneOf('accepted', 'underReview', 'rejected'), justification: text },
      ),
      1,
    ),
    partialFingerprints: mapOf(text),
    properties: bag,
  },
);
const run = object(
  {
    tool: object({
      driver: object(
        { name: text },
        { semanticVersion: matching(/^\d+\.\d+\.\d+/), language, rules: list(rule), informationUri: uri },
      ),
    }),
  },
  {
    language,
    columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'),
    results: list(result),
    properties: bag,
  },
);
const log = object({ version: oneOf('2.1.0'), runs: list(run) }, { $schema: uri });

export function sarifViolations(document: unknown): readonly string[] {
  return log(document as Json, '');
}
