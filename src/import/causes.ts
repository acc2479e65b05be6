import type { Constraint, Spot } from './constraints.ts';

/** One number that is likely wrong, with all the sums that it spoils. */
export interface Cause {
  readonly spot: Spot;
  /** What would make all of these sums add up, and what the number is more than that. */
  readonly expected: number;
  readonly difference: number;
  readonly spoils: readonly Constraint[];
  /** Another number could be the wrong one as well: then it is only said what does not add up. */
  readonly certain: boolean;
}

/**
 * The numbers that explain why sums do not add up, the one that spoils most first. A number explains the sums that its one change
 * would make right; that it would make none wrong that is right now is what tells it from the others. Where two numbers explain
 * the same sums as well, the total of the first sum is named and the cause is not certain.
 */
export function causesOf(constraints: readonly Constraint[], numberAt: (spot: Spot) => number): readonly Cause[] {
  const open = new Set(constraints.filter(({ residual }) => !isNothing(residual)));
  // Only a number that stands in a sum that does not add up can be the wrong one.
  const suspects = spotsOf(open);
  const bySpot = new Map<string, { readonly spot: Spot; readonly uses: Use[] }>();
  for (const constraint of suspects.size === 0 ? [] : constraints) {
    const use = (spot: Spot, coefficient: 1 | -1) => {
      const key = keyOf(spot);
      if (!suspects.has(key)) return;
      const known = bySpot.get(key) ?? { spot, uses: [] };
      known.uses.push({ constraint, coefficient });
      bySpot.set(key, known);
    };
    use(constraint.total, 1);
    for (const { spot, sign } of constraint.terms) use(spot, sign === 1 ? -1 : 1);
  }
  const causes: Cause[] = [];
  while (open.size > 0) {
    const explanations = [...spotsOf(open)].flatMap((key) => explanationsAt(bySpot.get(key), open));
    const most = Math.max(...explanations.map(({ worth }) => worth));
    const best = explanations.filter(({ worth }) => worth === most);
    const [first] = open;
    if (!first) break;
    // Two that explain other sums are no rivals.
    const alone = best.find((one) => !best.some((other) => other !== one && shares(one, other)));
    const chosen = alone ?? explanations.find(({ spot, fixed }) => spot === first.total && fixed.includes(first));
    const fixed = chosen?.fixed ?? [first];
    const change = chosen?.change ?? -first.residual;
    const spot = chosen?.spot ?? first.total;
    causes.push({
      spot,
      expected: numberAt(spot) + change,
      difference: -change,
      spoils: fixed,
      certain: alone !== undefined && alone.fixed.length > 1,
    });
    for (const each of fixed) open.delete(each);
  }
  return causes.toSorted((a, b) => b.spoils.length - a.spoils.length);
}

interface Use {
  readonly constraint: Constraint;
  readonly coefficient: 1 | -1;
}

interface Explanation {
  readonly spot: Spot;
  readonly change: number;
  readonly fixed: readonly Constraint[];
  /** Sums made right less sums made wrong. */
  readonly worth: number;
}

/** The changes of one number that would make open sums right. */
function explanationsAt(
  known: { readonly spot: Spot; readonly uses: readonly Use[] } | undefined,
  open: ReadonlySet<Constraint>,
): readonly Explanation[] {
  if (!known) return [];
  const { spot, uses } = known;
  const changes = new Map<number, Constraint[]>();
  for (const { constraint, coefficient } of uses) {
    if (!open.has(constraint)) continue;
    const change = -constraint.residual * coefficient;
    changes.set(change, [...(changes.get(change) ?? []), constraint]);
  }
  return [...changes].map(([change, fixed]) => ({
    spot,
    change,
    fixed,
    worth: fixed.length - (uses.length - fixed.length),
  }));
}

function shares(one: Explanation, other: Explanation): boolean {
  return one.fixed.some((constraint) => other.fixed.includes(constraint));
}

function spotsOf(constraints: ReadonlySet<Constraint>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { total, terms } of constraints) {
    keys.add(keyOf(total));
    for (const { spot } of terms) keys.add(keyOf(spot));
  }
  return keys;
}

function keyOf({ row, column }: Spot): string {
  return `${row} ${column}`;
}

function isNothing(residual: number): boolean {
  return Math.abs(residual) < 1e-6;
}
