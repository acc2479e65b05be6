import type { ControlChart, Signal } from '../../domain/controlChart.ts';
import { isFigure } from '../../domain/figure.ts';
import { type Basis, basisTraits } from '../../domain/measures.ts';
import type { MonthChange } from '../../domain/monthChange.ts';
import { tableOf } from '../../domain/table.ts';
import { noteOf, type ToldEvents, withMarked } from '../kit/events/eventTexts.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { monthlySignalsWords } from './words.ts';

export interface MonthlySignalsData {
  readonly basis: Basis;
  readonly statYear: number;
  readonly place: string;
  /** The twelve months of the year. */
  readonly months: readonly MonthChange[];
  /** Of their changes; the places in its signals are those of the months. */
  readonly chart: ControlChart;
  /** What happened in those months; left out where nothing did. */
  readonly events?: ToldEvents | undefined;
}

/** A signal with its months, as n-th months of the statistical year. */
export interface MonthSignal extends Pick<Signal, 'rule' | 'side'> {
  readonly months: readonly number[];
}

/** Of a month that lies outside a limit it is not said again that it lies close to it. */
export function signalsIn({ months, chart: { signals } }: MonthlySignalsData): readonly MonthSignal[] {
  return signals.flatMap(({ rule, side, at }): readonly MonthSignal[] => {
    const outside = signals.find((signal) => signal.rule === 'outside' && signal.side === side)?.at ?? [];
    const places = rule === 'near' ? at.filter((place) => !outside.includes(place)) : at;
    if (places.length === 0) return [];
    return [{ rule, side, months: places.flatMap((place) => months[place]?.months ?? []) }];
  });
}

/** The signals that a month is a part of. */
export function signalsAt(data: MonthlySignalsData, month: number): readonly MonthSignal[] {
  return signalsIn(data).filter(({ months }) => months.includes(month));
}

/** Which months are more than the usual ups and downs. */
export const monthlySignals: ChartSpec<MonthlySignalsData> = {
  id: 'monthlySignals',
  speaksOf: ({ months, chart: { mean, low, high } }) => [...months.map(({ change }) => change), mean, low, high],
  title: (data, messages) => monthlySignalsWords(messages).title({ known: data.chart.known, signals: signalsIn(data) }),
  subtitle: ({ basis, statYear, place }, messages) => monthlySignalsWords(messages).subtitle(basis, statYear, place),
  note: ({ events }, messages) => noteOf(monthlySignalsWords(messages).method, events?.note),
  describe: withMarked((data, messages) => {
    const words = monthlySignalsWords(messages);
    const { mean, low, high } = data.chart;
    const signed = { signed: true };
    return [
      ...data.months.flatMap(({ months, change }) =>
        isFigure(change) ? [words.describeRow(months, messages.reading(change, signed))] : [],
      ),
      ...(isFigure(mean)
        ? [
            words.describeLimits(
              messages.reading(mean, signed),
              messages.reading(low, signed),
              messages.reading(high, signed),
            ),
          ]
        : []),
    ].join(' ');
  }),
  table: (data, messages) => {
    const { columns } = unitChartWords(messages);
    const words = monthlySignalsWords(messages);
    const { mean, low, high } = data.chart;
    const counted = { kind: basisTraits[data.basis].quantity, role: 'value' } as const;
    const line = { ...counted, series: true, signed: true } as const;
    return tableOf<MonthChange>(
      [
        {
          key: 'month',
          role: 'name',
          header: columns.month,
          kind: 'text',
          cell: ({ months }) => messages.monthName(months),
        },
        { ...line, key: 'change', header: words.columns.change, cell: ({ change }) => change },
        { ...line, series: 'beside', key: 'mean', header: words.columns.mean, cell: () => mean },
        { ...line, key: 'low', role: 'low', header: words.columns.low, cell: () => low },
        { ...line, key: 'high', role: 'high', header: words.columns.high, cell: () => high },
        { ...counted, key: 'added', header: columns.added, cell: ({ added }) => added },
        { ...counted, key: 'addedBefore', header: columns.addedBefore, cell: ({ addedBefore }) => addedBefore },
        { ...counted, key: 'correction', header: columns.correction, cell: ({ correction }) => correction },
        {
          key: 'signal',
          role: 'remark',
          header: words.columns.signal,
          kind: 'text',
          cell: ({ months }) => signalsAt(data, months).map(words.rule).join('; '),
        },
      ],
      data.months,
    );
  },
  height: () => ({ wide: 320, narrow: 280 }),
};
