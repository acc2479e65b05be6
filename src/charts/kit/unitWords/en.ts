import type { vi } from './vi.ts';

/** Words that several charts of units share. */
export const en: typeof vi = {
  columns: {
    caseRate: 'Rate by cases',
    amountRate: 'Rate by money',
    caseGap: 'Difference by cases',
    amountGap: 'Difference by money',
    yearBefore: 'Same period last year',
    change: 'Change on last year',
    added: 'Completed in the month',
    addedBefore: 'Same month last year',
    correction: 'Downward correction',
    month: 'Month',
    step: 'Step',
    value: 'Number',
    nation: 'Nation',
    target: 'Target',
  },
  chanceVerdicts: {
    above: 'significantly above',
    aboveInner: 'above, beyond the 95% limit',
    within: 'within chance',
    belowInner: 'below, beyond the 95% limit',
    below: 'significantly below',
    unknown: 'not comparable yet',
  },
  ends: (each, of) => `the first ${each} and the last ${each} of ${of} units are drawn; the table has them all`,
};
