/** How the parts of a package refer to each other. */
import type { Package } from './package.ts';
import { readPart } from './readPart.ts';

export interface Relationship {
  readonly id: string;
  /** Last word of its type, the same in both editions of the standard: `worksheet`, `styles`. */
  readonly type: string;
  /** Path in the package. */
  readonly target: string;
}

/**
 * Those of a part, or of the package itself for an empty path; none where none are given.
 *
 * @throws {Damaged}
 * @throws {TooLarge}
 */
export async function relationshipsOf(parts: Package, part: string): Promise<readonly Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!parts.has(path)) return found;
  await readPart(parts, path, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      found.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').split('/').at(-1) ?? '',
        target: resolvePath(folder, attribute('Target') ?? ''),
      });
    },
  });
  return found;
}

/** `xl/worksheets/sheet1.xml` for `worksheets/sheet1.xml` beside `xl/workbook.xml`, and for `/xl/worksheets/sheet1.xml` */
function resolvePath(folder: string, target: string): string {
  const path = decoded(target).replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
