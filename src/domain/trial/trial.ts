import type { Figure, Rate, Whom } from '../figure.ts';
import { whomKey } from '../figure.ts';
import { annualFigure, type FigureBook, type Target, targetOf } from '../figureBook.ts';
import type { Statistics } from '../look.ts';
import { type Basis, bases, basisTraits } from '../measures.ts';
import { whomOf } from '../organisation.ts';
import { formulaOf } from '../provenance.ts';
import { unitOf } from '../unitTree.ts';
import type { Move, Trial, TrialFault } from './moves.ts';
import { movedRows } from './trialRows.ts';

/** What would be if targets, completions or eligibility were others: the same statistics with what was moved in its place. */

type TargetMove = Extract<Move, { readonly kind: 'target' }>;

export type Tried<S extends Statistics> =
  | { readonly kind: 'tried'; readonly statistics: S }
  | { readonly kind: 'refused'; readonly faults: readonly TrialFault[] };

/**
 * Statistics with a trial applied, for `lookAt` and all that is made of a look. Every figure that a move touches, and whatever is
 * computed from it, is of the trial and says so. What sources print of the whole's year stands no longer beside what was moved: its
 * rate, gap and counts, and what was derived from them, are then computed from the reports; its target stays, unless it was moved.
 *
 * A trial with a fault is refused as a whole: completions below zero or beyond what is eligible, and the like (`TrialProblem`).
 */
export function withTrial<S extends Statistics>(statistics: S, trial: Trial): Tried<S> {
  const { years, book, organisation } = statistics;
  const { statYear } = trial.period;
  if (years.current.statYear !== statYear)
    return { kind: 'refused', faults: [{ move: null, problem: { kind: 'otherYear', statYear } }] };
  const { table, faults: rowFaults } = movedRows(years.current, trial);
  const faults = [...rowFaults, ...trial.moves.flatMap((move, at) => targetFaults(move, at, statistics))];
  if (faults.length > 0) return { kind: 'refused', faults: faults.toSorted((a, b) => (a.move ?? 0) - (b.move ?? 0)) };
  const whole = whomOf(organisation);
  const touched = bases.filter((basis) =>
    trial.moves.some((move) => move.basis === basis && (move.kind !== 'target' || typeof move.whom === 'string')),
  );
  const targets = trial.moves.flatMap((move) => (move.kind === 'target' ? targetsOf(move, statistics, trial) : []));
  const printed = withoutPrinted(book, { whole, statYear, touched });
  return {
    kind: 'tried',
    statistics: {
      ...statistics,
      years: { ...years, current: table },
      book: withTargets({ ...book, figures: printed }, targets),
    },
  };
}

function targetFaults(move: Move, at: number, { organisation }: Statistics): readonly TrialFault[] {
  if (move.kind !== 'target') return [];
  const { value, whom } = move;
  if (!(value >= 0 && value <= 100)) return [{ move: at, problem: { kind: 'notAPercentage', found: value } }];
  if (typeof whom === 'string' || unitOf(organisation, whom.unit)) return [];
  return [{ move: at, problem: { kind: 'noSuchUnit', unit: whom.unit } }];
}

/** The targets that a move sets: of all units those of the whole go along. */
function targetsOf({ whom, basis, value }: TargetMove, statistics: Statistics, trial: Trial): readonly Target[] {
  const { organisation, book } = statistics;
  const { statYear } = trial.period;
  const { rate: measure, target: name } = basisTraits[basis];
  const ofUnit = (unit: string) => ({ kind: 'unit', organisation: organisation.code, unit }) as const;
  const whole = whomOf(organisation);
  const all: readonly Whom[] = [...organisation.units.map(({ code }) => ofUnit(code)), whole];
  const moved = whom === 'all' ? all : [whom === 'whole' ? whole : ofUnit(whom.unit)];
  return moved.map((each) => {
    const before =
      annualFigure(book, { name, whom: each, statYear, quantity: 'percent' }) ??
      targetOf(book, { whom: each, statYear, measure });
    const figure: Rate = {
      ...{ name, value, quantity: 'percent', direction: 'exact', subject: { whom: each, statYear } },
      provenance: { kind: 'trial', trial: trial.name, ...(before && { instead: before.provenance }) },
    };
    return { whom: each, statYear, measure, figure };
  });
}

/** A book in which these targets are the ones; of two for the same the later. */
function withTargets(book: FigureBook, targets: readonly Target[]): FigureBook {
  if (targets.length === 0) return book;
  const keyOf = ({ whom, statYear, measure }: Omit<Target, 'figure'>) => `${whomKey(whom)} ${statYear} ${measure}`;
  const moved = new Map(targets.map((target) => [keyOf(target), target]));
  const measures = new Map(bases.map((basis) => [basisTraits[basis].target as string, basisTraits[basis].rate]));
  const inPlaceOf = (figure: Figure): Figure => {
    const measure = measures.get(figure.name);
    const { whom, statYear, months = 12 } = figure.subject ?? {};
    if (!measure || !whom || statYear === undefined || months !== 12) return figure;
    return moved.get(keyOf({ whom, statYear, measure }))?.figure ?? figure;
  };
  return {
    ...book,
    figures: new Map([...book.figures].map(([id, figure]) => [id, inPlaceOf(figure)])),
    targets: [...moved.values(), ...book.targets.filter((target) => !moved.has(keyOf(target)))],
  };
}

interface Printed {
  readonly whole: Whom;
  readonly statYear: number;
  readonly touched: readonly Basis[];
}

/** The figures of a book without what sources print of the whole's year by the bases touched, and what was derived from it. */
function withoutPrinted({ figures }: FigureBook, { whole, statYear, touched }: Printed): FigureBook['figures'] {
  const left = new Set<Figure>();
  for (const basis of touched) {
    const { rate, gap, completed, eligible, quantity } = basisTraits[basis];
    for (const asked of [
      { name: rate, quantity: 'percent' },
      { name: gap, quantity: 'points' },
      { name: completed, quantity },
      { name: eligible, quantity },
    ] as const) {
      const figure = annualFigure({ figures }, { ...asked, whom: whole, statYear });
      if (figure) left.add(figure);
    }
  }
  const targets = new Set<string>(bases.map((basis) => basisTraits[basis].target));
  // What is derived stands behind what it is derived from.
  for (const figure of figures.values()) {
    const inputs = formulaOf(figure.provenance)?.inputs ?? [];
    if (!targets.has(figure.name) && inputs.some((input) => left.has(input))) left.add(figure);
  }
  return new Map([...figures].filter(([, figure]) => !left.has(figure)));
}
