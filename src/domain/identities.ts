import type { Measure } from './measures.ts';

/** One side of an identity: signed measures that are added up. */
type Term = readonly [sign: 1 | -1, measure: Measure];

/** A rule by which the measures of one unit, one period and one basis must add up exactly. */
export interface Identity {
  readonly id: string;
  readonly total: Measure;
  readonly terms: readonly Term[];
}

/**
 * The identities that official figures keep, for forms from the year 2020 on (Circular 06/2019/TT-BTP), where other
 * postponements and suspensions stand apart from both eligible and not yet eligible.
 * `reduced` exists for amounts only and counts as zero for cases.
 */
export const identities: readonly Identity[] = [
  {
    id: 'docketed',
    total: 'docketed',
    terms: [
      [1, 'carriedOver'],
      [1, 'newlyAccepted'],
    ],
  },
  {
    id: 'totalToEnforce',
    total: 'totalToEnforce',
    terms: [
      [1, 'docketed'],
      [-1, 'entrustedOut'],
      [-1, 'withdrawn'],
      [-1, 'takenUp'],
    ],
  },
  {
    id: 'classification',
    total: 'totalToEnforce',
    terms: [
      [1, 'eligible'],
      [1, 'notYetEligible'],
      [1, 'postponedOrSuspended'],
    ],
  },
  {
    id: 'completedTotal',
    total: 'completedTotal',
    terms: [
      [1, 'completed'],
      [1, 'terminated'],
      [1, 'reduced'],
    ],
  },
  {
    id: 'eligible',
    total: 'eligible',
    terms: [
      [1, 'completedTotal'],
      [1, 'inProgress'],
      [1, 'postponedByAgreement'],
    ],
  },
  {
    id: 'carriedForward',
    total: 'carriedForward',
    terms: [
      [1, 'totalToEnforce'],
      [-1, 'completedTotal'],
    ],
  },
  {
    id: 'eligibleCarriedForward',
    total: 'eligibleCarriedForward',
    terms: [
      [1, 'eligible'],
      [-1, 'completedTotal'],
    ],
  },
];

/** An identity that a report breaks, with both sides as they stand. */
export interface Breach {
  readonly identity: string;
  readonly expected: number;
  readonly actual: number;
}

/**
 * The identities that one row of measures breaks, empty when it adds up.
 * An identity with a measure that is not reported (`null`) cannot be judged and is passed over;
 * a measure that the basis does not have (`undefined`) counts as zero.
 */
export function breaches(row: Partial<Record<Measure, number | null>>): Breach[] {
  const found: Breach[] = [];
  for (const { id, total, terms } of identities) {
    const actual = row[total];
    if (actual === null || actual === undefined) continue;
    if (terms.some(([, measure]) => row[measure] === null)) continue;
    const expected = terms.reduce((sum, [sign, measure]) => sum + sign * (row[measure] ?? 0), 0);
    if (expected !== actual) found.push({ identity: id, expected, actual });
  }
  return found;
}
