import { isFigure } from '../../domain/figure.ts';
import { capitalised, format } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: (halfYear) =>
    isFigure(halfYear)
      ? capitalised(`${format.figure(halfYear)} of the completed cases took no longer than 180 days`)
      : 'Time to completion: no figures',
  subtitle: 'Completed cases by days since acceptance',
  within: { d30: 'within 30 days', d90: 'within 90 days', d180: 'within 180 days', y1: 'within 365 days' },
  note: 'Cases completed in the period only: those still open may take longer.',
};
