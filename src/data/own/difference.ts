import { allMeasures, type Measure } from '../../domain/measures.ts';
import type { OfficeReport, OfficeRow } from '../../domain/officeReport.ts';

/** One number that would be another one: cases, or thousand đồng; null where it is not reported. */
export interface Changed {
  /** Code of the unit. */
  readonly unit: string;
  readonly measure: Measure;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; null where one of the two is not there. */
  readonly difference: number | null;
}

/** What keeping a report would change. */
export interface Difference {
  /** False where nothing is kept of the period: all of it is new then. */
  readonly replaces: boolean;
  readonly changed: readonly Changed[];
  /** How many numbers stay as they are. */
  readonly same: number;
  /** Units that only the new report has, and that only the kept one has. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Number by number, in the order of the new report and then of the kept one. */
export function differenceBetween(kept: OfficeReport | undefined, given: OfficeReport): Difference {
  const before = rowsByUnit(kept);
  const after = rowsByUnit(given);
  const units = [...new Set([...after.keys(), ...before.keys()])];
  let same = 0;
  const changed = units.flatMap((unit) =>
    allMeasures.flatMap((measure): readonly Changed[] => {
      const old = numberOf(before.get(unit), measure);
      const now = numberOf(after.get(unit), measure);
      if (old === now) {
        if (now !== null) same += 1;
        return [];
      }
      return [{ unit, measure, before: old, after: now, difference: old === null || now === null ? null : now - old }];
    }),
  );
  return {
    replaces: kept !== undefined,
    changed,
    same,
    added: units.filter((unit) => !before.has(unit)),
    gone: units.filter((unit) => !after.has(unit)),
  };
}

/** A measure without a column is as little reported as one whose cell is empty. */
function numberOf(row: OfficeRow | undefined, measure: Measure): number | null {
  return row?.values[measure] ?? null;
}

function rowsByUnit(report: OfficeReport | undefined): ReadonlyMap<string, OfficeRow> {
  return new Map((report?.rows ?? []).map((row) => [row.unit, row]));
}
