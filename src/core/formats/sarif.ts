/** For code scanning: SARIF 2.1.0 (OASIS standard). */
import { PROBLEM_CODES } from '../problems/catalogue.ts';
import { pathUri, repositoryPath } from './filePaths.ts';
import { fingerprints } from './fingerprints.ts';
import { escapeHidden } from './json.ts';
import { createLocator } from './places.ts';
import type { Locate, SourcePlace } from './places.ts';
import type { Report, ReportAnswered, ReportProblem } from './reportIn.ts';
import { sarifRules } from './sarifRules.ts';
import { maskPersonalData } from '../text/personalData.ts';
import { FORMAT_WORDS } from './words.ts';

export interface SarifOptions {
  /** Path of the data directory from the root of the repository. */
  readonly dataDir: string;
  /** Version of this program, as in package.json. */
  readonly version?: string;
  /** Address of the page that explains a code; left out, rules have no address. */
  readonly codeUrl?: (code: string) => string | null;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Names our fingerprint; its version rises when what it is made of changes. */
const FINGERPRINT = 'problem/v1';

export function formatSarif(report: Report, options: SarifOptions): string {
  const prints = fingerprints([...report.problems, ...report.answered]);
  const locate = createLocator(report.sources);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'validate',
            ...(options.version === undefined ? {} : { semanticVersion: options.version }),
            language: report.lang,
            rules: sarifRules(report.lang, options.codeUrl),
          },
        },
        language: report.lang,
        columnKind: 'utf16CodeUnits',
        results: [
          ...report.problems.map((problem) => sarifResult(problem, report, options, locate)),
          ...report.answered.map((problem) => ({
            ...sarifResult(problem, report, options, locate),
            suppressions: [suppression(problem)],
          })),
        ].map((result, index) => ({ ...result, partialFingerprints: { [FINGERPRINT]: prints[index] } })),
        properties: { asOf: report.asOf, illustrative: report.illustrative, counts: report.counts },
      },
    ],
  };
  return `${escapeHidden(JSON.stringify(log, null, 2))}\n`;
}

function sarifResult(problem: ReportProblem, report: Report, { dataDir }: SarifOptions, locate: Locate) {
  const artifactLocation = { uri: pathUri(repositoryPath(problem.file, dataDir)) };
  const place = locate(problem);
  const region = regionOf(problem, place);
  const replacement = region === null ? null : replacementOf(problem, place);
  return {
    ruleId: problem.code,
    ruleIndex: PROBLEM_CODES.findIndex((code) => code === problem.code),
    level: problem.severity,
    message: { text: `${problem.message}\n${FORMAT_WORDS[report.lang].cure}${problem.cure}` },
    locations: [{ physicalLocation: { artifactLocation, ...(region === null ? {} : { region }) } }],
    ...(replacement === null
      ? {}
      : {
          fixes: [
            {
              description: { text: problem.cure },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [{ deletedRegion: region, insertedContent: { text: replacement } }],
                },
              ],
            },
          ],
        }),
    properties: { field: problem.field, value: problem.value, suggestion: problem.suggestion },
  };
}

/** An answered warning is still told, as one that is settled. */
function suppression({ given: { reason, answeredOn, file, line } }: ReportAnswered) {
  const justification = `${reason} (${answeredOn}, ${file}:${line})`;
  return { kind: 'external', status: 'accepted', justification };
}

/** Line, and characters where the field's place in it is known: a field's number is no character. */
function regionOf({ line }: ReportProblem, place: SourcePlace | null): Record<string, number> | null {
  if (line === null) return null;
  const span = place?.span ?? null;
  if (span === null) return { startLine: line };
  return { startLine: line, startColumn: span.start + 1, endLine: line, endColumn: span.end + 1 };
}

/** What `fix` would write into the field; null where that is not the field alone. */
function replacementOf(problem: ReportProblem, place: SourcePlace | null): string | null {
  const { fixable, suggestion, value } = problem;
  if (!fixable || suggestion === null || value === null || !place?.span) return null;
  const raw = place.line.slice(place.span.start, place.span.end);
  // Only a field that holds the very value: no other part of the file may have to change with it.
  if (raw.replace(/^"|"$/g, '') !== value || maskPersonalData(raw) !== raw) return null;
  return /[",\n]/.test(suggestion) ? null : suggestion;
}
