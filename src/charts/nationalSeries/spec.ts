import { isFigure, type Points, type Rate, type Reading } from '../../domain/figure.ts';
import { seriesFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { type ColumnOf, tableOf } from '../../domain/table.ts';
import { noteOf, type ToldEvents, withMarked } from '../kit/events/eventTexts.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { axisOf } from './axis.ts';
import { nationalSeriesWords } from './words.ts';

export interface NationalSeriesRow {
  readonly statYear: number;
  readonly nation: Reading<'percent'>;
  readonly nationTarget: Reading<'percent'>;
  readonly province: Reading<'percent'>;
  readonly provinceTarget: Reading<'percent'>;
}

export interface NationalSeriesData {
  readonly basis: Basis;
  /** Null where the organisation is the nation itself. */
  readonly provinceName: string | null;
  /** Undefined where the two are known together in no year. */
  readonly beside?: BesideNation | undefined;
  /** Every year from the first known to the last; years nobody reported are there and empty. */
  readonly rows: readonly NationalSeriesRow[];
  /** What the office has written down of those years; left out where there is nothing. */
  readonly events?: ToldEvents | undefined;
}

/** The newest year in which both are known: what the province's rate is beside the nation's. */
export interface BesideNation {
  readonly statYear: number;
  readonly nation: Rate;
  readonly province: Rate;
  /** The nation's rate before, where one is known. */
  readonly before: Rate | null;
  /** Province − nation, points. */
  readonly lead: Points;
}

/** The first years on other forms, which count otherwise: Circulars 06/2019 and 05/2024. */
const formBreaks = [2020, 2024] as const;

/** The changes of forms that lie between the first and the last year of a series. */
export function breaksWithin(rows: readonly NationalSeriesRow[]): readonly (typeof formBreaks)[number][] {
  const [first, last] = [rows[0], rows.at(-1)];
  return formBreaks.filter((year) => first && last && first.statYear < year && last.statYear >= year);
}

/** The nation's rates over the years with the province's known points. */
export const nationalSeries: ChartSpec<NationalSeriesData> = {
  id: 'nationalSeries',
  speaksOf: ({ rows, beside }) =>
    beside ? [beside.nation, beside.province, beside.before ?? 'notReported'] : rows.map(({ nation }) => nation),
  title: ({ rows, basis, beside, provinceName }, messages) => {
    const words = nationalSeriesWords(messages);
    if (beside && provinceName !== null) return words.beside(beside, provinceName);
    return words.title(seriesFinding(rows.map(({ statYear, nation }) => ({ statYear, rate: nation }))), basis);
  },
  subtitle: ({ basis, rows }, messages) => {
    const { from } = axisOf(rows);
    return nationalSeriesWords(messages).subtitle(basis, from > 0 ? messages.format.number(from) : null);
  },
  note: ({ rows, events }, messages) => {
    const { breaks, acrossBreaks } = nationalSeriesWords(messages);
    const crossed = breaksWithin(rows).map((year) => breaks[year]);
    return noteOf(...crossed, crossed.length > 0 ? acrossBreaks : undefined, events?.note);
  },
  describe: withMarked(({ rows, provinceName, beside }, messages) => {
    const words = nationalSeriesWords(messages);
    const years = rows.filter(({ nation, province }) => isFigure(nation) || isFigure(province));
    return [
      ...years.map(({ statYear, nation, province }) =>
        words.describeRow(statYear, messages.reading(nation), provinceName, messages.reading(province)),
      ),
      ...(beside ? [`${beside.statYear}: ${words.lead(beside.lead)}.`] : []),
    ].join(' ');
  }),
  table: ({ rows, provinceName }, messages) =>
    tableOf<NationalSeriesRow>(
      [
        {
          key: 'statYear',
          role: 'year',
          header: sharedWords(messages).columns.statYear,
          kind: 'text',
          cell: ({ statYear }) => String(statYear),
        },
        {
          key: 'nation',
          role: 'value',
          series: 'beside',
          header: sharedWords(messages).columns.nation,
          kind: 'percent',
          cell: ({ nation }) => nation,
        },
        {
          key: 'nationTarget',
          role: 'target',
          series: true,
          header: nationalSeriesWords(messages).nationTarget,
          kind: 'percent',
          cell: ({ nationTarget }) => nationTarget,
        },
        ...(provinceName === null
          ? []
          : [
              {
                key: 'province',
                role: 'value',
                series: true,
                header: provinceName,
                kind: 'percent',
                cell: ({ province }) => province,
              } satisfies ColumnOf<NationalSeriesRow>,
              {
                key: 'provinceTarget',
                role: 'target',
                series: true,
                header: nationalSeriesWords(messages).provinceTarget(provinceName),
                kind: 'percent',
                cell: ({ provinceTarget }) => provinceTarget,
              } satisfies ColumnOf<NationalSeriesRow>,
            ]),
      ],
      rows,
    ),
  // On a phone labels find their place above and below each other.
  height: () => ({ wide: 376, narrow: 440 }),
};
