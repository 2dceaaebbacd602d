/**
 * The rules of Data Package v2 and Table Schema v2 that a descriptor of inline and local files must keep, written
 * from the specification and apart from the code under test. Each broken rule gives one line.
 */
const SCHEMA = 'https://datapackage.org/profiles/2.0/';
const TYPES = new Set([
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'date',
  'time',
  'datetime',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
]);
const NAME = /^[a-z0-9._-]+$/;
const LICENSE = /^[-a-zA-Z0-9._]+$/;
const HASH = /^sha256:[0-9a-f]{64}$/;
const MEDIATYPE = /^[a-z]+\/[a-z0-9.+-]+$/;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A relative path that stays below its folder (the specification calls everything else unsafe). */
function isSafePath(value: unknown): boolean {
  return isText(value) && !/^[./~]|^file:|\\|:\/\/|(?:^|\/)\.\.(?:\/|$)/.test(value);
}

export function brokenRules(descriptor: unknown): readonly string[] {
  if (!isObject(descriptor)) return ['the descriptor is an object'];
  const broken: string[] = [];
  const rule = (holds: boolean, words: string): void => void (holds || broken.push(words));
  const resources = listOf(descriptor['resources']);
  rule(descriptor['$schema'] === `${SCHEMA}datapackage.json`, '$schema is the profile of version 2.0');
  rule(isText(descriptor['name']) && NAME.test(descriptor['name']), 'name is lower case');
  rule(isText(descriptor['title']), 'there is a title');
  rule(/^\d+\.\d+\.\d+$/.test(String(descriptor['version'])), 'version is a semantic version');
  rule(resources.length > 0, 'there is at least one resource');
  const licenses = listOf(descriptor['licenses']);
  rule(licenses.length > 0, 'there is a licence');
  for (const license of licenses) {
    const name = isObject(license) ? license['name'] : undefined;
    rule(isText(name) && LICENSE.test(name), 'a licence has a name');
  }
  rule(
    listOf(descriptor['sources']).every((source) => isObject(source) && isText(source['title'])),
    'sources have titles',
  );
  const keywords = listOf(descriptor['keywords']);
  rule(keywords.length > 0 && keywords.every(isText), 'keywords are text');
  const homepage = descriptor['homepage'];
  rule(homepage === undefined || URL.canParse(String(homepage)), 'homepage is an address');

  const names = resources.map((resource) => (isObject(resource) ? resource['name'] : undefined));
  rule(new Set(names).size === names.length, 'names of resources are unique');
  for (const resource of resources) {
    broken.push(...(isObject(resource) ? resourceRules(resource, resources) : ['a resource is an object']));
  }
  return broken;
}

function resourceRules(resource: Json, resources: readonly unknown[]): readonly string[] {
  const broken: string[] = [];
  const where = String(resource['name']);
  const rule = (holds: boolean, words: string): void => void (holds || broken.push(`${where}: ${words}`));
  rule(isText(resource['name']) && NAME.test(resource['name']), 'name is lower case');
  rule('path' in resource !== 'data' in resource, 'exactly one of path and data');
  if ('path' in resource) {
    const { bytes, hash, mediatype, encoding } = resource;
    rule(isSafePath(resource['path']), 'path is relative and stays inside');
    rule(Number.isInteger(bytes) && Number(bytes) >= 0, 'bytes is a whole number');
    rule(isText(hash) && HASH.test(hash), 'hash is a SHA-256');
    rule(isText(mediatype) && MEDIATYPE.test(mediatype), 'mediatype is one');
    rule(isText(resource['format']), 'format is text');
    rule(encoding === undefined || encoding === 'utf-8', 'text is UTF-8');
  } else {
    rule(Array.isArray(resource['data']) && resource['data'].every(isObject), 'inline data are objects');
  }
  const isTable = resource['type'] === 'table';
  rule(isTable || resource['type'] === undefined, 'type is table or nothing');
  rule(isTable === 'schema' in resource, 'a table has a schema, and nothing else has');
  if (isTable && isObject(resource['schema'])) {
    broken.push(...tableRules(where, resource['schema'], resources));
    for (const row of listOf(resource['data'])) {
      const fields = fieldNames(resource['schema']);
      rule(isObject(row) && Object.keys(row).join() === fields.join(), 'inline rows have exactly the fields');
    }
  }
  return broken;
}

const fieldNames = (schema: Json): readonly unknown[] =>
  listOf(schema['fields']).map((field) => (isObject(field) ? field['name'] : undefined));

function tableRules(where: string, schema: Json, resources: readonly unknown[]): readonly string[] {
  const broken: string[] = [];
  const rule = (holds: boolean, words: string): void => void (holds || broken.push(`${where}: ${words}`));
  const names = fieldNames(schema);
  rule(names.length > 0 && names.every(isText), 'there are fields, and each has a name');
  rule(new Set(names).size === names.length, 'names of fields are unique');
  for (const field of listOf(schema['fields'])) {
    if (!isObject(field)) continue;
    rule(TYPES.has(String(field['type'])), `${String(field['name'])} has a type of the specification`);
    rule(field['constraints'] === undefined || isObject(field['constraints']), 'constraints are an object');
  }
  rule(
    listOf(schema['primaryKey']).every((name) => names.includes(name)),
    'the primary key names fields',
  );
  for (const key of listOf(schema['foreignKeys'])) {
    const reference = isObject(key) && isObject(key['reference']) ? key['reference'] : {};
    const target = resources.find((one) => isObject(one) && one['name'] === reference['resource']);
    const targetFields = isObject(target) && isObject(target['schema']) ? fieldNames(target['schema']) : [];
    rule(
      isObject(key) && listOf(key['fields']).every((name) => names.includes(name)),
      'a foreign key names fields',
    );
    rule(
      listOf(reference['fields']).length > 0 &&
        listOf(reference['fields']).every((name) => targetFields.includes(name)),
      'a foreign key leads to a field of a resource',
    );
  }
  return broken;
}
