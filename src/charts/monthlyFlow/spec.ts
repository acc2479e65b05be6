import { isFigure, type Reading } from '../../domain/figure.ts';
import type { MonthFlow } from '../../domain/flow.ts';
import { type Basis, basisTraits } from '../../domain/measures.ts';
import { tableOf } from '../../domain/table.ts';
import { noteOf, type ToldEvents, withMarked } from '../kit/events/eventTexts.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { monthlyFlowWords } from './words.ts';

export interface MonthlyFlowRow extends MonthFlow {
  /** What the same month of the year before brought. */
  readonly addedBefore: Reading<'case' | 'thousandDong'>;
}

export interface MonthlyFlowData {
  readonly basis: Basis;
  readonly statYear: number;
  readonly place: string;
  readonly rows: readonly MonthlyFlowRow[];
  /** What happened in those months; left out where nothing did. */
  readonly events?: ToldEvents | undefined;
}

/** What each month brought, from cumulative reports. */
export const monthlyFlow: ChartSpec<MonthlyFlowData> = {
  id: 'monthlyFlow',
  speaksOf: ({ rows }) => rows.flatMap(({ added, correction }) => [added, correction]),
  title: ({ rows }, messages) => {
    const known = rows.flatMap(({ months, added }) => (isFigure(added) ? [{ months, added }] : []));
    const peak = known.toSorted((a, b) => b.added.value - a.added.value)[0];
    const corrections = rows.flatMap(({ months, correction }) =>
      isFigure(correction) ? [{ months, amount: messages.format.figure(correction) }] : [],
    );
    return monthlyFlowWords(messages).title(
      peak ? { months: peak.months, added: messages.format.figure(peak.added), of: known.length } : null,
      corrections,
    );
  },
  subtitle: ({ basis, statYear, place }, messages) => monthlyFlowWords(messages).subtitle(basis, statYear, place),
  note: ({ events }, messages) => noteOf(monthlyFlowWords(messages).method, events?.note),
  describe: withMarked(({ rows }, messages) => {
    const flow = monthlyFlowWords(messages);
    return rows
      .flatMap(({ months, added, correction }) => [
        ...(added === 'notApplicable' ? [] : [flow.describeRow(months, messages.reading(added))]),
        ...(isFigure(correction) ? [flow.describeCorrection(months, messages.reading(correction))] : []),
      ])
      .join(' ');
  }),
  table: ({ rows, basis }, messages) => {
    const columns = unitChartWords(messages).columns;
    const counted = basisTraits[basis].quantity;
    return tableOf<MonthlyFlowRow>(
      [
        {
          key: 'month',
          role: 'name',
          header: columns.month,
          kind: 'text',
          cell: ({ months }) => messages.monthName(months),
        },
        { key: 'added', role: 'value', series: true, header: columns.added, kind: counted, cell: ({ added }) => added },
        {
          key: 'addedBefore',
          role: 'value',
          series: 'tick',
          header: columns.addedBefore,
          kind: counted,
          cell: ({ addedBefore }) => addedBefore,
        },
        {
          key: 'correction',
          role: 'value',
          header: columns.correction,
          kind: counted,
          cell: ({ correction }) => correction,
        },
      ],
      rows,
    );
  },
  height: () => ({ wide: 300, narrow: 260 }),
};
