import type { Figure } from '../figure.ts';
import type { Statistics } from '../look.ts';
import type { Counted } from '../quantities.ts';
import type { Board } from './board.ts';
import { type FairReadings, scoresOf } from './fairReadings.ts';
import { booksNotes } from './perverseBooks.ts';
import { caseNotes, scaleNotes } from './perverseScale.ts';
import type { CriterionLine } from './score.ts';

/**
 * Where a criterion pays for the wrong thing, as data. A note stands only where table and figures show it: what a scale does to units
 * that are there, and points that a unit has for something else than work. It says nothing about why: a court may have sent poorer
 * cases, and a unit may have been right to class fewer as eligible.
 */
export type PerverseNote = ScaleNote | CaseNote | BooksNote;

/** A unit with the line that a note is about. */
export interface UnitLine {
  readonly unit: string;
  readonly line: CriterionLine;
}

/** What a scale does between units of the board. */
export type ScaleNote =
  /** All points for both, though they lie at least five points apart: beyond the threshold nothing is paid. */
  | {
      readonly kind: 'nothingBeyond';
      readonly criterion: string;
      readonly furthest: UnitLine;
      readonly nearest: UnitLine;
    }
  /** Nothing for a unit that missed by less than a point, as for one that missed by far. */
  | { readonly kind: 'nothingForAlmost'; readonly criterion: string; readonly nearest: UnitLine }
  /** At least half of the points between two units that lie less than a point apart. */
  | { readonly kind: 'cliff'; readonly criterion: string; readonly above: UnitLine; readonly below: UnitLine };

/** What a single case decides: at least a quarter of the points of a criterion. */
export type CaseNote =
  /** One case more (`gain`) or fewer completed. */
  | {
      readonly kind: 'oneCase';
      readonly criterion: string;
      readonly of: UnitLine;
      readonly side: 'gain' | 'loss';
      /** Points with that case. */
      readonly points: number;
    }
  /** Money: the distance to the next threshold is less than one case of the unit's usual size, both thousand đồng. */
  | {
      readonly kind: 'oneCaseOfMoney';
      readonly criterion: string;
      readonly of: UnitLine;
      readonly side: 'gain' | 'loss';
      readonly distance: number;
      readonly usualCase: number;
      /** What the usual size is the quotient of: bank credit completed where there is any, else all that is eligible. */
      readonly amount: Figure<Counted>;
      readonly cases: Figure<Counted>;
    };

/** A part of a whole. */
export interface PartOf {
  readonly part: Figure<Counted>;
  readonly whole: Figure<Counted>;
}

/** A unit that would have fewer points at a share of the year before. */
interface AtFormerShare {
  readonly criterion: string;
  readonly of: UnitLine;
  /** Points at the share of the year before. */
  readonly points: number;
  readonly share: PartOf;
  readonly shareBefore: PartOf;
}

/** What a unit has points for that it would not have had for its work. */
export type BooksNote =
  /** The share of all to enforce that is classed eligible, and the share of the eligible that was terminated. */
  | ({ readonly kind: 'fewerEligible' } & AtFormerShare)
  | ({ readonly kind: 'moreTerminated' } & AtFormerShare)
  /** The stock fell though less was completed than came in: it left otherwise (entrusted out, withdrawn, taken up). */
  | {
      readonly kind: 'stockLeftOtherwise';
      readonly criterion: string;
      readonly of: UnitLine;
      readonly completed: Figure<Counted>;
      readonly accepted: Figure<Counted>;
    }
  /** The stock fell and less was completed than the year before: fewer new ones came. */
  | {
      readonly kind: 'fewerTakenUp';
      readonly criterion: string;
      readonly of: UnitLine;
      readonly completed: Figure<Counted>;
      readonly completedBefore: Figure<Counted>;
      readonly accepted: Figure<Counted>;
      readonly acceptedBefore: Figure<Counted>;
    }
  /** What is eligible and left fell, and all that is left did not: it was classed otherwise. */
  | {
      readonly kind: 'stockClassedOtherwise';
      readonly criterion: string;
      readonly of: UnitLine;
      readonly left: Figure<Counted>;
      readonly leftBefore: Figure<Counted>;
    };

/** Notes on a board that is read as printed, criterion by criterion in the order of the table, units in that of the board. */
export function perverseNotes(statistics: Statistics, board: Board, fair: FairReadings): readonly PerverseNote[] {
  const scores = scoresOf(board);
  return board.table.criteria.flatMap((criterion, at): readonly PerverseNote[] => {
    const lines = scores.flatMap(({ unit, lines: all }): readonly UnitLine[] => {
      const line = all[at];
      return line && line.points !== null ? [{ unit, line }] : [];
    });
    const asked = { statistics, period: board.period, fair };
    return [
      ...scaleNotes(criterion, lines),
      ...lines.flatMap((of) => caseNotes(criterion, of, asked)),
      ...lines.flatMap((of) => booksNotes(criterion, of, asked)),
    ];
  });
}
