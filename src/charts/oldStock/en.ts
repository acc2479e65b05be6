import { isFigure } from '../../domain/figure.ts';
import { capitalised, format } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: (share, basis) => {
    if (!isFigure(share)) return 'Stock older than a year by kind: no figures';
    const what = basis === 'cases' ? 'of the open cases' : 'of the open money';
    return capitalised(`older than a year: ${format.figure(share)} ${what}, by type, size and credit`);
  },
  subtitle: {
    cases: 'Share of open cases older than a year in each group',
    amounts: 'Share of open money in cases older than a year in each group',
  },
};
