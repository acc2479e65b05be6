import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { type ColumnOf, tableOf } from '../../domain/table.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { dispositionTimeWords } from './words.ts';

export interface DispositionTimeRow {
  readonly statYear: number;
  readonly nation: Reading<'days'>;
  readonly own: Reading<'days'>;
}

export interface DispositionTimeData {
  readonly basis: Basis;
  /** Null where the organisation is the nation itself. */
  readonly ownName: string | null;
  /** Years of which at least one is known, rising. */
  readonly rows: readonly DispositionTimeRow[];
}

/** The newest year in which both are known, which the title speaks of; else the first and the last of the nation. */
function spoken({ rows }: DispositionTimeData): readonly DispositionTimeRow[] {
  const both = rows.findLast(({ nation, own }) => isFigure(nation) && isFigure(own));
  if (both) return [both];
  const known = rows.filter(({ nation }) => isFigure(nation));
  return known.length > 1 ? [known[0], known.at(-1)].filter((row) => row !== undefined) : known;
}

/** How long the stock would last at the year's pace, in days. */
export const dispositionTime: ChartSpec<DispositionTimeData> = {
  id: 'dispositionTime',
  speaksOf: (data) => spoken(data).flatMap(({ nation, own }) => [nation, own]),
  title: (data, messages) => dispositionTimeWords(messages).title(spoken(data), data.ownName),
  subtitle: ({ basis }, messages) => dispositionTimeWords(messages).subtitle(basis),
  note: ({ ownName }, messages) => dispositionTimeWords(messages).note(ownName),
  describe: ({ rows, ownName }, messages) =>
    rows
      .map(({ statYear, nation, own }) =>
        dispositionTimeWords(messages).describeRow(statYear, messages.reading(nation), ownName, messages.reading(own)),
      )
      .join(' '),
  table: ({ rows, ownName }, messages) =>
    tableOf<DispositionTimeRow>(
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
          kind: 'days',
          cell: ({ nation }) => nation,
        },
        ...(ownName === null
          ? []
          : [
              {
                key: 'own',
                role: 'value',
                series: true,
                header: ownName,
                kind: 'days',
                cell: ({ own }) => own,
              } satisfies ColumnOf<DispositionTimeRow>,
            ]),
      ],
      rows,
    ),
  height: ({ rows }) => {
    const bars = rows.flatMap(({ nation, own }) => [nation, own].filter(isFigure)).length;
    return { wide: 30 + 30 * bars, narrow: 30 + 30 * bars };
  },
};
