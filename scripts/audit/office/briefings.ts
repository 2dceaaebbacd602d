/** Briefings of the shipped year in LibreOffice: the figures on their pages are those of the summary of their day. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefingDocx } from '../../../src/briefing/docx/briefingDocx.ts';
import type { BriefingKind } from '../../../src/briefing/document.ts';
import { makeBriefing } from '../../../src/briefing/make.ts';
import { briefingFigures } from '../../../src/briefing/telling.ts';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { LANGS } from '../../../src/core/model.ts';
import type { Checked, Lang } from '../../../src/core/model.ts';
import { halfPeriod, monthPeriod, yearPeriod } from '../../../src/core/office/briefingPeriod.ts';
import type { BriefingPeriod } from '../../../src/core/office/briefingPeriod.ts';
import { summaryOf } from '../../../src/core/publish/summaryJson.ts';
import { loadChecked } from '../../../src/io/loadData.ts';
import { pdfText, pictures } from './convert.ts';

const DATA = 'data';
const YEAR = 2022;

interface BriefingCase {
  readonly kind: BriefingKind;
  readonly period: (checked: Checked) => BriefingPeriod | null;
  /** A day before the period's own. */
  readonly asOf?: string;
}

const month =
  (id: string) =>
  ({ programme }: Checked): BriefingPeriod | null =>
    monthPeriod(programme, id);
const half =
  (id: 'H1' | 'H2') =>
  ({ programme }: Checked): BriefingPeriod | null =>
    halfPeriod(programme, YEAR, id);

const CASES: Readonly<Record<string, BriefingCase>> = {
  'briefing-2022-04': { kind: 'month', period: month('2022-04') },
  'briefing-2022-08': { kind: 'month', period: month('2022-08') },
  'briefing-2022-12': { kind: 'month', period: month('2022-12') },
  'briefing-nothing-yet': { kind: 'month', period: month('2022-09'), asOf: '2022-09-01' },
  'briefing-H1': { kind: 'half', period: half('H1') },
  'briefing-H2': { kind: 'half', period: half('H2') },
  'brief-2022-04': { kind: 'brief', period: month('2022-04') },
  'brief-2022-08': { kind: 'brief', period: month('2022-08') },
  'brief-2022-12': { kind: 'brief', period: month('2022-12') },
  'brief-nothing-yet': { kind: 'brief', period: month('2022-09'), asOf: '2022-09-01' },
  report: { kind: 'report', period: ({ programme }) => yearPeriod(programme, YEAR) },
};

export async function openBriefings(folder: string): Promise<void> {
  for (const [name, { kind, period: periodOf, asOf }] of Object.entries(CASES)) {
    for (const lang of kind === 'brief' ? LANGS : (['zh-CN'] as const)) {
      const file = `${name}-${lang}`;
      const summary = await write(folder, file, kind, lang, periodOf, asOf);
      const pages = pictures(folder, `${file}.docx`);
      if (kind === 'brief' && pages !== 1) throw new Error(`${file}: ${pages} pages`);
      const lines = pdfText(folder, file).split('\n');
      for (const figure of summary) {
        if (!says(lines, figure)) throw new Error(`${file}: does not say ${figure.value} for ${figure.name}`);
      }
      console.log(`${file}: ${summary.length} figures, ${pages} pages`);
    }
  }
}

/** A name of two lines has its number between them. */
function says(lines: readonly string[], { name, value }: Said): boolean {
  const number = new RegExp(`(?<![\\d.,])${value}(?![\\d,])`, 'u');
  return lines.some((line, at) => line.includes(name) && number.test(lines.slice(at, at + 2).join(' ')));
}

interface Said {
  /** The beginning of its row: a longer name goes on below. */
  readonly name: string;
  readonly value: string;
}

/** Writes the document; gives what a reader must find in it. */
async function write(
  folder: string,
  file: string,
  kind: BriefingKind,
  lang: Lang,
  periodOf: BriefingCase['period'],
  earlier: string | undefined,
): Promise<readonly Said[]> {
  const known = checkedOn(undefined);
  const period = periodOf(known);
  if (period === null) throw new Error(`${file}: no such period`);
  const asOf = earlier ?? period.day;
  const checked = checkedOn(asOf);
  const figures = briefingFigures({ checked, period, asOf, source: null });
  const options = { kind, lang, corrections: { history: 'none' }, linked: false } as const;
  const { document, chart } = makeBriefing({ period, asOf }, figures, options);
  writeFileSync(join(folder, `${file}.docx`), await briefingDocx(document, { chart }));
  const summary = summaryOf(computeFigures(checked, { year: YEAR, asOf, source: null }));
  const { registry } = checked;
  const start = (text: string): string => text.split(' ')[0]?.slice(0, 8) ?? '';
  const targets = figures.targets
    .filter(({ definition }) => kind !== 'brief' || /headcount|people/.test(definition.measure))
    .flatMap(({ id, definition }) => {
      const told = summary.targets.find((target) => target.id === id);
      return told === undefined ? [] : [{ name: start(definition.names[lang]), value: String(told.actual) }];
    });
  const domains = registry.domains.flatMap(({ id, names }) => {
    const told = summary.byDomain.find((domain) => domain.id === id);
    return told === undefined || told.headcount === 0
      ? []
      : [{ name: start(names[lang]), value: String(told.headcount) }];
  });
  return kind === 'brief' || earlier !== undefined ? targets : [...targets, ...domains];
}

function checkedOn(asOf: string | undefined): Checked {
  const { checked } = loadChecked(DATA, asOf);
  if (checked === null) throw new Error('The registry cannot be read.');
  return checked;
}
