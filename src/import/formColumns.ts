/**
 * The columns of the forms by agency and officer. More than the measures: the forms tell postponements and suspensions apart
 * that are one measure in the statistics, and print a rate.
 */
export const formColumns = [
  'docketed',
  'carriedOver',
  'newlyAccepted',
  'entrustedIn',
  'entrustedOut',
  'withdrawn',
  'entrustedOrWithdrawn',
  'takenUp',
  'totalToEnforce',
  'eligible',
  'completedTotal',
  'completed',
  'terminated',
  'reduced',
  'inProgress',
  'postponedByAgreement',
  'suspendedForComplaint',
  'notYetEligible',
  'postponedOther',
  'suspended',
  'carriedForward',
  'eligibleCarriedForward',
  'rate',
  'separateBook',
] as const;

export type FormColumn = (typeof formColumns)[number];

type Term = readonly [sign: 1 | -1, column: FormColumn];

/** What must add up in each row of a form. A term without a column of its own counts as zero. */
export interface FormIdentity {
  readonly id: string;
  readonly total: FormColumn;
  readonly terms: readonly Term[];
  /** Without these the identity says nothing. */
  readonly needs: readonly FormColumn[];
}

const done = [
  [1, 'completed'],
  [1, 'terminated'],
  [1, 'reduced'],
] as const satisfies readonly Term[];

/** The identities of the forms since 06/2019, in the columns of the forms. Sources: the same as those of `domain/forms.ts`. */
export const formIdentities: readonly FormIdentity[] = [
  {
    id: 'docketed',
    total: 'docketed',
    terms: [
      [1, 'carriedOver'],
      [1, 'newlyAccepted'],
    ],
    needs: ['docketed', 'carriedOver', 'newlyAccepted'],
  },
  {
    id: 'totalToEnforce',
    total: 'totalToEnforce',
    terms: [
      [1, 'docketed'],
      [-1, 'entrustedOut'],
      [-1, 'withdrawn'],
      [-1, 'entrustedOrWithdrawn'],
      [-1, 'takenUp'],
    ],
    needs: ['totalToEnforce', 'docketed'],
  },
  {
    id: 'classification',
    total: 'totalToEnforce',
    terms: [
      [1, 'eligible'],
      [1, 'notYetEligible'],
      [1, 'postponedOther'],
      [1, 'suspended'],
    ],
    needs: ['totalToEnforce', 'eligible', 'notYetEligible'],
  },
  {
    id: 'completedTotal',
    total: 'completedTotal',
    terms: done,
    needs: ['completedTotal', 'completed', 'terminated'],
  },
  {
    id: 'eligible',
    total: 'eligible',
    terms: [...done, [1, 'inProgress'], [1, 'postponedByAgreement'], [1, 'suspendedForComplaint']],
    needs: ['eligible', 'completed', 'inProgress'],
  },
  {
    id: 'carriedForward',
    total: 'carriedForward',
    terms: [[1, 'totalToEnforce'], ...done.map(([, column]): Term => [-1, column])],
    needs: ['carriedForward', 'totalToEnforce', 'completed'],
  },
  {
    id: 'eligibleCarriedForward',
    total: 'eligibleCarriedForward',
    terms: [[1, 'eligible'], ...done.map(([, column]): Term => [-1, column])],
    needs: ['eligibleCarriedForward', 'eligible', 'completed'],
  },
];

/** What a row says under each column that there is; null where the cell says nothing. */
export type FormRow = Readonly<Partial<Record<FormColumn, number | null>>>;

export interface Difference {
  readonly identity: FormIdentity;
  /** What the total should be, and what it is. */
  readonly expected: number;
  readonly actual: number;
}

/** Whether a row keeps an identity: null where it cannot be judged, because a number is missing. */
export function differenceOf(row: FormRow, identity: FormIdentity): Difference | 'kept' | null {
  const { total, terms, needs } = identity;
  if (needs.some((column) => typeof row[column] !== 'number')) return null;
  if (terms.some(([, column]) => row[column] === null)) return null;
  const expected = terms.reduce((sum, [sign, column]) => sum + sign * (row[column] ?? 0), 0);
  const actual = row[total] as number;
  return Math.abs(expected - actual) < 1e-6 ? 'kept' : { identity, expected, actual };
}
