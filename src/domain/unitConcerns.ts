import { chanceLimits, wilsonInterval } from './chance.ts';
import { type Concern, concernsOf } from './concerns.ts';
import { isFigure, type Rate } from './figure.ts';
import type { Look } from './look.ts';
import { isWholeYear } from './period.ts';
import { total } from './reportSums.ts';
import { type Shortfall, shortfallOf } from './shortfall.ts';
import { type Stock, stockOf } from './stock.ts';
import { referenceOf } from './yardstick.ts';

/** What a unit missed by one measure. */
export interface Miss extends Concern {
  /** How many cases are missing to a target. */
  readonly shortfall?: Shortfall;
  /** Whether chance alone may explain it; undefined where that cannot be told, as of money. */
  readonly byChance?: boolean;
}

/** A unit that needs a leader's eye, and everything that it does for. */
export interface UnitConcern {
  readonly unit: string;
  /** The worst first. */
  readonly misses: readonly Miss[];
  /** Where more cases are carried forward than were carried over. */
  readonly stock?: Grown;
}

export interface Grown {
  /** Carried forward ÷ carried over − 1, percent, above zero. */
  readonly change: Rate;
  readonly clearance: Stock['clearanceRate'];
}

/**
 * Units that need attention, each once: first who missed the yardstick, the furthest outside of it first, by cases or money;
 * then those whose stock of cases grew over a whole year, the most first. On the way through a year every stock grows and
 * shrinks again with the season, and nothing is said of it. Pure.
 */
export function unitConcernsOf(look: Look): readonly UnitConcern[] {
  const { unitStandings, yardstick } = look;
  const misses = new Map<string, Concern[]>();
  for (const concern of concernsOf(unitStandings, yardstick)) {
    const others = misses.get(concern.unit);
    if (others) others.push(concern);
    else misses.set(concern.unit, [concern]);
  }
  const missed = [...misses].map(([unit, concerns]): UnitConcern => {
    const grown = grownStock(look, unit);
    return { unit, misses: concerns.map((concern) => missOf(concern, look)), ...(grown && { stock: grown }) };
  });
  const onlyGrown = unitStandings.flatMap(({ unit: { code } }) => {
    const grown = misses.has(code) ? undefined : grownStock(look, code);
    return grown ? [{ unit: code, misses: [], stock: grown }] : [];
  });
  return [...missed, ...onlyGrown.sort((a, b) => b.stock.change.value - a.stock.change.value)];
}

function missOf(concern: Concern, { yardstick }: Look): Miss {
  const { standing, basis } = concern;
  const reference = referenceOf(standing, yardstick);
  // How many cases a pace or another year asks for nobody was ever told.
  const shortfall = yardstick === 'target' ? shortfallOf(standing, reference) : undefined;
  if (yardstick !== 'target' || basis !== 'cases') return { ...concern, ...(shortfall && { shortfall }) };
  const interval = wilsonInterval(standing.completed, standing.eligible, chanceLimits.inner);
  const byChance =
    typeof interval === 'string' || !isFigure(reference) ? undefined : interval.high.value >= reference.value;
  return { ...concern, ...(shortfall && { shortfall }), ...(byChance !== undefined && { byChance }) };
}

function grownStock({ statistics, selection: { period } }: Look, unit: string): Grown | undefined {
  if (!isWholeYear(period)) return undefined;
  const taken = { basis: 'cases', units: [unit], months: period.months } as const;
  const stock = stockOf((measure) => total(statistics.years.current, { ...taken, measure }).reading, period);
  const { stockChange: change, clearanceRate: clearance } = stock;
  return isFigure(change) && change.value > 0 ? { change, clearance } : undefined;
}
