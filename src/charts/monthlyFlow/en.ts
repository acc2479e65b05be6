import { monthName } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (peak, corrections) => {
    if (!peak) return 'No month has been reported yet';
    const month = monthName(peak.months);
    const most = peak.of > 1 ? `${month} completed most: ${peak.added}` : `${month}: ${peak.added} completed`;
    const [first] = corrections;
    if (!first) return most;
    if (corrections.length === 1) return `${most}; ${monthName(first.months)} was corrected down by ${first.amount}`;
    return `${most}; ${corrections.length} months were corrected down`;
  },
  subtitle: (basis, statYear, place) =>
    `${basis === 'cases' ? 'Cases' : 'Money'} completed in each month of ${statYear}, ${place}; the tick is the same month of the year before`,
  method:
    'A month’s number is the difference of two neighbouring cumulative reports. Where a cumulative figure falls, the fall corrects what was reported before: it is marked apart and not taken off the month’s work.',
  describeRow: (months, added) => `${monthName(months)}: ${added}.`,
  describeCorrection: (months, amount) => `${monthName(months)} corrected down by ${amount}.`,
  correction: 'correction',
};
