import { magnitude } from '../../domain/algebra.ts';
import { isFigure } from '../../domain/figure.ts';
import { printed } from '../../domain/rounding.ts';
import { byBasis, format, period, reading } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

const beside: typeof vi.beside = { nation: 'nation', yearBefore: 'same period last year' };

/** Words of the chart. */
export const en: typeof vi = {
  title: (time, other, than) =>
    `Clearing the stock would take ${reading(time)}${isFigure(other) ? `; ${beside[than]} ${reading(other)}` : ''}`,
  withoutTime: (change, clearance) => {
    if (!isFigure(change)) return 'Stock and time cannot be computed yet';
    const stock = printed(change)
      ? `The stock ${change.value > 0 ? 'grew' : 'shrank'} by ${format.figure(magnitude(change))}`
      : 'The stock is unchanged';
    return isFigure(clearance) ? `${stock}; ${format.figure(clearance)} of newly accepted were completed` : stock;
  },
  subtitle: (basis, place, when) => `Stock and time ${byBasis(basis)}, ${place}, ${period(when)}`,
  note: (isPrinted) =>
    `The days that clearing the stock would take at the pace of the period, not the real time of a case: days of the period × carried forward ÷ completed (terminated included); cases moved to the separate book are not counted.${isPrinted ? ' The time follows from rounded newspaper numbers.' : ''} The nation’s change of stock is not given, since the published numbers leave out what was entrusted.`,
  indicator: 'Indicator',
  now: 'This period',
  beside,
};
