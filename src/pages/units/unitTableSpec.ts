import type { CardSpec, Column } from '../../charts/kit/spec.ts';
import { chartTable } from '../../charts/kit/spec.ts';
import type { Period } from '../../domain/period.ts';
import { unitsWords } from '../../i18n/unitsWords.ts';
import type { UnitStanding } from '../kit/unitStandings.ts';
import type { UnitColumn } from './unitColumns.ts';

export interface UnitTableData {
  readonly period: Period;
  readonly columns: readonly UnitColumn[];
  /** In the order in which the reader has sorted them. */
  readonly rows: readonly UnitStanding[];
}

/** What files say of the table of units: the columns and rows that are shown, in their order. */
export const unitTable: CardSpec<UnitTableData> = {
  id: 'unitTable',
  title: ({ rows }, messages) => unitsWords(messages).table.title(rows.length),
  subtitle: ({ period }, messages) => unitsWords(messages).table.fileSubtitle(period),
  describe: ({ rows }, messages) => unitsWords(messages).table.title(rows.length),
  table: ({ columns, rows }, messages) => {
    const { table } = unitsWords(messages);
    return chartTable<UnitStanding>(
      [
        { key: 'unit', header: table.unit, kind: 'text', cell: ({ name }) => name },
        ...columns.map(
          ({ id, basis, header, reading, unit }): Column<UnitStanding> => ({
            key: id.replace('.', '_'),
            header: `${table.fileGroups[basis]}: ${header}`,
            kind: unit,
            cell: reading,
          }),
        ),
      ],
      rows,
    );
  },
};
