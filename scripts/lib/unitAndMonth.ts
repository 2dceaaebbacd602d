/** The unit and the month that a command is about, looked up in the registry. */
import { checkTree } from '../../src/core/check/checkTree.ts';
import { isMonth } from '../../src/core/dates.ts';
import type { Month, Programme, Registry, Unit } from '../../src/core/model.ts';
import { indexRegistry } from '../../src/core/registry/registryIndex.ts';
import { readTree } from '../../src/io/readTree.ts';
import { UsageError } from './cli.ts';
import type { Arguments } from './cli.ts';
import { dataFolder } from './dataPaths.ts';

export interface RegistryAndMonth {
  readonly dataDir: string;
  readonly programme: Programme;
  readonly registry: Registry;
  readonly month: Month;
}

export interface UnitAndMonth extends RegistryAndMonth {
  readonly unit: Unit;
}

/**
 * Reads `--unit` (an id, a name or an alias) and `--month`.
 *
 * @throws {UsageError} where one is left out, is not in the registry or lies outside the programme's years
 */
export function unitAndMonth(args: Arguments): UnitAndMonth {
  const wanted = args.option('unit');
  if (wanted === undefined) throw new UsageError('missing-option', '--unit');
  const known = registryAndMonth(args);
  const { registry } = known;
  const found = indexRegistry(registry).units.lookup(wanted);
  const id = found.kind === 'id' || found.kind === 'alias' ? found.id : null;
  const unit = registry.units.find((entry) => entry.id === id);
  if (unit === undefined) {
    const near = found.kind === 'unknown' && found.suggestion !== null ? ` → ${found.suggestion}?` : '';
    throw new UsageError('no-such-unit', `${wanted}${near}`);
  }
  return { ...known, unit };
}

/** Reads `--month` alone. @throws {UsageError} where it is left out or lies outside the programme's years */
export function registryAndMonth(args: Arguments): RegistryAndMonth {
  const dataDir = dataFolder(args.option('data'));
  const month = args.option('month');
  if (month === undefined) throw new UsageError('missing-option', '--month');
  if (!isMonth(month)) throw new UsageError('not-a-month', month);
  // Nothing but the registry is wanted, so nothing else is opened.
  const tree = readTree(dataDir);
  const { checked } = checkTree(tree, { asOf: `${month}-28`, paths: ['programme.json'] });
  if (checked === null) throw new UsageError('broken-registry', dataDir);
  if (tree.kind(`${month.slice(0, 4)}/targets.json`) !== 'file') throw new UsageError('no-such-year', month);
  return { dataDir, programme: checked.programme, registry: checked.registry, month };
}
