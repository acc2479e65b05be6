import { isFigure, type Reading } from './figure.ts';
import { type Level, levelOfKind, type Organisation, type Unit } from './organisation.ts';
import { computedProvenance } from './provenance.ts';
import { creditTotal, type Total, total } from './reportSums.ts';
import { type ReportTable, subjectOf } from './reportTable.ts';
import { shareOf } from './targets.ts';
import { type Coordinates, differences, distanceOf, scatterOf, usualDistance } from './unitDistance.ts';

/**
 * Which units of a level are most like one another in size and in what their work is made of, so that a rate is seen beside
 * those of units with a like task. Nearest neighbours by Euclidean distance over traits that are scaled by how far the
 * units scatter. Decision 030 says why these traits.
 */

/** What units are compared by: their size twice, then their mix. */
export const traits = ['eligibleCases', 'eligibleAmount', 'eligibilityRate', 'creditShare', 'newShare'] as const;
export type Trait = (typeof traits)[number];

/**
 * A unit's traits. Eligible cases; eligible money, thousand đồng; eligible ÷ total to enforce, by cases, percent; bank
 * credit in the money completed, percent; newly accepted ÷ docketed, by cases, percent.
 */
export type Traits = Readonly<Record<Trait, Reading>>;

/** Sizes stand to one another as factors: twice as many is as far as half as many. */
const byFactor: ReadonlySet<Trait> = new Set(['eligibleCases', 'eligibleAmount']);

/** At most so many units are named as similar. */
export const mostSimilar = 5;

/** The traits of a unit after so many months. */
export function traitsOf(table: ReportTable, unit: string, months: number): Traits {
  const units = [unit];
  const cases = (measure: 'eligible' | 'totalToEnforce' | 'newlyAccepted' | 'docketed') =>
    total(table, { basis: 'cases', measure, units, months });
  const amounts = (measure: 'eligible' | 'completedTotal') =>
    total(table, { basis: 'amounts', measure, units, months });
  const eligible = cases('eligible');
  const share = (name: Parameters<typeof shareOf>[0], part: Total, whole: Total): Reading<'percent'> => {
    // Of a unit with parts: both sums have to be of the same parts.
    if (part.missingUnits.join() !== whole.missingUnits.join()) return 'notReported';
    const found = shareOf(name, part.reading, whole.reading);
    return isFigure(found) ? { ...found, subject: subjectOf(table, units, months) } : found;
  };
  return {
    eligibleCases: eligible.reading,
    eligibleAmount: amounts('eligible').reading,
    eligibilityRate: share('eligibilityRate', eligible, cases('totalToEnforce')),
    creditShare: share(
      'creditAmountShare',
      creditTotal(table, { basis: 'amounts', units, months }),
      amounts('completedTotal'),
    ),
    newShare: share('newShare', cases('newlyAccepted'), cases('docketed')),
  };
}

/** The number that a trait is compared by; null where it is missing, or a size of nothing, which has no logarithm. */
function comparable(trait: Trait, reading: Reading): number | null {
  if (!isFigure(reading)) return null;
  if (!byFactor.has(trait)) return reading.value;
  return reading.value > 0 ? Math.log(reading.value) : null;
}

/** A unit that is like another one, and how much. */
export interface SimilarUnit {
  readonly unit: Unit;
  readonly traits: Traits;
  /**
   * Its distance in percent of the usual one, the median of all pairs of units at the level. Not applicable where the usual
   * one is zero, since then most units are the same.
   */
  readonly distance: Reading<'percent'>;
  /** How it differs by each trait, in units of scatter: positive where it has more; null where a trait is not known of both. */
  readonly differences: Readonly<Record<Trait, number | null>>;
  /** The trait by which it differs most; undefined where it differs in none. */
  readonly mostUnlike: Trait | undefined;
}

export interface SimilarUnits {
  /** The traits of the unit itself. */
  readonly traits: Traits;
  /** The nearest first; of units equally far the one that stands first officially. At most five. */
  readonly nearest: readonly SimilarUnit[];
  /** How many other units of the level could be compared. */
  readonly compared: number;
  /** How many others there are at the level. */
  readonly others: number;
  /** Traits that were left out of the distance to one of the nearest, because it or the unit lacks them. */
  readonly leftOut: readonly Trait[];
}

interface Asked {
  readonly unit: string;
  readonly months: number;
}

/**
 * The units of the same level that are most like one, of the whole organisation. Undefined for a unit that the
 * organisation does not have.
 */
export function similarUnits(
  table: ReportTable,
  organisation: Pick<Organisation, 'units'>,
  { unit: code, months }: Asked,
): SimilarUnits | undefined {
  const own = organisation.units.find((unit) => unit.code === code);
  if (!own) return undefined;
  const { known, scatter, usual } = levelOf(table, organisation.units, levelOfKind[own.kind], months);
  const self = known.find(({ unit }) => unit === own);
  if (!self) return undefined;
  const ranked = known
    .filter((other) => other !== self)
    .flatMap((other) => {
      const apart = differences(self.at, other.at, scatter);
      const distance = distanceOf(apart);
      return distance === null ? [] : [{ ...other, apart, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance);
  const subject = subjectOf(table, [code], months);
  const nearest = ranked.slice(0, mostSimilar).map(({ unit, traits: of, apart, distance }): SimilarUnit => {
    const inputs = traits.flatMap((trait, at) =>
      apart[at] === null ? [] : [self.traits[trait], of[trait]].filter(isFigure),
    );
    return {
      unit,
      traits: of,
      distance:
        usual === 0
          ? 'notApplicable'
          : {
              name: 'unitDistance',
              subject,
              value: Number(((distance / usual) * 100).toPrecision(12)),
              quantity: 'percent',
              direction: inputs.every(({ direction }) => direction === 'exact') ? 'exact' : 'about',
              provenance: computedProvenance('distance', inputs),
            },
      differences: Object.fromEntries(
        traits.map((trait, at) => [trait, apart[at] ?? null]),
      ) as SimilarUnit['differences'],
      mostUnlike: largest(apart),
    };
  });
  return {
    traits: self.traits,
    nearest,
    compared: ranked.length,
    others: known.length - 1,
    leftOut: traits.filter((trait) => nearest.some((other) => other.differences[trait] === null)),
  };
}

function largest(apart: Coordinates): Trait | undefined {
  let [found, most]: [Trait | undefined, number] = [undefined, 0];
  apart.forEach((difference, at) => {
    if (difference === null || Math.abs(difference) <= most) return;
    [found, most] = [traits[at], Math.abs(difference)];
  });
  return found;
}

/** The units of a level with their traits, how far they scatter along each, and how far apart two of them usually are. */
interface LevelTraits {
  readonly known: readonly { readonly unit: Unit; readonly traits: Traits; readonly at: Coordinates }[];
  readonly scatter: readonly number[];
  readonly usual: number;
}

/** Going from unit to unit asks for the same level again; kept for as long as the table and the list of units live. */
const kept = new WeakMap<ReportTable, WeakMap<readonly Unit[], Map<string, LevelTraits>>>();

function levelOf(table: ReportTable, units: readonly Unit[], level: Level, months: number): LevelTraits {
  const ofTable = kept.get(table) ?? new WeakMap<readonly Unit[], Map<string, LevelTraits>>();
  kept.set(table, ofTable);
  const ofUnits = ofTable.get(units) ?? new Map<string, LevelTraits>();
  ofTable.set(units, ofUnits);
  const key = `${level} ${months}`;
  const found = ofUnits.get(key) ?? levelTraits(table, units, level, months);
  ofUnits.set(key, found);
  return found;
}

function levelTraits(table: ReportTable, units: readonly Unit[], level: Level, months: number): LevelTraits {
  const known = units
    .filter(({ kind }) => levelOfKind[kind] === level)
    .map((unit) => {
      const found = traitsOf(table, unit.code, months);
      return { unit, traits: found, at: traits.map((trait) => comparable(trait, found[trait])) };
    });
  const all = known.map(({ at }) => at);
  const scatter = scatterOf(all);
  return { known, scatter, usual: usualDistance(all, scatter) };
}
