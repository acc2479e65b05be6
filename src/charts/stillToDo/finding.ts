import type { Figure, Reading } from '../../domain/figure.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { isWholeYear, type Period } from '../../domain/period.ts';
import type { Counted } from '../../domain/quantities.ts';
import { beyondTarget, needOf } from '../../domain/shortfall.ts';
import type { Standing } from '../../domain/standing.ts';
import type { StillToDo } from '../../domain/stillToDo.ts';

interface Beyond {
  readonly beyond: Figure<Counted>;
  readonly completed: Figure<Counted>;
  /** What the target asks for. */
  readonly needed: Figure<Counted>;
}

/** What is left of a target, as words say it. */
export type ToDoFinding =
  | {
      readonly kind: 'open';
      readonly short: Figure<Counted>;
      readonly aMonth: Reading<Counted>;
      readonly monthsLeft: number;
    }
  /** The target is reached before the year is over. */
  | ({ readonly kind: 'reached' } & Beyond)
  /** Nothing can be done any more: below zero by so much as is missing. */
  | ({ readonly kind: 'over'; readonly statYear: number } & Beyond)
  | { readonly kind: 'unknown'; readonly lacks: 'target' | 'report' | 'eligible'; readonly basis: Basis };

interface Asked {
  readonly basis: Basis;
  readonly period: Period;
}

/** What is left, from what was computed and from how it stands, which at the year's end may be as a source printed it. */
export function findingOf(
  found: StillToDo,
  standing: Pick<Standing, 'rate' | 'target' | 'completed' | 'eligible'>,
  { basis, period }: Asked,
): ToDoFinding {
  const need = needOf(standing, standing.target);
  const beyond = beyondTarget(standing, standing.target);
  if (!need || !beyond) {
    const lacks = isFigure(standing.rate) ? 'target' : standing.rate === 'notApplicable' ? 'eligible' : 'report';
    return { kind: 'unknown', lacks, basis };
  }
  const { completed, needed } = need;
  if (isWholeYear(period)) return { kind: 'over', statYear: period.statYear, beyond, completed, needed };
  if (found.kind === 'unknown') return { kind: 'unknown', lacks: 'report', basis };
  if (found.kind === 'reached') return { kind: 'reached', beyond, completed, needed };
  return { kind: 'open', short: found.short, aMonth: found.aMonth, monthsLeft: found.months.length };
}

/** The figures that a finding speaks of. */
export function figuresOfFinding(finding: ToDoFinding): readonly Reading[] {
  if (finding.kind === 'unknown') return [];
  return finding.kind === 'open' ? [finding.short, finding.aMonth] : [finding.beyond];
}
