import type { FormVersion } from '../formVersion.ts';
import { type Basis, basisTraits, type Measure, optionalMeasures } from '../measures.ts';
import type { Organisation } from '../organisation.ts';
import type { ScoringTable, Typed } from './scoringTable.ts';

/** What is wrong in a scoring table: a problem with its values and the place where it is to be mended. Words are for `i18n/`. */
export interface ScoringFault {
  /** Path inside the table, for example `criteria[2].points`. */
  readonly at: string;
  readonly problem: ScoringProblem;
}

export type ScoringProblem =
  /** Not a number, or without bound. */
  | { readonly kind: 'noNumber' }
  /** Must be above zero, or not below it. */
  | { readonly kind: 'notAbove' | 'below'; readonly limit: 0; readonly found: number }
  /** Made for another statistical year. */
  | { readonly kind: 'year'; readonly found: number; readonly expected: number }
  | { readonly kind: 'noName' }
  | { readonly kind: 'noDecision' | 'noDecisionNumber' | 'noDecisionDate' }
  | { readonly kind: 'impossibleDate'; readonly found: string }
  | { readonly kind: 'noCriteria' }
  /** `group` where it is of one group only that the criteria do not add up. */
  | { readonly kind: 'weights'; readonly found: number; readonly total: number; readonly group: Typed | null }
  /** A line or a rank is for a group that the table does not have; for no group at all. */
  | { readonly kind: 'noSuchGroup'; readonly group: string }
  | { readonly kind: 'forNobody' }
  | { readonly kind: 'idTwice'; readonly id: string; readonly first: string }
  | {
      readonly kind: 'noSuchMeasure';
      readonly basis: Basis;
      readonly measure: Measure;
      readonly formVersion: FormVersion;
    }
  /** The scale reads a distance from a yardstick that is not given; nobody is given a target for what is judged; of nothing no percent. */
  | { readonly kind: 'noYardstick' | 'noTargets' | 'zeroYardstick' }
  | { readonly kind: 'noSteps' }
  /** Thresholds go from the worst to the best, and a better one never pays less. */
  | { readonly kind: 'stepsUnsorted' | 'sharesFall'; readonly before: number; readonly found: number }
  | { readonly kind: 'share'; readonly found: number }
  | { readonly kind: 'linearFlat'; readonly at: number }
  /** Where less is better, `full` lies below `zero`; else above. */
  | { readonly kind: 'linearReversed'; readonly zero: number; readonly full: number; readonly better: 'more' | 'less' }
  /** Two ranks begin at the same points, so they overlap; or a better one stands below, or begins lower. */
  | { readonly kind: 'cutOffsOverlap' | 'cutOffsUnsorted'; readonly from: number; readonly before: number }
  | { readonly kind: 'outOfReach'; readonly from: number; readonly most: number }
  | { readonly kind: 'tooManyTargets'; readonly found: number; readonly most: number }
  | { readonly kind: 'emptyGroup' }
  | { readonly kind: 'unitTwice'; readonly unit: string; readonly first: string }
  | { readonly kind: 'noSuchUnit'; readonly unit: string }
  /** The unit has ended before the period does; `successors` have taken over. */
  | { readonly kind: 'endedUnit'; readonly unit: string; readonly successors: readonly string[] };

/** Faults that leave the arithmetic as it is: what a draft still lacks, and what only some units are touched by. */
const harmless: ReadonlySet<ScoringProblem['kind']> = new Set([
  'noName',
  'noDecision',
  'noDecisionNumber',
  'noDecisionDate',
  'impossibleDate',
  'outOfReach',
  'noSuchUnit',
  'endedUnit',
]);

/** Whether a table with this fault must not be scored by: its points would be those of no decision. */
export function stopsScoring({ problem }: ScoringFault): boolean {
  return !harmless.has(problem.kind);
}

/** What a table is for. */
export interface FaultContext {
  readonly statYear: number;
  readonly formVersion: FormVersion;
  /** Which measures the reports of that year have by each basis: see `measuresOf`. */
  readonly measures: Readonly<Record<Basis, readonly Measure[]>>;
  /** All units there have ever been. */
  readonly units: Organisation['units'];
}

/** The measures that forms have: for a table that is made before there are reports. */
export function measuresOfForms(basis: Basis): readonly Measure[] {
  return [...basisTraits[basis].measures, ...optionalMeasures];
}

/** A name that was begun and is empty in one language; null means that it is called after what it is. */
export function isBlank(name: ScoringTable['title']): boolean {
  if (name === null) return false;
  return typeof name === 'string' ? name.trim() === '' : name.vi.trim() === '' || name.en.trim() === '';
}
