/**
 * Names of properties and limits of values.
 * Generated from schemas/ by scripts/generate-schemas.ts; do not edit.
 */

/** What each property of a row may hold, as its schema says. */
export const DOMAIN_ENTRY = {
  id: { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
  names: {},
  aliases: {},
  category: { enum: ['regulated', 'non-regulated'] },
  cohort: { enum: ['existing', 'new'] },
  clause: { minLength: 1 },
  inferred: {},
  note: {},
} as const;
export const HEADCOUNT_ROW = {
  domain: { minLength: 1 },
  site: { minLength: 1 },
  origin: { enum: ['HK', 'MO', 'ML'] },
  headcount: { minimum: 0, maximum: 1000000 },
  note: { maxLength: 500 },
} as const;
export const MILESTONE_ROW = {
  date: {},
  type: { enum: ['agreement', 'demonstration-point', 'workstation', 'policy', 'report'] },
  subject: { minLength: 1 },
  evidence: {
    minLength: 1,
    maxLength: 500,
    pattern:
      '^(?:https://[^\\s@\\\\]+|(?![A-Za-z][A-Za-z0-9+.\\-]*:|//|[Ww]{3}\\.)[^\\n\\r0-9０-９〇一二三四五六七八九十]*[0-9０-９〇一二三四五六七八九十][^\\n\\r]*)$',
  },
  note: { maxLength: 500 },
} as const;
export const TASK_REPORT_ROW = {
  task: { minimum: 1 },
  period: { pattern: '^(\\d{4}-(0[1-9]|1[0-2])|(\\d{4}-)?H[12])$' },
  status: { enum: ['not-started', 'in-progress', 'done'] },
  date: {},
  evidence: {
    minLength: 1,
    maxLength: 500,
    pattern:
      '^(?:https://[^\\s@\\\\]+|(?![A-Za-z][A-Za-z0-9+.\\-]*:|//|[Ww]{3}\\.)[^\\n\\r0-9０-９〇一二三四五六七八九十]*[0-9０-９〇一二三四五六七八九十][^\\n\\r]*)$',
  },
  note: { maxLength: 500 },
} as const;

/** Names that an object may have, in the schema's order: kind → place, a pointer with * for every index. */
export const PROPERTIES = {
  programme: {
    '': ['$schema', 'name', 'source', 'reporting', 'timeZone', 'illustrative'],
    '/name': ['zh-CN', 'zh-HK', 'en'],
    '/source': ['number', 'title', 'issuer'],
    '/source/title': ['zh-CN', 'zh-HK', 'en'],
    '/source/issuer': ['zh-CN', 'zh-HK', 'en'],
    '/reporting': [
      'briefingDueDay',
      'unitDueDay',
      'firstMonth',
      'lastMonth',
      'closesOn',
      'clause',
      'inferred',
    ],
  },
  domains: {
    '': ['$schema', 'domains'],
    '/domains/*': ['id', 'names', 'aliases', 'category', 'cohort', 'clause', 'inferred', 'note'],
    '/domains/*/names': ['zh-CN', 'zh-HK', 'en'],
    '/domains/*/note': ['zh-CN', 'zh-HK', 'en'],
  },
  sites: {
    '': ['$schema', 'cities', 'sites'],
    '/cities/*': ['id', 'names'],
    '/cities/*/names': ['zh-CN', 'zh-HK', 'en'],
    '/sites/*': [
      'id',
      'names',
      'aliases',
      'city',
      'regulatedPilot',
      'position',
      'clause',
      'inferred',
      'note',
    ],
    '/sites/*/names': ['zh-CN', 'zh-HK', 'en'],
    '/sites/*/position': ['x', 'y'],
    '/sites/*/note': ['zh-CN', 'zh-HK', 'en'],
  },
  units: {
    '': ['$schema', 'units'],
    '/units/*': [
      'id',
      'names',
      'aliases',
      'kind',
      'reportsTo',
      'reportsFrom',
      'reportsUntil',
      'domains',
      'sites',
      'defaultSites',
      'owners',
      'clause',
      'inferred',
      'note',
    ],
    '/units/*/names': ['zh-CN', 'zh-HK', 'en'],
    '/units/*/domains/*': ['id', 'clause', 'inferred', 'note'],
    '/units/*/domains/*/note': ['zh-CN', 'zh-HK', 'en'],
    '/units/*/sites/*': ['id', 'clause', 'inferred', 'note'],
    '/units/*/sites/*/note': ['zh-CN', 'zh-HK', 'en'],
    '/units/*/note': ['zh-CN', 'zh-HK', 'en'],
  },
  targets: {
    '': ['$schema', 'year', 'targets'],
    '/targets/*': [
      'id',
      'names',
      'measure',
      'target',
      'baseline',
      'unit',
      'due',
      'paced',
      'subjects',
      'clause',
      'inferred',
      'note',
    ],
    '/targets/*/names': ['zh-CN', 'zh-HK', 'en'],
    '/targets/*/unit': ['zh-CN', 'zh-HK', 'en'],
    '/targets/*/note': ['zh-CN', 'zh-HK', 'en'],
  },
  tasks: {
    '': ['$schema', 'year', 'tasks'],
    '/tasks/*': [
      'number',
      'title',
      'schedule',
      'due',
      'responsible',
      'withBodies',
      'clause',
      'inferred',
      'note',
    ],
    '/tasks/*/title': ['zh-CN', 'zh-HK', 'en'],
    '/tasks/*/withBodies/*': ['zh-CN', 'zh-HK', 'en'],
    '/tasks/*/note': ['zh-CN', 'zh-HK', 'en'],
  },
  extensions: { '/*': ['unit', 'month', 'until', 'reason', 'decidedOn', 'clause'] },
  headcounts: {
    '': ['$schema', 'unit', 'month', 'reported_on', 'rows'],
    '/rows/*': ['domain', 'site', 'origin', 'headcount', 'note'],
  },
  milestones: { '/*': ['date', 'type', 'subject', 'evidence', 'note'] },
  'task-reports': { '/*': ['task', 'period', 'status', 'date', 'evidence', 'note'] },
  answers: { '/*': ['month', 'code', 'subject', 'reason', 'answered_on'] },
  summary: { '': ['unit', 'period', 'work', 'suggestions'] },
} as const;
