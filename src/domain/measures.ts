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

/**
 * What forms have and published files may leave out. Where no report tells it, it counts as zero and has no column anywhere:
 * suspended for a complaint is a part of what is eligible.
 */
export const optionalMeasures = ['suspendedForComplaint'] as const;

export type CaseMeasure = (typeof caseMeasures)[number];
export type AmountMeasure = (typeof amountMeasures)[number];
export type OptionalMeasure = (typeof optionalMeasures)[number];
export type Measure = AmountMeasure | OptionalMeasure;

/** Every measure there is; those that files may leave out stand last. */
export const allMeasures: readonly Measure[] = [...amountMeasures, ...optionalMeasures];

/** What the reader measures by: cases (việc) or money (tiền). */
export type Basis = 'cases' | 'amounts';

interface BasisTraits {
  readonly quantity: 'case' | 'thousandDong';
  /** The measures there are, in the order of the forms. */
  readonly measures: readonly Measure[];
  /** What the two counts of a rate are called as figures. */
  readonly completed: 'casesCompleted' | 'amountCompleted';
  readonly eligible: 'eligibleCases' | 'eligibleAmount';
  readonly rate: 'caseRate' | 'amountRate';
  readonly target: 'caseTarget' | 'amountTarget';
  /** Distance of the rate from the target, and from the nation. */
  readonly gap: 'caseRateGap' | 'amountRateGap';
  readonly lead: 'caseLead' | 'amountLead';
  /** Bank credit: what was completed, its column in the reports, and its share. */
  readonly credit: 'creditCasesCompleted' | 'creditAmountCompleted';
  readonly creditColumn: 'completedCases' | 'completedAmount';
  readonly creditShare: 'creditCaseShare' | 'creditAmountShare';
  /** Cases are counted one by one, so chance has a say that can be computed; one large case moves a rate of money. */
  readonly chance: boolean;
}

/** Everything that differs between the two bases; nothing else asks which of them it is. */
export const basisTraits: Readonly<Record<Basis, BasisTraits>> = {
  cases: {
    quantity: 'case',
    measures: caseMeasures,
    completed: 'casesCompleted',
    eligible: 'eligibleCases',
    rate: 'caseRate',
    target: 'caseTarget',
    gap: 'caseRateGap',
    lead: 'caseLead',
    credit: 'creditCasesCompleted',
    creditColumn: 'completedCases',
    creditShare: 'creditCaseShare',
    chance: true,
  },
  amounts: {
    quantity: 'thousandDong',
    measures: amountMeasures,
    completed: 'amountCompleted',
    eligible: 'eligibleAmount',
    rate: 'amountRate',
    target: 'amountTarget',
    gap: 'amountRateGap',
    lead: 'amountLead',
    credit: 'creditAmountCompleted',
    creditColumn: 'completedAmount',
    creditShare: 'creditAmountShare',
    chance: false,
  },
};

/** Both, cases first as on the forms. */
export const bases: readonly Basis[] = ['cases', 'amounts'];

export type RateName = BasisTraits['rate'];

/** Something for each of the two. */
export type ByBasis<T> = Readonly<Record<Basis, T>>;

/** Makes something for each of the two. */
export function byBasis<T>(make: (basis: Basis) => T): ByBasis<T> {
  return { cases: make('cases'), amounts: make('amounts') };
}

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
