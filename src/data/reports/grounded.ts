import type { Fault } from '../../domain/fault.ts';
import type { FigureBook } from '../../domain/figureBook.ts';
import type { Origin } from '../../domain/provenance.ts';
import type { Block, ReportTable } from '../../domain/reportTable.ts';
import type { Parsed } from '../failure.ts';

/**
 * Reports without the rows whose origin quotes a source or a method that the organisation's figures do not have: a figure
 * without its evidence is no figure. Such cells become "not reported", and each origin is told.
 */
export function grounded(reports: Parsed<ReportTable>, book: FigureBook): Parsed<ReportTable> {
  const { value: table, dropped } = reports;
  const faults = table.origins.map((origin, index) => faultOf(origin, index, book));
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length === 0) return reports;
  const of = <M extends string>({ columns, ...rest }: Block<M>): Block<M> => {
    const entries = Object.entries<Float64Array>(columns).map(([measure, values]) => [
      measure,
      values.map((value, at) => (faults[rest.origin[at] ?? 0] ? Number.NaN : value)),
    ]);
    return { ...rest, columns: Object.fromEntries(entries) };
  };
  return {
    ...reports,
    value: { ...table, cases: of(table.cases), amounts: of(table.amounts), credit: of(table.credit) },
    dropped: { ...dropped, faults: [...dropped.faults, ...found] },
  };
}

function faultOf(origin: Origin, index: number, { sources, methods }: FigureBook): Fault | undefined {
  const quoted =
    origin.kind === 'reported'
      ? { what: 'source' as const, id: origin.source, among: sources }
      : origin.kind === 'illustrative' && { what: 'method' as const, id: origin.method, among: methods };
  if (!quoted || quoted.among.some(({ id }) => id === quoted.id)) return undefined;
  return { at: `origins[${index}]`, problem: { kind: 'noSuch', what: quoted.what, id: quoted.id } };
}
