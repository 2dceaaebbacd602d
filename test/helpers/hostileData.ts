/**
 * A data set that passes every check and whose every free text tries something: markup, script, style, addresses
 * that run, ends of the formats it is written to, spreadsheet formulas, letters that run the other way, words
 * without an end. Ids, dates, counts and the number of rows are those of the tree it is laid over.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the global variable that any script among the texts would set. */
export const TRIPWIRE = 'pwned';
/** Class of every element that the texts would make. */
export const INJECTED_CLASS = 'injected';
/** Host that every address among the texts leads to. */
export const HOSTILE_HOST = 'hostile.example';

const RUN = `window.${TRIPWIRE}=1;alert(1)`;
const MARK = `class=${INJECTED_CLASS}`;

export const HOSTILE_TEXTS: readonly string[] = [
  `<script ${MARK}>${RUN}</script>`,
  `</script><script ${MARK} src="https://${HOSTILE_HOST}/a.js"></script>`,
  `<img ${MARK} src=x onerror="${RUN}">`,
  `"><svg ${MARK} onload='${RUN}'><title>`,
  `' onmouseover='${RUN}' onfocus='${RUN}' autofocus tabindex='0' x='`,
  `" style="position:fixed;inset:0" ${MARK} x="`,
  `</title></style></textarea></svg></template>--><b ${MARK}>&lt;b&gt; &amp;amp; &#x3c;`,
  `<iframe ${MARK} srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<a ${MARK} href="javascript:${RUN}">javascript:${RUN}</a>`,
  `<meta ${MARK} http-equiv=refresh content="0;url=https://${HOSTILE_HOST}/">`,
  `<base ${MARK} href="https://${HOSTILE_HOST}/"><link ${MARK} rel=stylesheet href=//${HOSTILE_HOST}/a.css>`,
  `]]><!-- <![CDATA[ --> <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "e">]>&e;`,
  `[link](javascript:${RUN}) **bold** ![x](https://${HOSTILE_HOST}/a.png) \`code\` | a | b |`,
  'constructor __proto__ toString {{7*7}} ${7*7} <%= 7*7 %> $& $1 %s %00 \\u003cscript\\u003e \\',
  `<math ${MARK}><mtext></p><style ${MARK}>*{display:none}</style>`,
  'مرحبا שלום (abc) 1, 2; "שלום"',
  '👨‍👩‍👧 🇭🇰 👩🏽 e\u0301\u0302\u0303\u0304 𠮷𠮷 NaN undefined null',
  'W'.repeat(180),
  '互认'.repeat(90),
];

/** Names and words may begin like a formula; the check lets no note do so. */
const FORMULAS: readonly string[] = [
  `=HYPERLINK("https://${HOSTILE_HOST}/","open")`,
  `+1+cmd|'/c calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  '-2+3',
];

/** What was laid over the tree, to look for in what is made of it. */
export interface LaidTexts {
  /** Names, titles and clauses of the registry and the plan: once for each place, in each language. */
  readonly names: readonly string[];
  /** Notes of headcounts, milestones and task reports. */
  readonly notes: readonly string[];
  /** What programme.json says of itself, of which not every text is shown. */
  readonly programme: readonly string[];
  /** Texts of summaries. */
  readonly words: readonly string[];
  readonly evidence: readonly string[];
}

/** Addresses that hold everything an address may: a link to them must stay one attribute. */
const EVIDENCE: readonly string[] = [
  `https://${HOSTILE_HOST}/"onmouseover="${RUN}"`,
  `https://${HOSTILE_HOST}/'><script>${RUN}</script>`,
  `https://${HOSTILE_HOST}/?a=1&b=<i>&amp;c=%22#"x"`,
  `<script>${RUN}</script>〔2022〕1号`,
];

/** Copies a data tree that passes and lays the texts over the copy. */
export function copyHostile(from: string, to: string): LaidTexts {
  cpSync(from, to, { recursive: true });
  const none = (): string[] => [];
  const laid = { names: none(), programme: none(), notes: none(), words: none(), evidence: none() };
  const nameInto = (list: string[]): string =>
    remember(list, withSerial([...HOSTILE_TEXTS, ...FORMULAS], laid.names.length + laid.programme.length));
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((path) => path.endsWith('.json'))) {
    const place = join(to, file);
    const value: unknown = JSON.parse(readFileSync(place, 'utf8'));
    const changed = file.includes('headcounts')
      ? overNotes(value, () => remember(laid.notes, noteAt(laid.notes.length)))
      : overNames(value, () => nameInto(file === 'programme.json' ? laid.programme : laid.names));
    writeFileSync(place, `${JSON.stringify(changed, null, 2)}\n`);
  }
  for (const file of files.filter((path) => path.endsWith('.csv'))) {
    const place = join(to, file);
    const text = overCells(readFileSync(place, 'utf8'), {
      note: () => remember(laid.notes, noteAt(laid.notes.length)),
      evidence: () => remember(laid.evidence, EVIDENCE[laid.evidence.length % EVIDENCE.length]!),
    });
    writeFileSync(place, text);
  }
  for (const file of files.filter((path) => path.endsWith('.md'))) {
    const [work, suggestions] = [HOSTILE_TEXTS, [...FORMULAS, ...HOSTILE_TEXTS.toReversed()]];
    const parts = [`## 工作情况`, ...work, `## 意见建议`, ...suggestions];
    laid.words.push(...work, ...suggestions);
    writeFileSync(join(to, file), `${parts.join('\n\n')}\n`);
  }
  return laid;
}

function remember(list: string[], text: string): string {
  list.push(text);
  return text;
}

/** A number after it: no two things may have one name. */
function withSerial(texts: readonly string[], index: number): string {
  return `${texts[index % texts.length]!} №${index + 1}`;
}

function noteAt(index: number): string {
  return withSerial(HOSTILE_TEXTS, index);
}

const FREE_TEXT = new Set(['zh-CN', 'zh-HK', 'en', 'clause', 'number']);

/** Every name, title, note and clause of a registry file; ids and all that is no free text stay. */
function overNames(value: unknown, next: () => string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => overNames(each, next));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([own, each]) => [own, overNames(each, next, own)]));
  return typeof value === 'string' && FREE_TEXT.has(key) ? next() : value;
}

function overNotes(value: unknown, next: () => string): unknown {
  const file = value as { readonly rows: readonly object[] };
  return { ...file, rows: file.rows.map((row) => ({ ...row, note: next() })) };
}

/** The fixtures quote nothing, so that a comma is an end of a cell. */
function overCells(csv: string, columns: Readonly<Record<string, () => string>>): string {
  const [header = '', ...rows] = csv.trimEnd().split('\n');
  const names = header.split(',');
  const changed = rows.map((row) =>
    row
      .split(',')
      .map((cell, index) => quoted(columns[names[index] ?? '']?.() ?? cell))
      .join(','),
  );
  return `${[header, ...changed].join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
