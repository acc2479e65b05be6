import type { Statistics } from '../../domain/look.ts';
import { type Basis, bases, basisTraits } from '../../domain/measures.ts';
import type { ReportTable, TableColumn } from '../../domain/reportTable.ts';
import { aboutColumns, type Observation, observed, sourceCode } from '../../files/observation.ts';
import { lineFigure, type ReportLine, reportColumns } from './reportLines.ts';

/** A number of the page, with the table that it is of. */
export interface NumbersObservation extends Observation {
  readonly dataset: 'figures' | 'targets' | 'reports';
}

/** The numbers of an organisation's book: figures, then targets. */
export function* bookObservations({ book }: Statistics): Generator<NumbersObservation> {
  for (const figure of book.figures.values()) yield { dataset: 'figures', ...observed(figure) };
  for (const { whom, statYear, figure } of book.targets)
    yield { dataset: 'targets', ...observed({ ...figure, subject: { whom, statYear } }) };
}

/** Every cell of lines of the reports, cases and then money, also where there is no number in it. */
export function* reportObservations(
  { years }: Statistics,
  lines: readonly ReportLine[],
): Generator<NumbersObservation> {
  for (const line of lines) yield* lineObservations(years.current, line);
}

/** The code of a column of a report, as the API has it. */
export function reportCode({ measure }: TableColumn, basis: Basis): string {
  return measure ?? `credit.${basisTraits[basis].creditColumn}`;
}

function* lineObservations(table: ReportTable, line: ReportLine): Generator<NumbersObservation> {
  const { unit, months, state } = line;
  const whom = { kind: 'unit', organisation: table.organisation, unit: unit.code } as const;
  const shared = { dataset: 'reports', ...aboutColumns({ whom, statYear: table.statYear, months }) } as const;
  for (const basis of bases) {
    for (const column of reportColumns(table, basis)) {
      const figure = lineFigure(table, column, line);
      yield {
        ...shared,
        measure: reportCode(column, basis),
        value: figure?.value ?? null,
        quantity: column.quantity,
        direction: figure?.direction ?? '',
        kind: figure?.provenance.kind ?? '',
        source: figure ? sourceCode(figure.provenance) : '',
        // A row that is there may lack one of its numbers.
        status: figure ? 'reported' : state === 'reported' ? 'notReported' : state,
      };
    }
  }
}
