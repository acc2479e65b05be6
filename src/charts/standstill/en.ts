import { isFigure } from '../../domain/figure.ts';
import { capitalised, format } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: (share, basis) => {
    if (!isFigure(share)) return 'Cases without movement: no figures';
    const what = basis === 'cases' ? 'of the open cases' : 'of the open money';
    if (share.value === 0 && share.direction === 'exact') return 'Every case moved within 12 months';
    return capitalised(`${format.figure(share)} ${what} had no movement for 12 months`);
  },
  subtitle: {
    cases: 'Share of open cases with no decision and no payment for 12 months',
    amounts: 'Share of open money in cases with no decision and no payment for 12 months',
  },
};
