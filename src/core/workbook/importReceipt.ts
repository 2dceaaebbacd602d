/** The receipt of an import: what was read, sheet by sheet, and what it was read as. */
import type { NameOf } from '../problems/render.ts';
import { shorten, visible } from '../problems/visible.ts';
import { maskPersonalData } from '../text/personalData.ts';
import type { ImportResult } from './importResult.ts';
import type { ReceiptEntry, UnitReceipt } from './receipt.ts';
import type { AddedColumn } from './transcript.ts';
import { runs } from './tableProblems.ts';
import type { ImportWords } from './words/importWords.ts';

/** Readings that a receipt shows; it tells how many more there are. */
const MOST_READINGS = 12;
/** Longest text from a cell that a receipt quotes, in characters. */
const LONGEST_TEXT = 30;

export function importReceipt(result: ImportResult, words: ImportWords, nameOf: NameOf): string {
  const lines = receiptLines(result, words, nameOf);
  return `${[words.receipt, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

/** Its lines below the title. */
export function receiptLines(
  {
    receipt,
    unusedSheets,
    hiddenSheets,
    readings,
  }: Pick<ImportResult, 'receipt' | 'unusedSheets' | 'hiddenSheets' | 'readings'>,
  words: ImportWords,
  nameOf: NameOf,
): readonly string[] {
  const sheetLines = (names: readonly string[], say: (sheets: string) => string): readonly string[] =>
    names.length === 0 ? [] : [say(words.list(names.map((name) => sheetName(name, words))))];
  const shown = readings.slice(0, MOST_READINGS).map(({ from, to, count }) => {
    const times = count === 1 ? '' : ` ×${count}`;
    return `${words.quote(quotable(from))} → ${visible(to)}${times}`;
  });
  return [
    ...receipt.flatMap((entry) => entryLines(entry, words, nameOf)),
    ...(shown.length === 0 ? [] : [words.readings(words.list(shown), readings.length - shown.length)]),
    ...sheetLines(unusedSheets, words.unused),
    ...sheetLines(hiddenSheets, words.hiddenSheets),
  ];
}

/** A sheet's name in quotes, without anything that must not be shown. */
export function sheetName(name: string, words: ImportWords): string {
  return words.quote(quotable(maskPersonalData(name)));
}

function entryLines(entry: ReceiptEntry, words: ImportWords, nameOf: NameOf): readonly string[] {
  const sheet = sheetName(entry.sheet, words);
  switch (entry.kind) {
    case 'summary': {
      const { work, suggestions } = entry.words;
      const skipped =
        entry.skippedLines.length === 0 ? [] : [`  ${words.skipped(lineNumbers(entry.skippedLines, words))}`];
      return [words.summary(sheet, [...work].length, [...suggestions].length), ...skipped];
    }
    case 'headcounts':
      return [words.headcounts(sheet, entry.rows, entry.people), ...details(entry, words)];
    case 'milestones':
      return [words.milestones(sheet, entry.rows, entry.known), ...details(entry, words)];
    case 'collected':
      return [
        words.collected(sheet, entry.units.length, entry.rows, entry.people),
        ...details(entry, words),
        ...(entry.wordsFrom === null ? [] : [`  ${words.wordsOfNobody(entry.wordsFrom)}`]),
        ...entry.units.flatMap((unit) => unitLines(unit, words, nameOf)),
      ];
  }
}

/** One unit of a collector's table, with what was filled in for it alone. */
function unitLines(unit: UnitReceipt, words: ImportWords, nameOf: NameOf): readonly string[] {
  const name = nameOf(unit.unit) ?? unit.unit;
  return [
    `  ${words.unit(name, unit.rows, unit.people)}`,
    ...filledIn(unit.addedColumns, unit.otherDelivery, words).map((line) => `    ${line}`),
  ];
}

/** What the sheet does not say and was filled in. */
function filledIn(
  added: readonly AddedColumn[],
  otherDelivery: string | null,
  words: ImportWords,
): readonly string[] {
  const columns = (origin: string): readonly string[] =>
    added
      .filter((column) => column.origin === origin)
      .map(({ name, value }) => (value === '' ? name : `${name} = ${value}`));
  const day = (origin: string): readonly string[] =>
    added.filter((column) => column.origin === origin).map(({ value }) => value);
  const say = sayIn(words);
  return [
    ...say(columns('told'), words.told),
    ...say(columns('blank'), words.blank),
    ...say(day('received'), words.received),
    ...say(day('kept'), words.kept),
    ...(otherDelivery === null ? [] : [words.otherDelivery(otherDelivery)]),
  ];
}

/** A sentence on some items; none where there are none. */
function sayIn({ list }: ImportWords) {
  return (items: readonly string[], sentence: (items: string) => string): readonly string[] =>
    items.length === 0 ? [] : [sentence(list(items))];
}

function details(entry: Exclude<ReceiptEntry, { kind: 'summary' }>, words: ImportWords): readonly string[] {
  const other = entry.kind === 'headcounts' ? entry.otherDelivery : null;
  const say = sayIn(words);
  return [
    ...say(runs(entry.skippedLines), words.skipped),
    ...totalLines(entry, words),
    ...say(runs(entry.hiddenLines), words.hiddenLines),
    ...say(entry.hiddenColumns, words.hiddenColumns),
    ...say(entry.skippedColumns, words.running),
    ...say(entry.unitColumns, entry.kind === 'collected' ? words.divided : words.units),
    ...say(entry.filledRanges, words.filled),
    ...filledIn(entry.addedColumns, other, words),
    ...say(
      entry.labels.map(({ from, to }) => `${words.quote(quotable(from))} → ${to}`),
      words.labels,
    ),
  ].map((line) => `  ${line}`);
}

/** Totals by what came of comparing them. */
function totalLines(
  { totals }: Exclude<ReceiptEntry, { kind: 'summary' }>,
  words: ImportWords,
): readonly string[] {
  return [...Map.groupBy(totals, ({ state }) => state)].map(([state, some]) => {
    const lines = lineNumbers(
      some.map(({ line }) => line),
      words,
    );
    return state === 'agrees' ? words.totals(lines) : words.unchecked(lines, words.why[state]);
  });
}

function lineNumbers(lines: readonly number[], words: ImportWords): string {
  return words.list(runs(lines));
}

function quotable(text: string): string {
  return shorten(visible(text), LONGEST_TEXT);
}
