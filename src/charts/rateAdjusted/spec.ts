import type { AdjustedRate, ReadingOfRate, Rise } from '../../domain/adjusted.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { tableOf } from '../../domain/table.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { sharedWords } from '../kit/words/words.ts';
import { rateAdjustedWords } from './words.ts';

export interface RateAdjustedData {
  readonly basis: Basis;
  readonly place: string;
  readonly period: Period;
  readonly rows: readonly AdjustedRate[];
  /** What a rise of the printed rate mostly is, where it is not work. */
  readonly rise: Rise | null;
}

/** What the title says: the printed rate beside one other reading of it. */
export interface AdjustedFinding {
  readonly rise: Rise | null;
  readonly reading: ReadingOfRate;
  /** Percent. */
  readonly rate: Reading<'percent'>;
  /** The same reading a year earlier, percent. */
  readonly before: Reading<'percent'>;
  readonly printed: Reading<'percent'>;
}

/** The reading that a rise is told by; else the first that is known beside the printed rate. */
export function adjustedFinding({ rows, rise }: Pick<RateAdjustedData, 'rows' | 'rise'>): AdjustedFinding | null {
  const of = (wanted: ReadingOfRate) => rows.find(({ reading, rate }) => reading === wanted && isFigure(rate));
  const printed = of('printed');
  const former = of('formerShare');
  const found = rise === 'termination' ? of('withoutTerminated') : (former ?? of('withoutTerminated'));
  if (!printed || !found) return null;
  return { rise, reading: found.reading, rate: found.rate, before: found.before, printed: printed.rate };
}

const rowHeight = 46;
/** Room for the heads of the columns, and for the axis. */
export const headHeight = 22;
export const axisHeight = 24;

export const rateAdjusted: ChartSpec<RateAdjustedData> = {
  id: 'rateAdjusted',
  speaksOf: (data) => {
    const found = adjustedFinding(data);
    return found ? [found.rate, found.printed, ...(found.rise ? [found.before] : [])] : [];
  },
  title: (data, messages) => rateAdjustedWords(messages).title(adjustedFinding(data), data.basis),
  subtitle: ({ basis, place, period }, messages) => rateAdjustedWords(messages).subtitle(basis, place, period),
  note: (_, messages) => rateAdjustedWords(messages).note,
  describe: ({ rows }, messages) => {
    const words = rateAdjustedWords(messages);
    return rows
      .map(({ reading, rate, before }) =>
        words.describeRow(words.readings[reading], messages.reading(rate), messages.reading(before)),
      )
      .join(' ');
  },
  table: ({ rows }, messages) => {
    const { columns } = unitChartWords(messages);
    const words = rateAdjustedWords(messages);
    return tableOf<AdjustedRate>(
      [
        {
          key: 'reading',
          role: 'name',
          header: words.columns.reading,
          kind: 'text',
          cell: ({ reading }) => words.readings[reading],
        },
        {
          key: 'rate',
          role: 'value',
          series: true,
          header: sharedWords(messages).columns.rate,
          kind: 'percent',
          cell: ({ rate }) => rate,
        },
        {
          key: 'before',
          role: 'value',
          series: 'tick',
          header: columns.yearBefore,
          kind: 'percent',
          cell: ({ before }) => before,
        },
        {
          key: 'change',
          role: 'value',
          header: columns.change,
          kind: 'points',
          signed: true,
          cell: ({ change }) => change,
        },
      ],
      rows,
    );
  },
  height: ({ rows }) => {
    const height = rows.length * rowHeight + headHeight + axisHeight;
    return { wide: height, narrow: height };
  },
};
