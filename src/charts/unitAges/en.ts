import { isFigure } from '../../domain/figure.ts';
import { format } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: (name, share) =>
    name !== undefined && isFigure(share)
      ? `${name} has the highest share of stock older than a year: ${format.figure(share)}`
      : 'Age of the units’ stock: no figures',
  subtitle: {
    cases: 'Share of open cases older than a year',
    amounts: 'Share of open money in cases older than a year',
  },
  cut: (shown, of) => `the ${shown} highest of ${of} are drawn, the table has all`,
  median: 'Median age of the stock',
};
