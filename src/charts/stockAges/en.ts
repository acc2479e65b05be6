import { isFigure } from '../../domain/figure.ts';
import { capitalised, format } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: (old, basis) => {
    if (!isFigure(old)) return 'Age of the stock: no figures';
    const what = basis === 'cases' ? 'of the open cases' : 'of the open money';
    if (old.value === 0 && old.direction === 'exact') return `None ${what} is older than a year`;
    return capitalised(`${format.figure(old)} ${what} is older than a year`);
  },
  byAge: (stock) => `${stock} by days since acceptance`,
  median: (days) => `The median is ${days}: half of the open cases are older.`,
  noMedian: 'Several units together have no median here.',
  medianFoot: (days) => `Median age of the stock: ${days}`,
};
