/**
 * `npm run validate`: checks the data and says what is wrong, where, and what to do.
 *
 * The one command that every pull request waits for. It consists of more than a hundred modules, and to find, strip
 * and compile each of them costs more than the check. So it starts from one file, `.cache/validate.start`, where that
 * was made of exactly the sources that are here now: they are held against it byte for byte, at every start. Where one
 * differs, or there is no such file, it starts from the sources, and makes the file for the next time
 * (lib/startFile.ts). This program is plain JavaScript, because the type stripper alone would cost as much.
 */

// Not imported: that would load all that `node:fs` offers, streams included.
const { readFileSync } = process.getBuiltinModule('node:fs');
const { Script } = process.getBuiltinModule('node:vm');

// A check fills little memory and is soon over: waking other threads to sweep it takes longer than sweeping.
process.getBuiltinModule('node:v8').setFlagsFromString('--no-parallel-scavenge');

const ROOT = `${import.meta.dirname}/..`;
const START = `${ROOT}/.cache/validate.start`;

try {
  const start = readStart();
  const { validate } = start?.command ?? (await importSources());
  await validate();
  if (start === null || start.compile !== null) await improveStart(start);
} catch (error) {
  // Not even the program could be loaded, for example before `npm ci`: that says nothing about the data.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function importSources() {
  process.getBuiltinModule('node:module').enableCompileCache();
  return import('./lib/validateCommand.ts');
}

/**
 * The command as the start file holds it; null where there is none, or one of other sources.
 *
 * The file: a line of JSON with the path and length of each source and the length of the program; the sources; the
 * program that was made of them; and what V8 has compiled of that, which may be missing.
 */
function readStart() {
  try {
    const file = readFileSync(START);
    const line = file.indexOf('\n');
    const { sources, program } = JSON.parse(file.toString('utf8', 0, line));
    let at = line + 1;
    for (const [path, length] of sources) {
      if (!readFileSync(`${ROOT}/${path}`).equals(file.subarray(at, at + length))) return null;
      at += length;
    }
    const end = at + program;
    const cachedData = file.length > end ? file.subarray(end) : undefined;
    const script = new Script(file.utf8Slice(at, end), { filename: START, cachedData });
    const command = script.runInThisContext()(process.getBuiltinModule, {});
    const isCompiled = cachedData !== undefined && script.cachedDataRejected === false;
    /** Gives the whole file with what V8 has compiled by now; null where it holds that already. */
    const compile = isCompiled ? null : () => [file.subarray(0, end), script.createCachedData()];
    return { command, compile };
  } catch {
    return null;
  }
}

/** For the next time. That it cannot be done, for want of a bundler or of a place to write, is nobody's concern. */
async function improveStart(start) {
  try {
    const { makeStart, writeStart } = await import('./lib/startFile.ts');
    writeStart(START, start === null ? await makeStart(ROOT) : start.compile());
  } catch {
    // The next start is as slow as this one.
  }
}
