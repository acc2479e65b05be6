import { type Unit, validityIn } from '../src/domain/organisation.ts';
import type { ReportingRow, UnitRow } from './rows.ts';

type Structure = Pick<UnitRow, 'code' | 'parent' | 'validFrom' | 'validTo' | 'successors'>;

/**
 * Who reports the work of each unit in the periods of 1 to `months` months of a statistical year: from the unit along its first
 * successors until one that is valid on the last day of the period. Only leaves report, so a walk that ends in a unit with units
 * below it, in an unknown one, or nowhere gives no row; each leaf that is valid has a row of its own.
 */
export function reportingRows(units: readonly Structure[], year: number, months: number): ReportingRow[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const above = new Set(units.map(({ parent }) => parent));
  const rows: ReportingRow[] = [];
  for (let month = 1; month <= months; month += 1) {
    const isValid = (unit: Pick<Unit, 'validFrom' | 'validTo' | 'successors'>) =>
      validityIn(unit, { statYear: year, months: month }) === 'valid';
    for (const unit of units) {
      const reporting = successorThat(isValid, unit, byCode);
      if (reporting && !above.has(reporting.code)) {
        rows.push({ unit: unit.code, months: month, reporting: reporting.code });
      }
    }
  }
  return rows;
}

/** The first unit on the way along first successors that fits; undefined where the way ends, or goes round in a circle. */
function successorThat(
  fits: (unit: Structure) => boolean,
  unit: Structure,
  byCode: ReadonlyMap<string, Structure>,
): Structure | undefined {
  const seen = new Set<Structure>();
  for (let at: Structure | undefined = unit; at && !seen.has(at); at = byCode.get(at.successors[0] ?? '')) {
    if (fits(at)) return at;
    seen.add(at);
  }
  return undefined;
}
