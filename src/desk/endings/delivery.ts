/** What leaves the desk: files in canonical form under names that still say whose they are once they lie in a mailbox. */
import { classify } from '../../core/check/layout.ts';
import type { Month } from '../../core/model.ts';
import type { DeskFile } from '../protocol.ts';

export type DeliveredKind = 'headcounts' | 'summary' | 'milestones' | 'tasks' | 'answers';

export interface DeliveredFile {
  readonly kind: DeliveredKind;
  /** For example `gd-food-2022-05.csv`. */
  readonly name: string;
  /** Below the data directory. */
  readonly path: string;
  readonly text: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly isCorrection: boolean;
  /** Of a month's headcounts. */
  readonly counted: Counted | null;
}

export interface Counted {
  readonly month: Month;
  readonly rows: number;
  readonly people: number;
  /** As the receipt prints it. */
  readonly receipt: string;
}

export interface Delivery {
  readonly month: Month;
  /** Name of the unit that delivers; null of a collector's table. */
  readonly unit: string | null;
  /** Name of whom it goes to; null where the unit reports to nobody. */
  readonly collector: string | null;
  readonly files: readonly DeliveredFile[];
}

/** In the order of the delivery; a path that names no file of a unit is a bug of the check and throws. */
export function deliveredFiles(files: readonly DeskFile[]): readonly DeliveredFile[] {
  return files.map((file) => {
    const { path, text, sha256, isCorrection, receipt } = file;
    const counted =
      receipt === null
        ? null
        : {
            month: receipt.facts.month,
            rows: receipt.facts.rows,
            people: receipt.facts.people,
            receipt: receipt.text,
          };
    return { ...kindAndName(path), path, text, sha256, isCorrection, counted };
  });
}

function kindAndName(path: string): Pick<DeliveredFile, 'kind' | 'name'> {
  const place = classify(path);
  switch (place.kind) {
    case 'headcounts':
      return { kind: 'headcounts', name: `${place.unit}-${place.month}.${place.format}` };
    case 'summary':
      return { kind: 'summary', name: `${place.unit}-${place.period}-summary.md` };
    case 'milestones':
    case 'answers':
      return { kind: place.kind, name: `${place.unit}-${place.kind}.csv` };
    case 'task-reports':
      return { kind: 'tasks', name: `${place.unit}-tasks.csv` };
    default:
      throw new Error(`${path}: no file of a unit`);
  }
}

/** Rows and people over all months of the delivery; null where it holds no headcounts. */
export function countedIn(files: readonly DeliveredFile[]): Pick<Counted, 'rows' | 'people'> | null {
  const counted = files.flatMap((file) => (file.counted === null ? [] : [file.counted]));
  if (counted.length === 0) return null;
  return {
    rows: counted.reduce((sum, { rows }) => sum + rows, 0),
    people: counted.reduce((sum, { people }) => sum + people, 0),
  };
}

/** All receipts, one below the other: what is handed out beside the files. Empty without headcounts. */
export function receiptsOf(files: readonly DeliveredFile[]): string {
  return files.flatMap(({ counted }) => (counted === null ? [] : [counted.receipt])).join('\n');
}
