import { completionRate } from './completion.ts';
import { isFigure, type Rate, type Reading } from './figure.ts';
import type { Statistics } from './look.ts';
import { type Basis, basisTraits } from './measures.ts';
import { type Level, whomOf } from './organisation.ts';
import { type Count, spreadOf } from './overDispersion.ts';
import type { Period } from './period.ts';
import { type Provenance, provenanceOf, rootsOf } from './provenance.ts';
import { unitsAt } from './unitTree.ts';

/**
 * The units that a unit is compared among: all of the organisation that are of its level and report, whatever a reader has
 * selected. A verdict on a unit is the same on every page that shows it.
 */
export interface UnitFamily {
  readonly level: Level;
  /** Units of the level that have a rate. */
  readonly size: number;
  /**
   * What their rates differ by beyond chance: a standard deviation in points, zero where they do not. Not applicable where
   * fewer than twenty report, and for money.
   */
  readonly spread: Reading<'points'>;
}

interface Asked {
  readonly basis: Basis;
  readonly period: Period;
}

/** The rate of the whole organisation as computed from its reports, which every reporting unit is a part of. */
export function commonRate({ organisation, years }: Statistics, { basis, period }: Asked): Reading<'percent'> {
  const units = unitsAt(organisation, { within: null, level: null }).map(({ code }) => code);
  return completionRate(years.current, { basis, units, months: period.months }).rate;
}

/** Families of each dataset: a reader who goes from unit to unit asks for the same one. */
const known = new WeakMap<Statistics, Map<string, UnitFamily>>();

/** The family of a level; `common` is the rate of the whole. */
export function familyOf(
  statistics: Statistics,
  { level, common, ...asked }: Asked & { readonly level: Level; readonly common: Reading<'percent'> },
): UnitFamily {
  const families = known.get(statistics) ?? new Map<string, UnitFamily>();
  known.set(statistics, families);
  const key = [level, asked.basis, asked.period.months].join(' ');
  const family = families.get(key) ?? makeFamily(statistics, level, common, asked);
  families.set(key, family);
  return family;
}

function makeFamily(
  { organisation, years }: Statistics,
  level: Level,
  common: Reading<'percent'>,
  { basis, period }: Asked,
): UnitFamily {
  const { months } = period;
  const rates: Rate[] = [];
  const counts: Count[] = [];
  for (const { code } of unitsAt(organisation, { within: null, level })) {
    const { rate, completed, eligible } = completionRate(years.current, { basis, units: [code], months });
    if (!isFigure(rate) || !isFigure(completed) || !isFigure(eligible)) continue;
    rates.push(rate);
    counts.push({ completed: completed.value, eligible: eligible.value });
  }
  const spread = basisTraits[basis].chance && isFigure(common) ? spreadOf(counts, common.value / 100) : null;
  if (spread === null) return { level, size: rates.length, spread: 'notApplicable' };
  const formula = new SpreadFormula(rates);
  return {
    level,
    size: rates.length,
    spread: {
      name: 'unitSpread',
      subject: { whom: whomOf(organisation), statYear: period.statYear, months },
      value: Number((spread * 100).toPrecision(12)),
      quantity: 'points',
      direction: rates.every(({ direction }) => direction === 'exact') ? 'exact' : 'about',
      provenance: provenanceOf(formula, formula.origins),
    },
  };
}

/** The rates of a nation stand in the formula of every limit: on the prototype, so that comparing two limits skips them. */
class SpreadFormula {
  readonly operation = 'unitSpread';
  readonly origins: readonly Provenance[];
  readonly #rates: readonly Rate[];

  constructor(rates: readonly Rate[]) {
    this.#rates = rates;
    this.origins = [...rootsOf(rates.map(({ provenance }) => provenance))];
  }

  get inputs(): readonly Rate[] {
    return this.#rates;
  }
}
