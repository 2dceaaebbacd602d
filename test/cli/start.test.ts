/** `validate` starts from one file of its sources; that must never be seen but in the time it takes. */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { BAD } from '../corpus/bad/index.ts';
import { BASE_FILES } from '../corpus/base.ts';
import { PLACE } from '../corpus/case.ts';

const root = mkdtempSync(join(tmpdir(), 'validate-start-'));
const START = join(root, '.cache/validate.start');
const ARGS = [join(root, 'scripts/validate.js'), '--data', join(root, 'data'), '--as-of', '2022-12-31'];

for (const folder of ['scripts', 'src', 'schemas']) {
  cpSync(resolve(folder), join(root, folder), { recursive: true });
}
cpSync(resolve('package.json'), join(root, 'package.json'));
symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
for (const [path, text] of Object.entries(BASE_FILES)) {
  mkdirSync(join(root, 'data', path, '..'), { recursive: true });
  writeFileSync(join(root, 'data', path), text);
}
beforeEach(() => rmSync(join(root, '.cache'), { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true }));

function validate(...more: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...ARGS, ...more], { encoding: 'utf8' });
  return `${status} ${stdout}${stderr}`;
}

/** Which of the modules were not taken from the file. */
const sourcesRead = (): string => {
  const hook = `
    import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => {
      if (url.endsWith('.ts')) process.stderr.write('from source');
      return next(url, context);
    } });`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...ARGS];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr;
};

test('the file is made at the first start, finished at the second, and says the same from then on', () => {
  const first = validate();
  expect(first).toMatch(/^0 .*没有发现问题/s);
  const made = statSync(START).size;
  expect(validate()).toBe(first);
  expect(statSync(START).size).toBeGreaterThan(made);
  const finished = readFileSync(START);
  expect(validate()).toBe(first);
  expect(readFileSync(START).equals(finished)).toBe(true);
  expect(sourcesRead()).toBe('');
});

test('every format and language is what it is from the sources', () => {
  writeFileSync(join(root, 'data/notes.txt'), 'x');
  const asked = ['json', 'markdown', 'github', 'sarif', 'junit', 'codequality'].map((format, at) =>
    validate.bind(null, '--format', format, '--lang', at % 2 === 0 ? 'zh-HK' : 'en'),
  );
  // Nothing can be written where a file stands in the folder's place.
  writeFileSync(join(root, '.cache'), '');
  const plain = asked.map((ask) => ask());
  rmSync(join(root, '.cache'));
  validate();
  expect(asked.map((ask) => ask())).toEqual(plain);
  expect(plain.every((said) => said.startsWith('1 '))).toBe(true);
  rmSync(join(root, 'data/notes.txt'));
});

test('whatever a file holds is read as from the sources', () => {
  const texts = Object.values(BAD)
    .flat()
    .flatMap(({ path, files }) => (path === PLACE ? [files[path]] : []))
    .filter((content) => content instanceof Uint8Array || (content?.includes('\n') ?? false));
  expect(texts.length).toBeGreaterThan(200);
  texts.forEach((content, at) => {
    const folder = join(root, `data/2022/headcounts/unit-${at}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '2022-06.csv'), content as string | Uint8Array);
  });
  const ask = () => validate('--format', 'json');
  writeFileSync(join(root, '.cache'), '');
  const plain = ask();
  rmSync(join(root, '.cache'));
  expect(ask()).toBe(plain);
  expect(ask()).toBe(plain);
  expect(ask()).toBe(plain);
  texts.forEach((_, at) => rmSync(join(root, `data/2022/headcounts/unit-${at}`), { recursive: true }));
});

test('any source that changes is heeded at once', () => {
  validate();
  validate();
  const words = join(root, 'src/core/formats/words.ts');
  const before = readFileSync(words, 'utf8');
  const { mtime } = statSync(words);
  // As long as before, and as old: nothing but the content tells.
  writeFileSync(words, before.replaceAll('没有发现问题', '没有找到问题'));
  expect(statSync(words).size).toBe(Buffer.byteLength(before));
  spawnSync(process.execPath, [
    '-e',
    `require('fs').utimesSync(${JSON.stringify(words)}, ${+mtime / 1000}, ${+mtime / 1000})`,
  ]);
  for (let start = 0; start < 3; start += 1) expect(validate()).toMatch(/没有找到问题/);
  writeFileSync(words, before);
  expect(validate()).toMatch(/没有发现问题/);
});

test('a source that is gone is missed', () => {
  validate();
  validate();
  const words = join(root, 'src/core/formats/words.ts');
  const before = readFileSync(words);
  rmSync(words);
  expect(validate()).toMatch(/^2 /);
  writeFileSync(words, before);
  expect(validate()).toMatch(/^0 /);
});

test.each([
  ['that is empty', () => Buffer.alloc(0)],
  ['that is no such file', () => Buffer.from('{"sources":[],"program":3}\n(1)')],
  ['that was cut off', (file: Buffer) => file.subarray(0, file.length / 3)],
  ['without its last byte', (file: Buffer) => file.subarray(0, -1)],
])('a file %s does no harm', (_, spoil) => {
  const first = validate();
  validate();
  writeFileSync(START, spoil(readFileSync(START)));
  expect(validate()).toBe(first);
  expect(validate()).toBe(first);
  expect(validate()).toBe(first);
});

test('where nothing can be written it starts from the sources', () => {
  // A file where the folder should be: refused to everyone, the administrator too.
  writeFileSync(join(root, '.cache'), '');
  expect(validate()).toMatch(/^0 /);
  expect(sourcesRead()).toMatch(/^from source/);
  expect(validate()).toBe(validate());
});

test('several at once are no danger to each other', async () => {
  const one = (): Promise<string> =>
    new Promise((done) => {
      const child = spawn(process.execPath, ARGS);
      let text = '';
      child.stdout.on('data', (chunk) => (text += String(chunk)));
      child.stderr.on('data', (chunk) => (text += String(chunk)));
      child.on('close', (status) => done(`${status} ${text}`));
    });
  for (let round = 0; round < 3; round += 1) {
    const said = await Promise.all([one(), one(), one()]);
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toMatch(/^0 /);
  }
  expect(existsSync(START)).toBe(true);
  expect(readdirSync(join(root, '.cache'))).toEqual(['validate.start']);
});
