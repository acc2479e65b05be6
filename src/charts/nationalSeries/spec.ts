import type { Reading } from '../../domain/figure.ts';
import { seriesFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { type ColumnOf, tableOf } from '../../domain/table.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
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
  /** Every year from the first known to the last; years nobody reported are there and empty. */
  readonly rows: readonly NationalSeriesRow[];
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
  speaksOf: ({ rows }) => rows.map(({ nation }) => nation),
  title: ({ rows, basis }, messages) =>
    nationalSeriesWords(messages).title(
      seriesFinding(rows.map(({ statYear, nation }) => ({ statYear, rate: nation }))),
      basis,
    ),
  subtitle: ({ basis, provinceName }, messages) => nationalSeriesWords(messages).subtitle(basis, provinceName),
  note: ({ rows }, messages) => {
    const { breaks, acrossBreaks } = nationalSeriesWords(messages);
    const crossed = breaksWithin(rows).map((year) => breaks[year]);
    return crossed.length > 0 ? [...crossed, acrossBreaks].join(' ') : undefined;
  },
  describe: ({ rows, provinceName }, messages) =>
    rows
      .filter(({ nation, province }) => typeof nation === 'object' || typeof province === 'object')
      .map(({ statYear, nation, province }) =>
        nationalSeriesWords(messages).describeRow(
          statYear,
          messages.reading(nation),
          provinceName,
          messages.reading(province),
        ),
      )
      .join(' '),
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
  height: () => ({ wide: 300, narrow: 260 }),
};
