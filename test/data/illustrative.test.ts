import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GENERATED_FOLDERS, illustrativeYear } from '../../scripts/illustrative/illustrativeYear.ts';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import { loadChecked } from '../../src/io/loadData.ts';

const DATA = join(import.meta.dirname, '../../data');

describe('the illustrative year', () => {
  test('is what its generator makes, file for file', () => {
    const committed = GENERATED_FOLDERS.flatMap((folder) =>
      readdirSync(join(DATA, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(DATA.length + 1)
            .replaceAll('\\', '/'),
        ),
    );
    const made = illustrativeYear();
    expect(committed.sort()).toEqual([...made.keys()].sort());
    for (const [path, text] of made) expect(readFileSync(join(DATA, path), 'utf8'), path).toBe(text);
  });

  const result = loadChecked(DATA, '2023-01-31');
  const figures = computeFigures(result.checked!, { year: 2022, asOf: '2023-01-31', source: null });

  test('has nothing that a check would find', () => {
    expect(result.problems).toEqual([]);
  });

  test('shows every state that the dashboard must handle', () => {
    const year = new Set(figures.reporting.map(({ state }) => state));
    expect([...year].sort()).toEqual(['exempt', 'late', 'missing', 'on-time', 'reported']);
    const early = computeFigures(result.checked!, { year: 2022, asOf: '2022-06-30', source: null });
    expect(early.reporting.some(({ state }) => state === 'not-due')).toBe(true);
    expect(figures.reporting.some(({ zero }) => zero)).toBe(true);
    expect(new Set(result.checked!.submissions.map(({ format }) => format))).toEqual(
      new Set(['csv', 'json']),
    );
    const phases = new Set(figures.byDomain.map(({ phase }) => phase));
    expect(phases.has('signed') && phases.has('counting')).toBe(true);
    expect(new Set(early.byDomain.map(({ phase }) => phase)).has('waiting')).toBe(true);
    expect(figures.targets.map(({ id, status }) => [id, status])).toMatchInlineSnapshot(`
      [
        [
          "regulated-practising",
          "missed",
        ],
        [
          "non-regulated-recognised",
          "met",
        ],
        [
          "non-regulated-domains",
          "met",
        ],
        [
          "agreements-signed",
          "met",
        ],
        [
          "experience-report",
          "met",
        ],
        [
          "demonstration-points",
          "met",
        ],
        [
          "workstations",
          "insufficient-data",
        ],
      ]
    `);
    const people = (id: string): number => figures.bySite.find((site) => site.id === id)!.headcount;
    expect(people('shenzhen-qianhai')).toBeGreaterThan(5 * people('dongguan'));
  });
});
