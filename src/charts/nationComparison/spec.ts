import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { type ChartSpec, chartTable } from '../kit/spec.ts';

export interface NationComparisonRow {
  readonly basis: Basis;
  /** Rate of the province or of the units chosen. */
  readonly own: Reading<'percent'>;
  readonly nation: Reading<'percent'>;
  /** Own − nation, points. */
  readonly lead: Reading<'points'>;
}

export interface NationComparisonData {
  readonly ownName: string;
  readonly statYear: number;
  /** The nation is known by whole years only. */
  readonly wholeYear: boolean;
  readonly rows: readonly NationComparisonRow[];
}

/** Province beside nation, both rates of one whole year. */
export const nationComparison: ChartSpec<NationComparisonData> = {
  id: 'nationComparison',
  title: ({ rows, ownName, wholeYear }, { charts }) => {
    const lead = (basis: Basis) => rows.find((row) => row.basis === basis)?.lead ?? 'notReported';
    return charts.nationComparison.title(ownName, wholeYear, lead('cases'), lead('amounts'));
  },
  subtitle: ({ statYear }, { charts }) => charts.nationComparison.subtitle(statYear),
  describe: ({ rows, ownName }, { charts, reading, basisName }) =>
    rows
      .map(({ basis, own, nation }) =>
        charts.nationComparison.describeRow(basisName(basis), ownName, reading(own), reading(nation)),
      )
      .join(' '),
  table: ({ rows, ownName }, { charts, basisName }) =>
    chartTable<NationComparisonRow>(
      [
        { key: 'basis', header: charts.columns.measure, kind: 'text', cell: ({ basis }) => basisName(basis) },
        { key: 'own', header: ownName, kind: 'percent', cell: ({ own }) => own },
        { key: 'nation', header: charts.columns.nation, kind: 'percent', cell: ({ nation }) => nation },
        { key: 'lead', header: charts.columns.lead, kind: 'points', cell: ({ lead }) => lead, signed: true },
      ],
      rows,
    ),
  height: () => ({ wide: 196, narrow: 196 }),
};

/** Whether there is anything to draw. */
export function hasNation({ rows }: NationComparisonData): boolean {
  return rows.some(({ own, nation }) => isFigure(own) && isFigure(nation));
}
