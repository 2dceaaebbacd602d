/** The commands and the table of the environment that a README tells its reader of. */

export interface ReadmeCommand {
  /** As npm knows it: `validate`, `ci`. */
  readonly name: string;
  /** Each way to call it that is written there: the arguments after `--`, options in brackets taken one by one. */
  readonly calls: readonly (readonly string[])[];
}

/** Placeholders of the two languages, by what stands for both. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  'FILE.xlsx': 'FILE.xlsx',
  '文件.xlsx': 'FILE.xlsx',
  'PATH…': 'PATH',
  '路径…': 'PATH',
  DIR: 'DIR',
  文件夹: 'DIR',
  FILE: 'FILE',
  文件: 'FILE',
  L: 'LANG',
  理由: 'REASON',
  NAME: 'NAME',
  名称: 'NAME',
};

/** Every command in code, inline, in tables and in blocks, once, in the order of the text. */
export function commandsOf(markdown: string): readonly ReadmeCommand[] {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block);
  const spans = [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  const lines = [...blocks.flatMap((block) => block.split('\n')), ...spans];
  const commands = lines
    .map((line) => line.replace(/ #.*/, ''))
    .flatMap((line) => line.split('&&').map((part) => part.trim()))
    .filter((line) => /^(?:npm|npx|node) /.test(line));
  return [...new Set(commands)].map(commandOf);
}

function commandOf(line: string): ReadmeCommand {
  const [command = '', synopsis = ''] = line.replaceAll('\\|', '|').split(' -- ');
  const [program, ...words] = command.split(' ');
  if (program !== 'npm') throw new Error(`${line}: this test knows npm commands only`);
  const name = words[0] === 'run' ? words[1]! : words[0]!;
  const options = [...synopsis.matchAll(/\[([^\]]+)\]/g)].map(([, option = '']) => tokens(option));
  const fixed = tokens(synopsis.replace(/\[[^\]]+\]/g, ''));
  const choices = options.flatMap((option) => {
    const values = option.at(-1)!.split('|');
    return values.map((value) => [...option.slice(0, -1), value]);
  });
  return { name, calls: [fixed, ...choices.map((choice) => [...fixed, ...choice])] };
}

const tokens = (text: string): readonly string[] =>
  text
    .split(' ')
    .filter((token) => token !== '')
    .map((token) => PLACEHOLDERS[token] ?? token);

/** Names in the first column of the table that has `DATA_DIR` in it. */
export function variablesOf(markdown: string): readonly string[] {
  const table = markdown.split('\n\n').find((part) => part.includes('| `DATA_DIR` |')) ?? '';
  return table
    .split('\n')
    .slice(2)
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
}
