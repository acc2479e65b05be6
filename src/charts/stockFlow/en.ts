import { magnitude } from '../../domain/algebra.ts';
import { isFigure } from '../../domain/figure.ts';
import { byBasis, format, period } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (difference, clearance) => {
    if (!isFigure(difference)) return 'Not enough data to compute the stock';
    const stock =
      difference.value === 0
        ? 'The stock did not change'
        : `The stock ${difference.value > 0 ? 'grew' : 'shrank'} by ${format.figure(magnitude(difference))}`;
    return isFigure(clearance) ? `${stock}; completed equals ${format.figure(clearance)} of newly accepted` : stock;
  },
  subtitle: (basis, place, when) => `Stock, inflow and outflow ${byBasis(basis)}, ${place}, ${period(when)}`,
  note: 'Completed includes terminated. Disposition time = days of the period × carried forward ÷ completed; cases moved to the separate book are not counted.',
  indicator: 'Indicator',
  now: 'This period',
  steps: {
    carriedOver: 'Carried over',
    newlyAccepted: 'Newly accepted',
    completedTotal: 'Completed',
    carriedForward: 'Carried forward',
  },
  time: (time) => `Disposition time: ${time}`,
};
