import { isFigure, type Points } from './figure.ts';
import { type Basis, type ByBasis, bases } from './measures.ts';
import type { Standing } from './standing.ts';
import { gapTo, verdictOn, type Yardstick } from './yardstick.ts';

/** A unit that needs a leader's eye, by which measure and by how much. */
export interface Concern {
  readonly unit: string;
  readonly basis: Basis;
  /** Negative points. */
  readonly gap: Points;
  readonly standing: Standing;
}

/**
 * What needs attention by either measure, the worst first: at year's end who has missed a target, during the year who is
 * behind the required pace by more than chance allows (so nobody by money, see `verdict`), and held against the year before
 * who has fallen. The worst is who lies furthest outside of what is allowed, points. Who cannot be judged is not listed.
 */
export function concernsOf(
  units: readonly { readonly unit: { readonly code: string }; readonly standings: ByBasis<Standing> }[],
  yardstick: Yardstick,
): Concern[] {
  const allowed = ({ standing }: Concern) => (yardstick === 'pace' ? (standing.leeway ?? 0) : 0);
  const outside = (concern: Concern) => concern.gap.value + allowed(concern);
  return units
    .flatMap(({ unit, standings }) =>
      bases.flatMap((basis): Concern[] => {
        const standing = standings[basis];
        const gap = gapTo(standing, yardstick);
        return isFigure(gap) && verdictOn(standing, yardstick) === 'below'
          ? [{ unit: unit.code, basis, gap, standing }]
          : [];
      }),
    )
    .sort((a, b) => outside(a) - outside(b));
}
