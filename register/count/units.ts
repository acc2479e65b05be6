import { join } from 'node:path';
import { type Unit, validityIn } from '../../src/domain/organisation.ts';
import type { Period } from '../../src/domain/period.ts';
import { csvRows } from './csvRows.ts';

type Structure = Pick<Unit, 'code' | 'parent' | 'validFrom' | 'validTo' | 'successors'>;

/** The units of a register in a period. */
export interface PeriodUnits {
  /** Those that report, in no order. */
  readonly leaves: readonly string[];
  /** Who reports the work of a unit; undefined where nobody does. */
  readonly reporterOf: (code: string) => string | undefined;
  /** What a unit is a part of, from the nearest to the whole nation. */
  readonly aboveOf: (code: string) => readonly string[];
}

export function readUnits(dir: string): Structure[] {
  const columns = ['code', 'parent', 'valid_from', 'valid_to', 'successors'];
  return [...csvRows(join(dir, 'unit.csv'), columns)].map(
    ([code = '', parent = '', from = '', to = '', after = '']) => ({
      code,
      parent: parent || null,
      validFrom: from || null,
      validTo: to || null,
      successors: after.split(';').filter((successor) => successor !== ''),
    }),
  );
}

export function unitsIn(all: readonly Structure[], period: Period): PeriodUnits {
  const units = new Map(all.map((unit) => [unit.code, unit]));
  const hasUnits = new Set(all.map(({ parent }) => parent));
  const leaves = all.filter((unit) => validityIn(unit, period) === 'valid' && !hasUnits.has(unit.code));
  const codes = new Set(leaves.map(({ code }) => code));
  const reporterOf = (code: string): string | undefined => {
    let unit = units.get(code);
    // As many steps as there are units, so that two that name each other end too.
    for (let step = 0; unit && step <= all.length; step += 1) {
      if (validityIn(unit, period) === 'valid') return codes.has(unit.code) ? unit.code : undefined;
      unit = units.get(unit.successors[0] ?? '');
    }
    return undefined;
  };
  const aboveOf = (code: string): readonly string[] => {
    const parent = units.get(code)?.parent ?? null;
    return parent === null ? ['viet-nam'] : [parent, ...aboveOf(parent)];
  };
  return { leaves: [...codes], reporterOf: remembered(reporterOf), aboveOf: remembered(aboveOf) };
}

function remembered<V>(find: (code: string) => V): (code: string) => V {
  const known = new Map<string, V>();
  return (code) => {
    const value = known.get(code);
    if (value !== undefined || known.has(code)) return value as V;
    const found = find(code);
    known.set(code, found);
    return found;
  };
}
