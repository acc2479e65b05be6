import type { vi } from './vi.ts';

/** Words that several charts of units share. */
export const en: typeof vi = {
  columns: {
    caseRate: 'Rate by cases',
    amountRate: 'Rate by money',
    caseGap: 'Difference by cases',
    amountGap: 'Difference by money',
    low: 'Lower end',
    high: 'Upper end',
    chance: 'Beside the common rate',
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
    above: 'clearly above',
    within: 'within chance',
    below: 'clearly below',
    unknown: 'not comparable yet',
  },
  ends: (each, of) => `the first ${each} and the last ${each} of ${of} units are drawn; the table has them all`,
};
