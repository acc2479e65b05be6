import { completionRate } from '../completion.ts';
import { isFigure } from '../figure.ts';
import type { Statistics } from '../look.ts';
import type { Period } from '../period.ts';
import { creditTotal } from '../reportSums.ts';
import { senseOf } from './judged.ts';
import type { CaseNote, ScaleNote, UnitLine } from './perverse.ts';
import { pointsAfter, yardstickNumber } from './score.ts';
import type { Criterion } from './scoringTable.ts';

/** Notes on what a scale does: between units, and to one unit by a single case. */

/** Percentage points: beyond this far apart two units have done unlike work, and within this near like work. */
const far = 5;
const near = 1;
/** Shares of the points of a criterion that are much between two units, and much for one case. */
const muchBetweenUnits = 0.5;
const muchForOneCase = 0.25;

/** How good a unit's number is as the scale reads it, points: more is better. Without the dust of binary numbers. */
function standOf({ line: { criterion, onScale } }: UnitLine): number {
  return Number((senseOf(criterion.judged) * (onScale?.position ?? 0)).toPrecision(12));
}
const sharesOf = ({ line }: UnitLine) => line.onScale?.share ?? 0;

export function scaleNotes(
  { id: criterion, points, scale, judged }: Criterion,
  lines: readonly UnitLine[],
): readonly ScaleNote[] {
  // What is no rate is not read in points, and neither is percent of a yardstick.
  if (judged.kind === 'count' || (scale.kind !== 'metOrNot' && scale.on === 'ofYardstick')) return [];
  const sorted = lines.toSorted((a, b) => standOf(b) - standOf(a));
  const notes: ScaleNote[] = [];
  const full = sorted.filter((of) => sharesOf(of) === 1);
  const [furthest, nearest] = [full[0], full.at(-1)];
  if (furthest && nearest && standOf(furthest) - standOf(nearest) >= far)
    notes.push({ kind: 'nothingBeyond', criterion, furthest, nearest });
  const almost = scale.kind === 'metOrNot' && sorted.find((of) => sharesOf(of) === 0);
  if (almost && standOf(almost) > -near) notes.push({ kind: 'nothingForAlmost', criterion, nearest: almost });
  const pairs = sorted.slice(1).flatMap((below, at) => {
    const above = sorted[at];
    return above && isCliff(above, below, points) ? [{ above, below, apart: standOf(above) - standOf(below) }] : [];
  });
  const [steepest] = pairs.toSorted((a, b) => a.apart - b.apart);
  if (steepest) notes.push({ kind: 'cliff', criterion, above: steepest.above, below: steepest.below });
  return notes;
}

function isCliff(above: UnitLine, below: UnitLine, points: number): boolean {
  const lost = (above.line.points ?? 0) - (below.line.points ?? 0);
  return lost >= muchBetweenUnits * points && standOf(above) - standOf(below) < near;
}

interface Asked {
  readonly statistics: Statistics;
  readonly period: Period;
}

export function caseNotes(criterion: Criterion, of: UnitLine, asked: Asked): readonly CaseNote[] {
  if (criterion.judged.basis === 'amounts') return moneyNotes(criterion, of, asked);
  const now = of.line.points ?? 0;
  return ([1, -1] as const).flatMap((more): readonly CaseNote[] => {
    const points = pointsAfter(of.line, more);
    if (Math.abs(points - now) < muchForOneCase * criterion.points) return [];
    return [{ kind: 'oneCase', criterion: criterion.id, of, side: points > now ? 'gain' : 'loss', points }];
  });
}

/** The nearest threshold of a completion rate by money, held against a case of the usual size. */
function moneyNotes(criterion: Criterion, of: UnitLine, { statistics, period }: Asked): readonly CaseNote[] {
  const { current } = statistics.years;
  const taken = { units: [of.unit], months: period.months };
  const { eligible } = completionRate(current, { ...taken, basis: 'amounts' });
  const gaps = criterion.judged.kind === 'completionRate' ? thresholdGaps(criterion, of) : [];
  const [nearest] = gaps.toSorted((a, b) => Math.abs(a) - Math.abs(b));
  if (nearest === undefined || !isFigure(eligible)) return [];
  const usual = usualCase(statistics, taken);
  // The forms count in whole thousands.
  const distance = Math.round((Math.abs(nearest) / 100) * eligible.value);
  if (!usual || distance >= usual.usualCase) return [];
  const side = nearest > 0 ? 'gain' : 'loss';
  return [{ kind: 'oneCaseOfMoney', criterion: criterion.id, of, side, distance, ...usual }];
}

/** How far the rate is from each threshold that much hangs on, points of the rate; above zero where it lies below. */
function thresholdGaps({ scale }: Criterion, { line }: UnitLine): readonly number[] {
  const yardstick = yardstickNumber(line.yardstick);
  const position = line.onScale?.position;
  if (position === undefined || scale.kind === 'linear') return [];
  if (scale.kind === 'metOrNot') return [-position];
  // In percent of the yardstick a point of the rate is more than a point.
  const unit = scale.on === 'ofYardstick' && typeof yardstick === 'number' ? yardstick / 100 : 1;
  return scale.steps.flatMap(({ from, share }, at) =>
    share - (scale.steps[at - 1]?.share ?? 0) >= 100 * muchForOneCase ? [(from - position) * unit] : [],
  );
}

function usualCase(
  { years: { current } }: Statistics,
  taken: { readonly units: readonly string[]; readonly months: number },
) {
  const credit = {
    amount: creditTotal(current, { ...taken, basis: 'amounts' }).reading,
    cases: creditTotal(current, { ...taken, basis: 'cases' }).reading,
  };
  const eligible = {
    amount: completionRate(current, { ...taken, basis: 'amounts' }).eligible,
    cases: completionRate(current, { ...taken, basis: 'cases' }).eligible,
  };
  for (const { amount, cases } of [credit, eligible])
    if (isFigure(amount) && isFigure(cases) && cases.value > 0 && amount.value > 0)
      return { usualCase: amount.value / cases.value, amount, cases };
  return null;
}
