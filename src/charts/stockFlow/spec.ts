import type { Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { Counted } from '../../domain/quantities.ts';
import type { Stock, StockIndicator } from '../../domain/stock.ts';
import { tableOf } from '../../domain/table.ts';
import { stockWords } from '../../i18n/stock/words.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { stockFlowWords } from './words.ts';

/** The bars, in the order in which cases pass: what lay there, what came, what was completed, what is left. */
export const stockSteps = ['carriedOver', 'newlyAccepted', 'completedTotal', 'carriedForward'] as const;

export type StockStep = (typeof stockSteps)[number];

export type StockCounts = Readonly<Record<StockStep, Reading<Counted>>>;

export interface StockFlowData {
  readonly basis: Basis;
  readonly period: Period;
  readonly name: string;
  readonly counts: StockCounts;
  readonly stock: Stock;
  /** Of the same period of the year before; null where there are no reports of it. */
  readonly before: { readonly counts: StockCounts; readonly stock: Stock } | null;
}

/** All indicators in the order of the table. */
const indicators: readonly StockIndicator[] = [
  'clearanceRate',
  'outflowRate',
  'stockDifference',
  'stockChange',
  'dispositionTime',
  'eligibleDispositionTime',
  'congestionRate',
  'eligibilityRate',
  'yieldRate',
  'terminatedShare',
];

/** Whether the stock grew or shrank, and what share of the new cases was cleared. */
export const stockFlow: ChartSpec<StockFlowData> = {
  id: 'stockFlow',
  speaksOf: ({ stock }) => [stock.stockDifference, stock.clearanceRate],
  title: ({ stock }, messages) => stockFlowWords(messages).title(stock.stockDifference, stock.clearanceRate),
  subtitle: ({ basis, period, name }, messages) => stockFlowWords(messages).subtitle(basis, name, period),
  note: (_, messages) => stockFlowWords(messages).note,
  describe: ({ counts, stock }, messages) => {
    const words = stockFlowWords(messages);
    return [
      ...stockSteps.map((step) => `${words.steps[step]}: ${messages.reading(counts[step])}.`),
      `${stockWords(messages).dispositionTime}: ${messages.reading(stock.dispositionTime)}.`,
    ].join(' ');
  },
  table: ({ counts, stock, before }, messages) => {
    const words = stockFlowWords(messages);
    return tableOf<{ readonly name: string; readonly now: Reading; readonly ago: Reading }>(
      [
        { key: 'indicator', role: 'name', header: words.indicator, kind: 'text', cell: ({ name }) => name },
        { key: 'value', role: 'value', header: words.now, kind: 'percent', cell: ({ now }) => now },
        {
          key: 'yearBefore',
          role: 'value',
          header: sharedWords(messages).yardsticks.yearBefore,
          kind: 'percent',
          cell: ({ ago }) => ago,
        },
      ],
      [
        ...stockSteps.map((step) => ({
          name: words.steps[step],
          now: counts[step],
          ago: before?.counts[step] ?? 'notReported',
        })),
        ...indicators.map((indicator) => ({
          name: stockWords(messages)[indicator],
          now: stock[indicator],
          ago: before?.stock[indicator] ?? 'notReported',
        })),
      ],
    );
  },
  height: () => ({ wide: 220, narrow: 240 }),
};
