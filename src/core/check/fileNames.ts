/** Names of files that are nobody's report: copies of one, and what computers and programs leave in folders. */

export type SystemFileMaker = 'macos' | 'windows' | 'office' | 'editor';

const MADE_BY: readonly (readonly [SystemFileMaker, RegExp])[] = [
  ['macos', /^(?:\.DS_Store|\._.*|__MACOSX|\.(?:Spotlight-V100|Trashes|fseventsd|AppleDouble)|Icon\r)$/i],
  ['windows', /^(?:(?:eh)?thumbs\.db|desktop\.ini|\$RECYCLE\.BIN|System Volume Information|.*\.lnk)$/i],
  ['office', /^(?:~\$.*|\.~.*|~WR[A-Z]\d*\.tmp)$/i],
  // Vim, Emacs, Kate, KDE, patch and merge tools, downloads that were cut off.
  [
    'editor',
    /^(?:\..*\.sw[a-p]|#.*#|\.#.*|\.directory|.*\.(?:orig|rej|tmp|temp|crdownload|part|download))$/i,
  ],
];

/** What made a file or folder of this name; null for one that a person made. */
export function makerOf(name: string): SystemFileMaker | null {
  return MADE_BY.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Endings that stand behind a whole file name: `2022-08.csv.bak`, `2022-08.csv.csv`, `2022-08.csv~`. */
const SECOND_ENDING = /\.(?:bak|back|backup|old|orig|csv|json|md|txt|tmp|\d{1,3})$/i;
const IN_FRONT =
  /^(?:copy(?: \(\d{1,3}\))? of |(?:副本|复件|複本|拷贝|拷貝|备份|備份)(?: ?[(（]\d{1,3}[)）])?(?: of )?[ _-]*)/i;
const WORDS = [
  '副本|复件|複本|複件|拷贝|拷貝|备份|備份|冲突|衝突|终稿|終稿|终版|終版|定稿|最终版?|最終版?|最新版?|新版?|旧版?|舊版?',
  '修改版?|修订版?|修訂版?|更正版?|订正版?|訂正版?|更新版?|草稿|初稿|改',
  'copy|copied|conflict(?:ed)?|final|new|old|draft|latest|revised|updated|corrected|backup|bak|duplicate',
].join('|');
const MARK = new RegExp(`(?:${WORDS})`, 'i');
/** `(1)`, `（2）`, `[1]`, ` 2`, `_v2`, `v3`: what programs and people number copies with. */
const NUMBERED = /^[ _.-]*(?:[(（[]\d{1,3}[)）\]]|v ?\d{1,3})$|^ \d{1,2}$|^_\d$/i;

export interface CopyName {
  /** What is left without the marks of a copy. */
  readonly stem: string;
  /** The ending of the file that it looks like. */
  readonly extension: string;
}

/**
 * What a file's name looks like a copy of; null for a name without the mark of one.
 *
 * @param readStem gives the canonical name that the beginning of a name means, with what follows it; null for none
 */
export function copyOf(
  name: string,
  readStem: (text: string) => { readonly stem: string; readonly rest: string } | null,
): CopyName | null {
  let bare = name.normalize('NFKC').replace(/(?<!~)~+$/, '');
  let isCopy = bare !== name.normalize('NFKC');
  let { stem, extension } = splitName(bare);
  // The ending of the file stands before another one, or is there twice.
  for (
    let round = 0;
    round < 3 && SECOND_ENDING.test(stem) && SECOND_ENDING.test(`.${extension}`);
    round += 1
  ) {
    isCopy = true;
    bare = stem;
    ({ stem, extension } = splitName(bare));
  }
  if (/^(?:bak|back|backup|old|orig)$/i.test(extension)) return null;
  const front = IN_FRONT.exec(stem)?.[0] ?? '';
  if (front !== '') isCopy = true;
  const read = readStem(stem.slice(front.length));
  if (read === null) return null;
  const rest = read.rest.trim() === '' ? '' : read.rest;
  if (rest !== '' && !isMarkOfCopy(rest)) return null;
  return rest !== '' || isCopy ? { stem: read.stem, extension: extension.toLowerCase() } : null;
}

/** Whether what follows a name says that it is a copy: ` - 副本 (2)`, `_final`, `-conflict-20220901`. */
export function isMarkOfCopy(rest: string): boolean {
  return NUMBERED.test(rest) || MARK.test(rest);
}

/** A name at its last dot. */
export function splitName(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  return dot < 0
    ? { stem: name, extension: '' }
    : { stem: name.slice(0, dot), extension: name.slice(dot + 1) };
}
