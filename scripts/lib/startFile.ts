/** The file that `validate` starts from: the command's modules as one program, with the sources that it was made of. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/**
 * Makes the program; scripts/validate.js says how the file is laid out.
 *
 * @param root folder of the repository
 */
export async function makeStart(root: string): Promise<readonly Uint8Array[]> {
  // Exactly what the bundler was given, whatever happens to the files meanwhile.
  const sources = new Map<string, Uint8Array>();
  const read = (path: string): Uint8Array => {
    const bytes = readFileSync(path);
    sources.set(relative(resolve(root), path).split(sep).join('/'), bytes);
    return bytes;
  };
  const own = ['validate.js', 'lib/startFile.ts'].map((name) => resolve(root, 'scripts', name));
  own.forEach(read);
  const { outputFiles } = await build({
    absWorkingDir: resolve(root),
    entryPoints: ['scripts/lib/validateCommand.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    charset: 'utf8',
    tsconfigRaw: '{}',
    preserveSymlinks: true,
    logLevel: 'silent',
    banner: { js: '(function (require, module) {' },
    footer: { js: 'return module.exports; })' },
    plugins: [
      {
        name: 'sources',
        setup: ({ onLoad }) =>
          onLoad({ filter: /./ }, ({ path }) => ({
            contents: read(path),
            loader: path.endsWith('.ts') ? 'ts' : 'js',
          })),
      },
    ],
  });
  const program = outputFiles[0]?.contents ?? new Uint8Array();
  const lengths = [...sources].map(([path, { length }]) => [path, length] as const);
  const line = `${JSON.stringify({ sources: lengths, program: program.length })}\n`;
  return [Buffer.from(line), ...sources.values(), program];
}

/** Writes the file whole or not at all: another `validate` may be reading or writing it. */
export function writeStart(place: string, parts: readonly Uint8Array[]): void {
  mkdirSync(dirname(place), { recursive: true });
  const made = `${place}.${process.pid}`;
  try {
    writeFileSync(made, Buffer.concat(parts));
    renameSync(made, place);
  } finally {
    rmSync(made, { force: true });
  }
}
