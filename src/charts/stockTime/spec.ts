import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { tableOf } from '../../domain/table.ts';
import { stockWords } from '../../i18n/stock/words.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { stockTimeWords } from './words.ts';

interface Beside<R extends Reading> {
  readonly now: R;
  /** Of the same period of the year before. */
  readonly yearBefore: R;
}

export interface StockTimeData {
  readonly basis: Basis;
  readonly period: Period;
  readonly name: string;
  /** Whom or what the reader compares with. */
  readonly beside: 'nation' | 'yearBefore';
  /** Whether the time is from printed numbers, which are rounded. */
  readonly isPrinted: boolean;
  readonly time: Beside<Reading<'days'>> & { readonly nation: Reading<'days'> };
  readonly clearance: Beside<Reading<'percent'>>;
  readonly outflow: Beside<Reading<'percent'>>;
  readonly change: Beside<Reading<'percent'>>;
}

/** What the time is held against. */
export function timeBeside({ beside, time }: StockTimeData): Reading<'days'> {
  return beside === 'nation' ? time.nation : time.yearBefore;
}

const barsHeights = { wide: 110, narrow: 142 } as const;

/**
 * Height of each fact with one bar, pixels: on a phone names and what they are of take more lines, and last year is named above
 * the bar.
 */
export function blockHeights({ beside }: Pick<StockTimeData, 'beside'>) {
  return beside === 'yearBefore' ? barsHeights : { wide: 96, narrow: 126 };
}

/** Stock and time in three facts: how long it would last, whether what comes in is cleared, whether the stock grows. */
export const stockTime: ChartSpec<StockTimeData> = {
  id: 'stockTime',
  speaksOf: (data) =>
    isFigure(data.time.now) ? [data.time.now, timeBeside(data)] : [data.change.now, data.clearance.now],
  title: (data, messages) => {
    const words = stockTimeWords(messages);
    const { now } = data.time;
    return isFigure(now)
      ? words.title(now, timeBeside(data), data.beside)
      : words.withoutTime(data.change.now, data.clearance.now);
  },
  subtitle: ({ basis, period, name }, messages) => stockTimeWords(messages).subtitle(basis, name, period),
  note: ({ isPrinted }, messages) => stockTimeWords(messages).note(isPrinted),
  describe: (data, messages) => {
    const names = stockWords(messages);
    const words = stockTimeWords(messages);
    const { time, clearance, outflow, change, beside } = data;
    const other = timeBeside(data);
    return [
      `${names.dispositionTime}: ${messages.reading(time.now)}${isFigure(other) ? `; ${words.beside[beside]} ${messages.reading(other)}` : ''}.`,
      `${names.clearanceRate}: ${messages.reading(clearance.now)}.`,
      `${names.outflowRate}: ${messages.reading(outflow.now)}.`,
      `${names.stockChange}: ${messages.reading(change.now)}.`,
    ].join(' ');
  },
  table: ({ time, clearance, outflow, change }, messages) => {
    const names = stockWords(messages);
    const words = stockTimeWords(messages);
    const { columns, yardsticks } = sharedWords(messages);
    interface Row extends Beside<Reading> {
      readonly name: string;
      readonly nation: Reading;
    }
    // Of these no sound figure of the nation exists: its counts leave out what was entrusted.
    const without = { nation: 'notReported' } as const;
    return tableOf<Row>(
      [
        { key: 'indicator', role: 'name', header: words.indicator, kind: 'text', cell: ({ name }) => name },
        { key: 'value', role: 'value', header: words.now, kind: 'percent', cell: ({ now }) => now },
        { key: 'nation', role: 'value', header: columns.nation, kind: 'percent', cell: ({ nation }) => nation },
        {
          key: 'yearBefore',
          role: 'value',
          header: yardsticks.yearBefore,
          kind: 'percent',
          cell: ({ yearBefore }) => yearBefore,
        },
      ],
      [
        { name: names.dispositionTime, ...time },
        { name: names.clearanceRate, ...clearance, ...without },
        { name: names.outflowRate, ...outflow, ...without },
        { name: names.stockChange, ...change, ...without },
      ],
    );
  },
  height: (data) => {
    const block = blockHeights(data);
    // A line of its name takes about so many letters beside the bars.
    const lines = (letters: number) => Math.ceil(data.name.length / letters);
    return {
      wide: barsHeights.wide + 2 * block.wide + (lines(26) - 1) * 14,
      narrow: barsHeights.narrow + 2 * block.narrow + 16 + Math.max(0, lines(10) - 2) * 14,
    };
  },
};
