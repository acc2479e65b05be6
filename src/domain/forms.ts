import type { FormVersion } from './formVersion.ts';
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
 * The identities that official figures keep since the reports of 2020 (Circular 06/2019/TT-BTP), where other
 * postponements and suspensions stand apart from both eligible and not yet eligible.
 * `reduced` exists for amounts only and counts as zero for cases, as `suspendedForComplaint` does where no report tells it.
 */
const since2020: readonly Identity[] = [
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
      [1, 'suspendedForComplaint'],
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

interface Form {
  readonly identities: readonly Identity[];
  /** The law whose terms the forms use: it decides what measures are called. */
  readonly law: '2008' | '2025';
  /** ISO date from which reports are on these forms; null where no source gives it. */
  readonly from: string | null;
}

/**
 * What a version of the forms decides. The column grids of none of them are published: no source shows an identity that
 * differs between them, so all three keep those of 06/2019, and a version that turns out to differ gets its own list here.
 * Circular 05/2026 follows the law of 05/12/2025 and the one-level agencies, in which there is no department to take cases up.
 */
export const forms: Readonly<Record<FormVersion, Form>> = {
  '06/2019': { identities: since2020, law: '2008', from: null },
  '05/2024': { identities: since2020, law: '2008', from: '2024-07-26' },
  '05/2026': { identities: since2020, law: '2025', from: '2026-07-01' },
};

/** An identity that a report breaks, with both sides as they stand. */
export interface Breach {
  readonly identity: string;
  /** The measure that should be the sum of others. */
  readonly total: Measure;
  readonly expected: number;
  readonly actual: number;
}

/**
 * The identities of a version of the forms that one row of measures breaks, empty when it adds up.
 * An identity with a measure that is not reported (`null`) cannot be judged and is passed over;
 * a measure that the basis does not have (`undefined`) counts as zero.
 */
export function breaches(row: Partial<Record<Measure, number | null>>, version: FormVersion): Breach[] {
  const found: Breach[] = [];
  for (const { id, total, terms } of forms[version].identities) {
    const actual = row[total];
    if (actual === null || actual === undefined) continue;
    if (terms.some(([, measure]) => row[measure] === null)) continue;
    const expected = terms.reduce((sum, [sign, measure]) => sum + sign * (row[measure] ?? 0), 0);
    if (expected !== actual) found.push({ identity: id, total, expected, actual });
  }
  return found;
}
