/** The month's workbook that a secretary fills in: three sheets in Chinese, with lists to choose from. */
import type { Lang, Month, Registry, Unit } from '../model.ts';
import { ORIGINS } from '../model.ts';
import { fieldLabel } from '../problems/messages/fields.ts';
import { HEADCOUNT_ROW } from '../schemas/shapes.ts';
import { COLUMNS } from '../text/headerLabels.ts';
import { templateRows, templateSites } from './headcountTemplate.ts';
import { TEMPLATE_WORDS } from './templateWords.ts';

/** What a column accepts. */
export type Choice =
  | { readonly kind: 'list'; readonly column: number; readonly options: readonly string[] }
  /** A whole number within what the schema allows; null for no bound. */
  | {
      readonly kind: 'count';
      readonly column: number;
      readonly minimum: number | null;
      readonly maximum: number | null;
    };

export interface TemplateSheet {
  readonly name: string;
  /** One line above the table that says what to do; null for none. */
  readonly guide: string | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly choices: readonly Choice[];
  /** Width of each column, in characters of Latin script. */
  readonly widths: readonly number[];
}

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

const SHEET_NAMES = { headcounts: '人数', milestones: '里程碑', summary: '工作情况' } as const;

const LANG: Lang = 'zh-CN';

/** Sheets in the order in which they stand; every row of them is read back by the import. */
export function workbookTemplate(unit: Unit, month: Month, registry: Registry): readonly TemplateSheet[] {
  const words = TEMPLATE_WORDS;
  const nameOf = (
    entries: readonly { id: string; names: Readonly<Record<Lang, string>> }[],
    id: string,
  ): string => entries.find((entry) => entry.id === id)?.names[LANG] ?? id;
  const { minimum, maximum }: Bounds = HEADCOUNT_ROW.headcount;
  const own = registry.domains.filter((domain) => unit.domains.some((link) => link.id === domain.id));
  const sites =
    unit.sites.length > 0 ? unit.sites.map((link) => link.id) : registry.sites.map((site) => site.id);
  const subjects = [
    ...own.map((domain) => domain.names[LANG]),
    ...sites.map((id) => nameOf(registry.sites, id)),
  ];
  const origins = own.every((domain) => domain.category === 'regulated')
    ? ORIGINS.filter((origin) => origin !== 'ML')
    : ORIGINS;
  return [
    {
      name: SHEET_NAMES.headcounts,
      guide: words.headcountGuide(
        unit.names[LANG],
        month,
        templateSites(unit).map((id) => nameOf(registry.sites, id)),
      ),
      header: COLUMNS.headcounts.required.map((column) => fieldLabel(column, LANG)),
      rows: templateRows(unit, registry).map((row) => [
        month,
        nameOf(registry.domains, row.domain),
        nameOf(registry.sites, row.site),
        words.origins[row.origin],
        '',
        '',
      ]),
      choices: [
        { kind: 'list', column: 2, options: own.map((domain) => domain.names[LANG]) },
        { kind: 'list', column: 3, options: sites.map((id) => nameOf(registry.sites, id)) },
        { kind: 'list', column: 4, options: origins.map((origin) => words.origins[origin]) },
        { kind: 'count', column: 5, minimum: minimum ?? null, maximum: maximum ?? null },
      ],
      widths: [12, 24, 24, 10, 8, 50],
    },
    {
      name: SHEET_NAMES.milestones,
      guide: words.milestoneGuide,
      header: COLUMNS.milestones.required.map((column) => fieldLabel(column, LANG)),
      rows: [],
      choices: [
        { kind: 'list', column: 2, options: Object.values(words.milestoneTypes) },
        { kind: 'list', column: 3, options: subjects },
      ],
      widths: [14, 14, 24, 40, 50],
    },
    {
      name: SHEET_NAMES.summary,
      guide: null,
      header: [],
      rows: [
        [words.work, ''],
        [words.suggestions, ''],
      ],
      choices: [],
      widths: [14, 100],
    },
  ];
}
