import type { Reading } from '../../domain/figure.ts';
import { isFigure } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { type ChartSpec, chartTable } from '../kit/spec.ts';

export interface YearPathRow {
  /** 1 to 12 months from 01/10. */
  readonly months: number;
  readonly rate: Reading<'percent'>;
  readonly yearBefore: Reading<'percent'>;
  /** The target of the whole year, the same in every row. */
  readonly target: Reading<'percent'>;
}

export interface YearPathData {
  readonly basis: Basis;
  readonly statYear: number;
  readonly place: string;
  readonly target: Reading<'percent'>;
  readonly rows: readonly YearPathRow[];
  readonly finding: PathFinding;
}

/** The year's cumulative path against the target and the same months of the year before. */
export const yearPath: ChartSpec<YearPathData> = {
  id: 'yearPath',
  title: ({ finding }, { charts }) => charts.yearPath.title(finding),
  subtitle: ({ basis, place }, { charts }) => charts.yearPath.subtitle(basis, place),
  describe: ({ rows, target, statYear }, { charts, reading }) => {
    const last = rows.findLast(({ rate }) => isFigure(rate));
    if (!last) return charts.nothing;
    return charts.yearPath.describe(
      statYear,
      last.months,
      reading(last.rate),
      reading(last.yearBefore),
      reading(target),
    );
  },
  table: ({ rows, statYear }, { charts, monthName }) =>
    chartTable<YearPathRow>(
      [
        { key: 'months', header: charts.columns.month, kind: 'text', cell: ({ months }) => monthName(months) },
        { key: 'rate', header: charts.yearPath.year(statYear), kind: 'percent', cell: ({ rate }) => rate },
        {
          key: 'yearBefore',
          header: charts.yearPath.year(statYear - 1),
          kind: 'percent',
          cell: ({ yearBefore }) => yearBefore,
        },
        { key: 'target', header: charts.yearPath.wholeYearTarget, kind: 'percent', cell: ({ target }) => target },
      ],
      rows,
    ),
  height: () => ({ wide: 336, narrow: 280 }),
};
