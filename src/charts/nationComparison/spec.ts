import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { tableOf } from '../../domain/table.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { nationComparisonWords } from './words.ts';

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
  speaksOf: ({ rows }) => rows.map(({ lead }) => lead),
  title: ({ rows, ownName, wholeYear }, messages) => {
    const lead = (basis: Basis) => rows.find((row) => row.basis === basis)?.lead ?? 'notReported';
    return nationComparisonWords(messages).title(ownName, wholeYear, lead('cases'), lead('amounts'));
  },
  subtitle: ({ statYear }, messages) => nationComparisonWords(messages).subtitle(statYear),
  describe: ({ rows, ownName }, messages) =>
    rows
      .map(({ basis, own, nation }) =>
        nationComparisonWords(messages).describeRow(
          messages.basisName(basis),
          ownName,
          messages.reading(own),
          messages.reading(nation),
        ),
      )
      .join(' '),
  table: ({ rows, ownName }, messages) =>
    tableOf<NationComparisonRow>(
      [
        {
          key: 'basis',
          role: 'name',
          header: sharedWords(messages).columns.measure,
          kind: 'text',
          cell: ({ basis }) => messages.basisName(basis),
        },
        { key: 'own', role: 'value', series: true, header: ownName, kind: 'percent', cell: ({ own }) => own },
        {
          key: 'nation',
          role: 'value',
          series: 'beside',
          header: sharedWords(messages).columns.nation,
          kind: 'percent',
          cell: ({ nation }) => nation,
        },
        {
          key: 'lead',
          role: 'value',
          header: sharedWords(messages).columns.lead,
          kind: 'points',
          cell: ({ lead }) => lead,
          signed: true,
        },
      ],
      rows,
    ),
  height: () => ({ wide: 196, narrow: 196 }),
};

/** Whether there is anything to draw. */
export function hasNation({ rows }: NationComparisonData): boolean {
  return rows.some(({ own, nation }) => isFigure(own) && isFigure(nation));
}
