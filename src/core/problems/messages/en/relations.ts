import type { Messages } from '../message.ts';

const CATEGORY = { regulated: 'regulated', 'non-regulated': 'non-regulated' };

export const relations = {
  'domain-not-allowed': {
    title: 'Not a domain of this unit',
    message: ({ where, value, params, name, names }) =>
      `${where}${value} is not a domain of ${name(params.unit)}, whose domains are: ${names(params.allowed)}.`,
    cure: 'Check that the domain is right and that the file is in the right unit’s folder. If the responsibilities have changed, ask the office to update the registry.',
    why: 'Each domain is reported by the units registered for it. If another reports it too, people are counted twice.',
  },
  'site-not-allowed': {
    title: 'Not a site of this unit',
    message: ({ where, value, params, name, names }) =>
      `${where}${value} is not a site of ${name(params.unit)}, whose sites are: ${names(params.allowed)}.`,
    cure: 'Check that the site is right and that the file is in the right unit’s folder. If the responsibilities have changed, ask the office to update the registry.',
    why: 'People practising at a site are reported by the unit of that place. If another reports them too, they are counted twice.',
  },
  'origin-not-allowed': {
    title: 'Origin does not count in this domain',
    message: ({ where, value, params, name, names }) =>
      `${where}${value} does not count here: ${name(params.domain)} counts only people from ${names(params.allowed)}.`,
    cure: 'Check the origin. People from the Mainland are not reported in regulated domains; delete the row.',
    why: 'The target for regulated domains is about Hong Kong and Macao professionals who practise in the area.',
  },
  'coordinator-reports': {
    title: 'Coordinators report no headcounts',
    message: ({ params, name }) =>
      `${name(params.unit)} is a coordinator: it collects reports and has no headcounts of its own.`,
    cure: 'Put the file into the folder of the unit that carried out the recognition.',
    why: 'The people whom a coordinator adds up have already been reported by the units and would be counted twice.',
  },
  'category-not-allowed': {
    title: 'Unit does not report this category',
    message: ({ where, value, params, name }) =>
      `${where}${value} is a ${CATEGORY[params.category]} domain, which ${name(params.unit)} does not report.`,
    cure: 'Societies report non-regulated domains, city associations and the zone regulated ones. Check the domain and the folder of the file.',
    why: 'The two categories are counted apart, against targets of their own, by different units.',
  },
  'duplicate-row': {
    title: 'Row occurs twice',
    message: ({ row, params }) =>
      `${row}The row repeats line ${params.first}: domain, site and origin are the same.`,
    cure: 'Make one row of them with the total; if it was copied by mistake, delete one.',
    why: 'There is one row for a domain, site and origin. With two, nobody can tell whether to add them or to drop one.',
  },
  'outside-reporting-period': {
    title: 'Outside the unit’s reporting period',
    message: ({ params, name }) =>
      `${name(params.unit)} reports from ${params.from} to ${params.until}; this month is not among them.`,
    cure: 'Check the month and the folder. If the period has changed, ask the office to update the registry.',
    why: 'The registry says from which month to which a unit reports. A file outside it is most likely misplaced.',
  },
  'total-beside-parts': {
    title: 'Looks like a total of the sites',
    message: ({ where, value, params, name, number }) =>
      `${where}It says ${value}, and its ${number(params.headcount)} people (${name(params.domain)}, ${name(params.origin)}) are exactly the sum of ${params.parts} other rows: it looks like the total of the sites, not like further people.`,
    cure: ({ params, name }) =>
      `If it is a total, delete the whole row. If these are people outside the listed sites, write the site by its full registered name, ${name(params.site)}, and say so in the note.`,
    why: 'The people in a total are counted in the rows of the sites already. Counted once more they would count double.',
  },
} satisfies Partial<Messages>;
