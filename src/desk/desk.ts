/** What a desk works with: the published data, the day, the words of one language, and what its host can do. */
import { checkTree } from '../core/check/checkTree.ts';
import type { Base } from '../core/check/registry/readRegistry.ts';
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
import type { Brought, Delivery, Says, Whose } from './delivery.ts';

/** What is known before anything is opened. */
export interface DeskBase {
  readonly tree: DataTree;
  /** The day in Shanghai: the one place where a clock enters a file. */
  readonly today: IsoDate;
  readonly lang: Lang;
  /** Programme and registry, for the checks: the desk changes neither. */
  readonly base: Base;
  readonly programme: Programme;
  readonly registry: Registry;
  readonly index: RegistryIndex;
  readonly years: readonly Year[];
  /** Names of the registry in the desk's language. */
  readonly nameOf: NameOf;
}

/** Of one language: a page loads no other. */
export interface DeskWords {
  readonly book: Phrasebook;
  readonly importing: ImportWords;
}

export interface Desk extends DeskBase {
  readonly words: DeskWords;
  /** Loaded when it is first needed. */
  readonly loadReader: () => Promise<Reader>;
}

/**
 * The part of the desk that reads what is no plain file of the repository: workbooks, cells that were copied from one,
 * files of which nobody has said whose they are.
 */
export interface Reader {
  /** The sheets of a workbook, or why it cannot be read. */
  readonly readBytes: (bytes: Uint8Array) => Promise<readonly Sheet[] | WorkbookFault>;
  /** @param fileName null for cells that came without a file */
  readonly readSheets: (
    desk: Desk,
    sheets: readonly Sheet[],
    fileName: string | null,
    brought: Omit<Brought, 'name' | 'bytes'>,
  ) => Delivery;
  readonly whoseIs: (desk: Desk, name: string, says: Says) => Whose;
  readonly sheetsSay: (sheets: readonly Sheet[]) => Says;
  readonly textSays: (text: string) => Says;
  /** The receipt of an import in the desk's language. */
  readonly lines: (
    desk: Desk,
    read: Pick<
      Delivery & { readonly kind: 'read' },
      'entries' | 'readings' | 'unusedSheets' | 'hiddenSheets'
    >,
  ) => readonly string[];
}

/** @throws {Error} where programme or registry cannot be read, of which no site is built */
export function createBase(tree: DataTree, today: IsoDate, lang: Lang): DeskBase {
  const years = tree
    .list('')
    .map(({ path }) => `${path}/targets.json`)
    .filter((path) => tree.kind(path) === 'file');
  const { checked } = checkTree(tree, { asOf: { today }, paths: ['programme.json', ...years] });
  if (checked === null) throw new Error('programme or registry cannot be read');
  const { registry, programme } = checked;
  return {
    tree,
    today,
    lang,
    base: { programme, registry },
    programme,
    registry,
    index: indexRegistry(registry),
    years: checked.years,
    nameOf: registryNames(registry, lang),
  };
}
