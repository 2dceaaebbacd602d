/** What a desk works with: the published data, the day, the words of one language, and what its host can do. */
import { checkTree } from '../core/check/checkTree.ts';
import type { DataTree } from '../core/check/tree.ts';
import type { IsoDate, Lang, Programme, Registry, Year } from '../core/model.ts';
import type { Phrasebook } from '../core/problems/messages/message.ts';
import { registryNames } from '../core/problems/render.ts';
import type { NameOf } from '../core/problems/render.ts';
import { indexRegistry } from '../core/registry/registryIndex.ts';
import type { RegistryIndex } from '../core/registry/registryIndex.ts';
import type { Sheet } from '../core/workbook/sheet.ts';
import type { WorkbookFault } from '../core/workbook/workbookFault.ts';
import type { ImportWords } from '../core/workbook/words/importWords.ts';

/** Of one language: a page loads no other. */
export interface DeskWords {
  readonly book: Phrasebook;
  readonly importing: ImportWords;
}

export interface DeskParts {
  readonly tree: DataTree;
  /** The day in Shanghai: the one place where a clock enters a file. */
  readonly today: IsoDate;
  readonly words: DeskWords;
  /** Reads a workbook, or says why it cannot be read: a browser loads that part when it is first needed. */
  readonly readSheets: (bytes: Uint8Array) => Promise<readonly Sheet[] | WorkbookFault>;
}

export interface Desk extends DeskParts {
  readonly lang: Lang;
  readonly programme: Programme;
  readonly registry: Registry;
  readonly index: RegistryIndex;
  readonly years: readonly Year[];
  /** Names of the registry in the desk's language. */
  readonly nameOf: NameOf;
}

/** @throws {Error} where programme or registry cannot be read, of which no site is built */
export function createDesk(parts: DeskParts): Desk {
  const { tree, today, words } = parts;
  const years = tree
    .list('')
    .map(({ path }) => `${path}/targets.json`)
    .filter((path) => tree.kind(path) === 'file');
  const { checked } = checkTree(tree, { asOf: { today }, paths: ['programme.json', ...years] });
  if (checked === null) throw new Error('programme or registry cannot be read');
  const { registry, programme } = checked;
  const { lang } = words.book;
  return {
    ...parts,
    lang,
    programme,
    registry,
    index: indexRegistry(registry),
    years: checked.years,
    nameOf: registryNames(registry, lang),
  };
}
