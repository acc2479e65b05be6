import type { RawBlock, RawReports } from '../generate/reports.ts';

/** The reports with the first so many months of every unit only. */
export function upTo(months: number, reports: RawReports): RawReports {
  const kept = reports.rows.months.map((month) => month <= months);
  const keep = <T>(column: readonly T[]): T[] => column.filter((_, row) => kept[row]);
  const rows = { unit: keep(reports.rows.unit), months: keep(reports.rows.months) };
  return withColumns(reports, rows, keep);
}

/**
 * The reports of units restated as those of the units that took them over: the same period, added up by heir, twelve
 * months for each heir, in the order in which heirs come first. Every rule of the form is linear, so it holds for them too.
 * Throws on a unit without an heir, whose figures would be lost.
 */
export function byHeir(reports: RawReports, heirOf: ReadonlyMap<string, string>, heirs: readonly string[]): RawReports {
  const places = new Map(heirs.map((code, index) => [code, index * 12]));
  const targets = reports.rows.unit.map((unit, row) => {
    const place = places.get(heirOf.get(unit) ?? '');
    if (place === undefined) throw new RangeError(`nobody took over ${unit}`);
    return place + (reports.rows.months[row] ?? 0) - 1;
  });
  const rows = {
    unit: heirs.flatMap((code) => Array.from({ length: 12 }, () => code)),
    months: heirs.flatMap(() => Array.from({ length: 12 }, (_, index) => index + 1)),
  };
  return withColumns(reports, rows, (column) => {
    const added = new Array<number>(heirs.length * 12).fill(0);
    for (const [row, value] of column.entries()) {
      const target = targets[row] ?? 0;
      added[target] = (added[target] ?? 0) + value;
    }
    return added;
  });
}

/** The rows of one after those of the other, of the same year. */
export function joined(first: RawReports, second: RawReports): RawReports {
  const block = <M extends string>(a: RawBlock<M>, b: RawBlock<M>): RawBlock<M> => ({
    ...mapped(a, (column, measure) => [...column, ...b.columns[measure]]),
    origin: [...a.origin, ...b.origin],
  });
  return {
    ...first,
    rows: {
      unit: [...first.rows.unit, ...second.rows.unit],
      months: [...first.rows.months, ...second.rows.months],
    },
    cases: block(first.cases, second.cases),
    amounts: block(first.amounts, second.amounts),
    credit: block(first.credit, second.credit),
  };
}

type Change = (column: readonly number[]) => readonly number[];

function withColumns(reports: RawReports, rows: RawReports['rows'], change: Change): RawReports {
  // All rows are of the one origin that made-up reports have.
  const origin = rows.unit.map(() => 0);
  return {
    ...reports,
    rows,
    cases: { ...mapped(reports.cases, change), origin },
    amounts: { ...mapped(reports.amounts, change), origin },
    credit: { ...mapped(reports.credit, change), origin },
  };
}

function mapped<M extends string>(
  { origin, columns }: RawBlock<M>,
  change: (column: readonly number[], measure: M) => readonly number[],
): RawBlock<M> {
  const measures = Object.keys(columns) as M[];
  const changed = measures.map((measure) => [measure, change(columns[measure], measure)] as const);
  return { origin, columns: Object.fromEntries(changed) as Record<M, readonly number[]> };
}
