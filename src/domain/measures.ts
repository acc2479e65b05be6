/**
 * The measures of the periodic statistical forms: what a unit reports for one period.
 *
 * All are cumulative from 01/10 of the year before. Cases are whole numbers of enforcement decisions; amounts are whole
 * thousand đồng, as on the forms. The names are the English terms of the field; the Vietnamese ones live in `i18n/`.
 */

/** What is counted in cases, in the order of the forms. */
export const caseMeasures = [
  'carriedOver',
  'newlyAccepted',
  'entrustedIn',
  'docketed',
  'entrustedOut',
  'withdrawn',
  'takenUp',
  'totalToEnforce',
  'eligible',
  'completed',
  'terminated',
  'completedTotal',
  'inProgress',
  'postponedByAgreement',
  'notYetEligible',
  'postponedOrSuspended',
  'carriedForward',
  'eligibleCarriedForward',
  'separateBook',
] as const;

/** The same in money, and one more: what was reduced or exempted, which counts as completed. */
export const amountMeasures = [...caseMeasures, 'reduced'] as const;

export type CaseMeasure = (typeof caseMeasures)[number];
export type AmountMeasure = (typeof amountMeasures)[number];
export type Measure = AmountMeasure;

/** What the reader measures by: cases (việc) or money (tiền). */
export type Basis = 'cases' | 'amounts';

/**
 * Measures that a later period of the same year may not undercut: new work accepted and work done.
 * A fall in one of them needs a supplementary report, so it is shown as a correction.
 */
export const neverFalling = [
  'newlyAccepted',
  'entrustedIn',
  'docketed',
  'entrustedOut',
  'withdrawn',
  'takenUp',
  'completed',
  'terminated',
  'reduced',
  'completedTotal',
] as const satisfies readonly Measure[];
