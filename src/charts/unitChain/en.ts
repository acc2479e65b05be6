import { isFigure, type Reading } from '../../domain/figure.ts';
import { format, period } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (docketed: Reading, completed: Reading, carriedForward: Reading) => {
    if (!isFigure(docketed) || !isFigure(completed) || !isFigure(carriedForward))
      return 'Not enough data to link the steps';
    return `${format.figure(docketed)} docketed, ${format.figure(completed)} completed, ${format.figure(carriedForward)} carried forward`;
  },
  subtitle: (basis, place, at) => `${basis === 'cases' ? 'Cases' : 'Money'} through each step, ${place}, ${period(at)}`,
  steps: {
    docketed: 'Docketed',
    entrustedOut: 'Entrusted out',
    withdrawn: 'Withdrawn, revoked',
    takenUp: 'Taken up',
    totalToEnforce: 'To enforce',
    notYetEligible: 'Not yet eligible',
    postponedOrSuspended: 'Postponed, suspended',
    eligible: 'Eligible',
    completed: 'Completed',
    terminated: 'Terminated',
    completedTotal: 'Completed',
    eligibleCarriedForward: 'Eligible, still pending',
    carriedForward: 'Carried forward',
  },
  heads: {
    flow: () => 'In and out',
    conditions: () => 'Eligibility',
    results: (completed) =>
      isFigure(completed) ? `Results: ${format.figure(completed)} counted as completed` : 'Results',
    carried: () => 'Carried forward',
  },
  signs: { total: '', less: '− ', more: '+ ' },
  describeRow: (step, value) => `${step}: ${value}.`,
  broken: 'Some steps are missing or do not add up, so they are not drawn as a chain; the table below has each number.',
};
