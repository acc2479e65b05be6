import type { YearCounts } from '../assemble/publication.ts';
import type { CountRequest, Engine, UnitRow } from '../rows.ts';
import { reportingRows } from '../units.ts';

/** A statistical year that is to be counted. */
export interface YearAsked {
  readonly statYear: number;
  readonly months: number;
  readonly closings: readonly string[];
  readonly officers: boolean;
}

/** Counts a year: what is reported, what became of it by the next closing, and ages. Tells each part when it is done. */
export async function countYear(
  engine: Engine,
  units: readonly UnitRow[],
  snapshot: string,
  { statYear, months, closings, officers }: YearAsked,
  done: (what: keyof YearCounts) => void = () => {},
): Promise<YearCounts> {
  const request: CountRequest = {
    year: statYear,
    months,
    closings,
    officers,
    units: reportingRows(units, statYear, months),
  };
  const told = async <T>(what: keyof YearCounts, rows: Promise<T>): Promise<T> => {
    const found = await rows;
    done(what);
    return found;
  };
  return {
    statYear,
    months,
    closings,
    snapshot,
    counts: await told('counts', engine.counts(request)),
    corrections: months > 1 ? await told('corrections', engine.corrections(request)) : [],
    stock: await told('stock', engine.stock(request)),
    medians: await told('medians', engine.medians(request)),
    finished: await told('finished', engine.finished(request)),
  };
}

/** Whether anything of a year is in the register. */
export function hasBooks({ counts }: Pick<YearCounts, 'counts'>): boolean {
  return counts.some(({ carriedOver, newlyAccepted, separateBook }) => carriedOver + newlyAccepted + separateBook > 0);
}
