import { isFigure, type Reading } from '../../domain/figure.ts';
import { type AgeBarsData, ageBarsSpec } from '../kit/ages/bars.ts';
import { agesWords } from '../kit/ages/words.ts';
import { stockAgesWords } from './words.ts';

export interface StockAgesData extends AgeBarsData {
  /** Share that is older than a year, percent. */
  readonly old: Reading<'percent'>;
  /** Days. */
  readonly median: Reading<'days'>;
}

export const footHeight = 44;

export const stockAges = ageBarsSpec<StockAgesData>({
  id: 'stockAges',
  speaksOf: ({ old }) => [old],
  title: ({ old, basis }, messages) => stockAgesWords(messages).title(old, basis),
  subtitle: ({ basis, place, period }, messages) => {
    const { stock, of } = agesWords(messages);
    return of(stockAgesWords(messages).byAge(stock[basis]), place, period);
  },
  more: ({ median }, messages) =>
    isFigure(median) ? stockAgesWords(messages).median(messages.reading(median)) : stockAgesWords(messages).noMedian,
  foot: footHeight,
});
