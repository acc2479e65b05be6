import type { Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { type ChartSpec, chartTable } from '../kit/spec.ts';

export interface CreditShareRow {
  readonly basis: Basis;
  /** Bank-credit part of what was completed: cases or thousand đồng. */
  readonly part: Reading<'case' | 'thousandDong'>;
  readonly whole: Reading<'case' | 'thousandDong'>;
  /** Part ÷ whole, percent. */
  readonly share: Reading<'percent'>;
}

export interface CreditShareData {
  readonly rows: readonly CreditShareRow[];
  readonly place: string;
  readonly period: string;
}

/** Few cases, much money: the share of bank-credit cases in what was completed. */
export const creditShare: ChartSpec<CreditShareData> = {
  id: 'creditShare',
  title: ({ rows }, { charts }) => {
    const of = (basis: Basis) => rows.find((row) => row.basis === basis);
    return charts.creditShare.title(
      of('cases')?.part ?? 'notReported',
      of('cases')?.share ?? 'notReported',
      of('amounts')?.share ?? 'notReported',
    );
  },
  subtitle: ({ place, period }, { charts }) => charts.creditShare.subtitle(place, period),
  describe: ({ rows }, { charts, reading, countName }) =>
    rows
      .map(({ basis, part, whole, share }) =>
        charts.creditShare.describeRow(countName(basis), reading(part), reading(whole), reading(share)),
      )
      .join(' '),
  table: ({ rows }, { charts, countName }) =>
    chartTable<CreditShareRow>(
      [
        { key: 'basis', header: charts.columns.measure, kind: 'text', cell: ({ basis }) => countName(basis) },
        { key: 'part', header: charts.columns.credit, kind: 'case', cell: ({ part }) => part },
        { key: 'whole', header: charts.columns.allCompleted, kind: 'case', cell: ({ whole }) => whole },
        { key: 'share', header: charts.columns.share, kind: 'percent', cell: ({ share }) => share },
      ],
      rows,
    ),
  height: () => ({ wide: 196, narrow: 196 }),
};
