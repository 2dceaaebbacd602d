/** Random programmes, for what must hold of all of them. */
import fc from 'fast-check';
import type { Checked, Milestone } from '../../../src/core/model.ts';
import { checkedOf, extension, milestone, registry } from './build.ts';
import type { Report } from './build.ts';

const MONTHS = ['02', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2022-${month}`);
const reporters = registry.units.filter(({ kind }) => kind !== 'coordinator');

/** One row within what its unit may report. */
const report: fc.Arbitrary<Report> = fc
  .record({
    own: fc.constantFrom(...reporters),
    month: fc.constantFrom(...MONTHS),
    pick: fc.nat(20),
    headcount: fc.nat(30),
    origin: fc.constantFrom('HK' as const, 'MO' as const, 'ML' as const),
    delivery: fc.constantFrom('-15', '-28', '-30', null),
  })
  .map(({ own, month, pick, headcount, origin, delivery }) => {
    const sites = own.sites.length === 0 ? registry.sites : own.sites;
    return {
      unit: own.id,
      month,
      headcount,
      origin: own.sites.length > 0 && origin === 'ML' ? 'HK' : origin,
      domain: own.domains[pick % own.domains.length]?.id ?? '',
      site: sites[pick % sites.length]?.id ?? '',
      reportedOn: delivery === null ? null : `${month === '2022-02' ? '2022-03' : month}${delivery}`,
    };
  })
  .filter(({ unit, month }) => unit !== 'gd-food' || month >= '2022-06');

const agreement: fc.Arbitrary<Milestone> = fc
  .tuple(fc.constantFrom('quality', 'food'), fc.constantFrom(...MONTHS), fc.boolean())
  .map(([domain, month, evidence]) =>
    milestone('agreement', domain, `${month}-12`, evidence ? {} : { evidence: null }),
  );

/** Reports whose rows are distinct within a file and agree on its delivery, as the checks ensure. */
const reports: fc.Arbitrary<readonly Report[]> = fc
  .uniqueArray(report, {
    maxLength: 60,
    selector: ({ unit, month, domain, site, origin }) => [unit, month, domain, site, origin].join(' '),
  })
  .map((rows) => {
    const delivery = new Map<string, string | null>();
    return rows.map((row) => {
      const key = `${row.unit} ${row.month}`;
      if (!delivery.has(key)) delivery.set(key, row.reportedOn ?? null);
      return { ...row, reportedOn: delivery.get(key) ?? null };
    });
  });

/** One extension at most for each report, as the checks ensure. */
const extensions = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...reporters),
      fc.constantFrom(...MONTHS.slice(1)),
      fc.constantFrom('-29', '-30'),
      fc.constantFrom('-10', '-28', '-29'),
    )
    .map(([{ id }, month, until, decided]) => extension(id, month, month + until, month + decided)),
  { maxLength: 6, selector: ({ unit, month }) => `${unit} ${month}` },
);

export const programmes: fc.Arbitrary<Checked> = fc
  .tuple(reports, fc.array(agreement, { maxLength: 3 }), extensions)
  .map(([rows, milestones, granted]) => checkedOf({ reports: rows, milestones, extensions: granted }));

/** Days from before the first month to after the books close. */
export const days: fc.Arbitrary<string> = fc
  .date({ min: new Date('2022-02-01T00:00:00Z'), max: new Date('2023-02-28T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
