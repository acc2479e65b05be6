import { subtract } from './algebra.ts';
import { chanceLimits, wilsonInterval } from './chance.ts';
import { controlChart } from './controlChart.ts';
import { type Figure, isFigure, type Points, type Rate } from './figure.ts';
import { monthChanges } from './monthChange.ts';
import { isWholeYear, type Period } from './period.ts';
import type { Counted } from './quantities.ts';
import { total } from './reportSums.ts';
import { type Shortfall, shortfallOf } from './shortfall.ts';
import type { ReportYears, Standing } from './standing.ts';
import { verdictOn } from './yardstick.ts';

/**
 * What a leader may ask the head of an office about a period, with what it rests on. Each rests on more than chance, and so is
 * about cases: one large case moves a sum of money. The outer limits are taken, beyond which one office in five hundred lies by
 * chance: a nation has hundreds of them.
 */
export type HeadQuestion =
  /** The target of the year was missed: even the upper end of the rate's interval lies below it. */
  | {
      readonly kind: 'target';
      readonly rate: Rate;
      readonly target: Rate;
      readonly gap: Points;
      readonly high: Rate;
      readonly shortfall: Shortfall | undefined;
    }
  /** Behind the required pace by more than chance allows. */
  | {
      readonly kind: 'pace';
      readonly rate: Rate;
      readonly expected: Rate;
      readonly gap: Points;
      readonly leeway: number;
    }
  /** The last month brought less than the same month of the year before, beyond the natural limits of the series. */
  | {
      readonly kind: 'month';
      readonly added: Figure<Counted>;
      readonly addedBefore: Figure<Counted>;
      readonly change: Figure<Counted>;
      readonly low: Figure<Counted>;
    }
  /** The stock is larger than at the same time a year before, by more than what came in and went out since can by chance. */
  | {
      readonly kind: 'stock';
      readonly stock: Figure<Counted>;
      readonly stockBefore: Figure<Counted>;
      readonly difference: Figure<Counted>;
    };

interface Asked {
  readonly unit: string;
  readonly period: Period;
  /** How the unit stands by cases. */
  readonly standing: Standing;
}

/** The question that weighs most; null where nothing lies beyond chance, or too little is known to say so. */
export function headQuestion(years: ReportYears, asked: Asked): HeadQuestion | null {
  return rateQuestion(asked) ?? monthQuestion(years, asked) ?? stockQuestion(years, asked);
}

/** Whether enough is known of a unit that having no question says anything: what its rate is held against, or the year before. */
export function canBeAsked({ before }: ReportYears, { period, standing }: Omit<Asked, 'unit'>): boolean {
  const reference = isWholeYear(period) ? standing.target : standing.expected;
  return isFigure(standing.rate) && (isFigure(reference) || before !== null);
}

function rateQuestion({ period, standing }: Asked): HeadQuestion | null {
  const { rate, target, gap, expected, paceGap, leeway, completed, eligible } = standing;
  if (!isFigure(rate)) return null;
  if (!isWholeYear(period)) {
    if (!isFigure(expected) || !isFigure(paceGap) || typeof leeway !== 'number') return null;
    return verdictOn(standing, 'pace') === 'below' ? { kind: 'pace', rate, expected, gap: paceGap, leeway } : null;
  }
  if (!isFigure(target) || !isFigure(gap)) return null;
  const interval = wilsonInterval(completed, eligible, chanceLimits.outer);
  if (typeof interval === 'string' || interval.high.value >= target.value) return null;
  return { kind: 'target', rate, target, gap, high: interval.high, shortfall: shortfallOf(standing, target) };
}

function monthQuestion(years: ReportYears, { unit, period: { months } }: Asked): HeadQuestion | null {
  if (!years.before) return null;
  const changes = monthChanges(years, { basis: 'cases', units: [unit] }).slice(0, months);
  const last = changes.at(-1);
  const { low, signals } = controlChart(changes.map(({ change }) => change));
  const isOutside = signals.some(
    ({ rule, side, at }) => rule === 'outside' && side === 'below' && at.includes(months - 1),
  );
  if (!last || !isOutside) return null;
  const { added, addedBefore, change } = last;
  if (!isFigure(added) || !isFigure(addedBefore) || !isFigure(change) || !isFigure(low)) return null;
  return { kind: 'month', added, addedBefore, change, low };
}

/** The sum of independent events differs by chance by about its root; this many times it is beyond chance. */
const beyond = chanceLimits.outer.z;

function stockQuestion({ current, before }: ReportYears, { unit, period: { months } }: Asked): HeadQuestion | null {
  if (!before) return null;
  const count = (
    table: typeof current,
    measure: 'newlyAccepted' | 'completedTotal' | 'carriedForward',
    upTo = months,
  ) => total(table, { basis: 'cases', units: [unit], months: upTo, measure }).reading;
  const [stock, stockBefore] = [count(current, 'carriedForward'), count(before, 'carriedForward')];
  if (!isFigure(stock) || !isFigure(stockBefore)) return null;
  // What came in and went out between the two days: every one of these cases may have come by chance.
  const moved = (['newlyAccepted', 'completedTotal'] as const).map((measure) => {
    const [now, then, end] = [count(current, measure), count(before, measure), count(before, measure, 12)];
    return isFigure(now) && isFigure(then) && isFigure(end) ? now.value + end.value - then.value : null;
  });
  const [accepted = null, completed = null] = moved;
  if (accepted === null || completed === null) return null;
  const difference = subtract('stockChangeOnYear', stock, stockBefore);
  return difference.value > beyond * Math.sqrt(accepted + completed)
    ? { kind: 'stock', stock, stockBefore, difference }
    : null;
}
