import { numberOf, type Reading } from '../../domain/figure.ts';
import { unitsFinding, type Yardstick } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { drawnAtEachEnd, readableRows } from '../kit/readable.ts';
import { type ChartSpec, chartTable } from '../kit/spec.ts';

export interface UnitStandingRow {
  readonly unit: string;
  readonly name: string;
  readonly rate: Reading<'percent'>;
  /** What the rate is held against: the target, the pace to it, or the year before; percent. */
  readonly reference: Reading<'percent'>;
  /** Rate − reference, points. */
  readonly gap: Reading<'points'>;
  readonly completed: Reading<'case' | 'thousandDong'>;
  readonly eligible: Reading<'case' | 'thousandDong'>;
}

export interface UnitStandingData {
  readonly basis: Basis;
  readonly yardstick: Yardstick;
  readonly period: string;
  /** Highest rate first; units without a rate last. */
  readonly rows: readonly UnitStandingRow[];
}

/** The rows that are drawn: all of them, or of very many the highest and the lowest. The table has all. */
export function drawnRows({ rows }: UnitStandingData): readonly UnitStandingRow[] {
  return readableRows(rows);
}

/** Units against their targets, or against the year before. */
export const unitStanding: ChartSpec<UnitStandingData> = {
  id: 'unitStanding',
  title: ({ rows, yardstick, basis }, { charts }) => charts.unitStanding.title(unitsFinding(rows, yardstick), basis),
  subtitle: (data, { charts }) => {
    const subtitle = charts.unitStanding.subtitle(data.basis, data.yardstick, data.period);
    if (drawnRows(data) === data.rows) return subtitle;
    return `${subtitle}; ${charts.unitStanding.ends(drawnAtEachEnd, data.rows.length)}`;
  },
  describe: (data, { charts, reading }) =>
    drawnRows(data)
      .map(({ name, rate, reference }) =>
        charts.unitStanding.describeRow(name, reading(rate), charts.yardsticks[data.yardstick], reading(reference)),
      )
      .join(' '),
  table: ({ rows, yardstick, basis }, { charts }) => {
    const counted = basis === 'cases' ? 'case' : 'thousandDong';
    return chartTable<UnitStandingRow>(
      [
        { key: 'unit', header: charts.columns.unit, kind: 'text', cell: ({ name }) => name },
        { key: 'rate', header: charts.columns.rate, kind: 'percent', cell: ({ rate }) => rate },
        {
          key: 'reference',
          header: charts.yardsticks[yardstick],
          kind: 'percent',
          cell: ({ reference }) => reference,
        },
        { key: 'gap', header: charts.columns.gap, kind: 'points', cell: ({ gap }) => gap, signed: true },
        { key: 'completed', header: charts.columns.completed, kind: counted, cell: ({ completed }) => completed },
        { key: 'eligible', header: charts.columns.eligible, kind: counted, cell: ({ eligible }) => eligible },
      ],
      rows,
    );
  },
  height: (data) => {
    // Beside another chart a few rows spread out; on a phone they stay close.
    const height = Math.max(3, drawnRows(data).length) * 28 + 56;
    return { wide: Math.max(height, 336), narrow: height };
  },
};

/** The one value all units are held against, if it is one for all and they are several. */
export function commonReference({ rows }: UnitStandingData): { readonly value: number } | null {
  const values = rows.map(({ reference }) => numberOf(reference));
  const [first] = values;
  if (first === undefined || first === null || values.length < 2) return null;
  return values.every((value) => value === first) ? { value: first } : null;
}
