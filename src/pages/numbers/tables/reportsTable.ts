import type { Basis } from '../../../domain/measures.ts';
import { endOf, startOf } from '../../../domain/period.ts';
import type { ReportTable } from '../../../domain/reportTable.ts';
import { type ColumnOf, tableOf } from '../../../domain/table.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { reportCode } from '../observations.ts';
import { lineFigure, lineOrigin, type ReportLine, reportColumns } from '../reportLines.ts';
import { numbersWords } from '../words.ts';
import type { NumbersTable } from './numbersTable.ts';

/** Lines of the reports by one measure, as files take them: a missing number is an empty cell, and the last column says why. */
export function reportsTable(
  table: ReportTable,
  lines: readonly ReportLine[],
  basis: Basis,
  messages: Messages,
): NumbersTable {
  const { heads, files, reports } = numbersWords(messages);
  const names = figureNameWords(messages);
  const text = (key: string, header: string, cell: (line: ReportLine) => string): ColumnOf<ReportLine> => ({
    key,
    header,
    role: key === 'origin' ? 'remark' : 'name',
    kind: 'text',
    cell,
  });
  const { statYear } = table;
  const columns = [
    text('unit', heads.unit, ({ unit }) => unit.name[messages.language]),
    text('period', heads.period, ({ months }) =>
      [startOf({ statYear, months }), endOf({ statYear, months })].map(messages.format.date).join(' – '),
    ),
    ...reportColumns(table, basis).map(
      (column): ColumnOf<ReportLine> => ({
        key: reportCode(column, basis).replace('.', '_'),
        header: names[column.name],
        role: 'value',
        kind: column.quantity,
        cell: (line) =>
          lineFigure(table, column, line) ?? (line.state === 'notApplicable' ? line.state : 'notReported'),
      }),
    ),
    text('origin', heads.origin, (line) => {
      if (line.state !== 'reported') return reports.states[line.state];
      const origin = lineOrigin(table, basis, line);
      return origin ? messages.provenanceKinds[origin.kind] : reports.missing;
    }),
  ];
  const isCases = basis === 'cases';
  return {
    slug: isCases ? 'bao-cao-viec' : 'bao-cao-tien',
    name: isCases ? files.reportsCases : files.reportsAmounts,
    table: tableOf(columns, lines),
  };
}
