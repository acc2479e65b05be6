import type { AgesTable } from './ages/agesTable.ts';
import { isFigure, type Reading, type Whom } from './figure.ts';
import { type ByBasis, byBasis } from './measures.ts';
import { type Organisation, type Unit, whomOf } from './organisation.ts';
import { isWholeYear } from './period.ts';
import { kindTraits } from './provenance.ts';
import type { ReportTable } from './reportTable.ts';
import { chosenUnits, type Selection } from './selection.ts';
import { type Records, reportedStanding, type Standing, standingOf } from './standing.ts';
import { gapBetween } from './targets.ts';
import { unitOf } from './unitTree.ts';
import { type Yardstick, yardstickOf } from './yardstick.ts';

/** Everything that is known about an organisation and a statistical year. */
export interface Statistics extends Records {
  /** As it was in the period looked at. */
  readonly organisation: Organisation;
  /** With every unit that there has ever been, where that is known: it says who took over from whom. */
  readonly everything?: Pick<Organisation, 'units'>;
  /**
   * Reports of the years before the year before, in any order; none where it is left out. `notLoaded` while there are some that
   * nobody has asked for: then nobody may say how many years are known.
   */
  readonly earlier?: readonly ReportTable[] | 'notLoaded';
  /** What only a register of cases can tell of the year; left out where there is nothing of it, or it has not come. */
  readonly ages?: AgesTable | undefined;
}

/** Whom a page speaks of. `i18n/` has the words, which follow the kind of organisation. */
export type Place =
  | { readonly kind: 'whole'; readonly organisation: Organisation }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'group'; readonly units: readonly Unit[] };

/** One of the units looked at, with how it stands by both measures. */
export interface UnitStanding {
  readonly unit: Unit;
  readonly standings: ByBasis<Standing>;
}

/**
 * What a reader looks at, computed once for all charts, words and files of a page. Parts are computed when they are first
 * asked for, and kept for looks that differ only in what a part does not follow.
 */
export interface Look {
  readonly statistics: Statistics;
  readonly selection: Selection;
  readonly units: readonly Unit[];
  /** Their codes. The very same list for looks that differ only in the measure or in what they compare with. */
  readonly codes: readonly string[];
  readonly place: Place;
  /** The whole organisation, whatever the level that it is looked at in. */
  readonly whole: boolean;
  readonly yardstick: Yardstick;
  /** How all of them stand together. Where a source printed the very figure it is taken as printed. */
  readonly standings: ByBasis<Standing>;
  /** The same as computed from the reports. */
  readonly computed: ByBasis<Standing>;
  /** Each of them, in official order. */
  readonly unitStandings: readonly UnitStanding[];
}

/** What follows period and units only: kept when a reader changes the measure or what it is compared with. */
interface Kept {
  readonly units: readonly Unit[];
  readonly codes: readonly string[];
  computed?: ByBasis<Standing>;
  standings?: ByBasis<Standing>;
  unitStandings?: readonly UnitStanding[];
}

/** The last few choices of each dataset. */
const kept = new WeakMap<Statistics, Map<string, Kept>>();
const mostKept = 8;

export function lookAt(statistics: Statistics, selection: Selection): Look {
  const parts = keptFor(statistics, selection);
  const { units, codes } = parts;
  const { organisation } = statistics;
  const { period, comparison, within } = selection;
  const whole = selection.units === 'all' && within === null;
  const standing = (of: readonly string[], whom?: Whom) =>
    byBasis((basis) => standingOf(statistics, { basis, units: of, period, whom }));
  return {
    statistics,
    selection,
    units,
    codes,
    place: placeOf(organisation, selection, units),
    whole,
    yardstick: yardstickOf(comparison, period),
    get computed() {
      parts.computed ??= standing(codes, whole ? whomOf(organisation) : undefined);
      return parts.computed;
    },
    get standings() {
      parts.standings ??=
        whole && isWholeYear(period) ? asPrinted(statistics, period.statYear, this.computed) : this.computed;
      return parts.standings;
    },
    get unitStandings() {
      parts.unitStandings ??= units.map((unit) => ({ unit, standings: standing([unit.code]) }));
      return parts.unitStandings;
    },
  };
}

function keptFor(statistics: Statistics, selection: Selection): Kept {
  let choices = kept.get(statistics);
  if (!choices) {
    choices = new Map();
    kept.set(statistics, choices);
  }
  const { period, within, level, units } = selection;
  const key = JSON.stringify([period.statYear, period.months, within, level, units]);
  let found = choices.get(key);
  if (!found) {
    const chosen = chosenUnits(statistics.organisation, selection);
    found = { units: chosen, codes: chosen.map(({ code }) => code) };
    const [oldest] = choices.keys();
    if (choices.size >= mostKept && oldest !== undefined) choices.delete(oldest);
    choices.set(key, found);
  }
  return found;
}

/** The whole year of the whole organisation as its sources print it, where they do. */
function asPrinted(
  { book, organisation }: Statistics,
  statYear: number,
  computed: ByBasis<Standing>,
): ByBasis<Standing> {
  return byBasis((basis) => {
    const reported = reportedStanding(book, { whom: whomOf(organisation), statYear, basis });
    if (!reported) return computed[basis];
    return {
      ...computed[basis],
      ...reported,
      expected: reported.target,
      paceGap: reported.gap,
      // A bound on something made up would be none: both sides of such a change are then taken from the reports.
      change: isSaid(computed[basis].yearBefore)
        ? computed[basis].change
        : gapBetween('changeOnYear', reported.rate, computed[basis].yearBefore),
      missingUnits: [],
    };
  });
}

/** Whether a reading is of a kind that has to be said. */
function isSaid(reading: Reading): boolean {
  return isFigure(reading) && kindTraits[reading.provenance.kind].said;
}

function placeOf(organisation: Organisation, { units, within }: Selection, chosen: readonly Unit[]): Place {
  if (units === 'all' && within === null) return { kind: 'whole', organisation };
  const above = units === 'all' && within !== null ? unitOf(organisation, within) : undefined;
  if (above) return { kind: 'unit', unit: above };
  const [only] = chosen;
  return chosen.length === 1 && only ? { kind: 'unit', unit: only } : { kind: 'group', units: chosen };
}
