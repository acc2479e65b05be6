import type { Reading } from '../../domain/figure.ts';
import { mostDrawn } from '../../domain/readable.ts';
import type { ColumnOf } from '../../domain/table.ts';
import { tableOf } from '../../domain/table.ts';
import { type AgeBar, type AgeBarsData, ageBarsSpec, barsHeight } from '../kit/ages/bars.ts';
import { agesWords } from '../kit/ages/words.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitAgesWords } from './words.ts';

export interface UnitBar extends AgeBar {
  /** Median age of its stock, days. */
  readonly median: Reading<'days'>;
}

export interface UnitAgesData extends AgeBarsData {
  /** The oldest stock first. */
  readonly bars: readonly UnitBar[];
}

/** Bars that are drawn: of very many units those with the oldest stock. The table has all. */
export function drawnBars({ bars }: UnitAgesData): readonly UnitBar[] {
  return bars.slice(0, mostDrawn);
}

const bars = ageBarsSpec<UnitAgesData>({
  id: 'unitAges',
  speaksOf: ({ bars: [first] }) => (first ? [first.share] : []),
  title: ({ bars: [first] }, messages) => unitAgesWords(messages).title(first?.name, first?.share ?? 'notReported'),
  subtitle: ({ basis, place, period, bars: all }, messages) => {
    const words = unitAgesWords(messages);
    const said = agesWords(messages).of(words.subtitle[basis], place, period);
    return all.length > mostDrawn ? `${said}; ${words.cut(mostDrawn, all.length)}` : said;
  },
});

export const unitAges: ChartSpec<UnitAgesData> = {
  ...bars,
  table: (data, messages) => {
    const { columns, rows } = bars.table(data, messages);
    const days: ColumnOf<UnitBar> = {
      key: 'median',
      role: 'value',
      header: unitAgesWords(messages).median,
      kind: 'days',
      cell: ({ median }) => median,
    };
    const more = tableOf([days], data.bars);
    return {
      columns: [
        ...columns.map((column) =>
          column.key === 'name' ? { ...column, header: agesWords(messages).columns.unit } : column,
        ),
        ...more.columns,
      ],
      rows: rows.map((row, at) => [...row, ...(more.rows[at] ?? [])]),
    };
  },
  height: (data) => barsHeight(drawnBars(data)),
};
