import type { Basis } from '../measures.ts';
import type { Period } from '../period.ts';

/** What a reader moves to see what it takes, and what can be wrong with it. */

export type Move =
  /** Of the whole, of one unit by its code, or of everybody at once, the whole included; percent. */
  | {
      readonly kind: 'target';
      readonly basis: Basis;
      readonly whom: 'all' | 'whole' | { readonly unit: string };
      readonly value: number;
    }
  /** So many more completed by the period: cases, or thousand đồng. */
  | { readonly kind: 'completions'; readonly basis: Basis; readonly unit: string; readonly more: number }
  /** So many eligible at the period instead of those reported; who leaves or joins was or becomes not yet eligible. */
  | { readonly kind: 'eligibility'; readonly basis: Basis; readonly unit: string; readonly eligible: number };

export interface Trial {
  /** What its reader calls it: it is named wherever a figure rests on it. */
  readonly name: string;
  /** Reports of this period and of those after it in the year are moved, each by as much. */
  readonly period: Period;
  /** Eligibility is moved first, then what is completed of it. */
  readonly moves: readonly Move[];
}

export type TrialProblem =
  /** A number that is not whole, or below zero. */
  | { readonly kind: 'notACount'; readonly found: number }
  /** A target below 0 or above 100 %. */
  | { readonly kind: 'notAPercentage'; readonly found: number }
  | { readonly kind: 'noSuchUnit'; readonly unit: string }
  /** A unit that has not reported itself for the period: there is nothing to move. */
  | { readonly kind: 'noReport'; readonly unit: string; readonly months: number }
  /** More than what is eligible leaves to be completed, or than what is to be enforced leaves to be eligible. */
  | { readonly kind: 'tooMuch'; readonly unit: string; readonly months: number; readonly most: number }
  /** Less eligible than is completed or postponed already. */
  | { readonly kind: 'tooLittle'; readonly unit: string; readonly months: number; readonly least: number }
  /** A period of another year than that of the reports. */
  | { readonly kind: 'otherYear'; readonly statYear: number };

/** What is wrong, and in which of the moves; of the period in none. */
export interface TrialFault {
  readonly move: number | null;
  readonly problem: TrialProblem;
}

/** What is wrong with a number that has to be a count. */
export function notACount(value: number): TrialProblem | undefined {
  return Number.isInteger(value) && value >= 0 ? undefined : { kind: 'notACount', found: value };
}
