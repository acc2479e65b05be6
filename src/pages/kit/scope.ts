import type { Dataset } from '../../data/dataset.ts';
import type { Basis } from '../../domain/measures.ts';
import { chosenUnits, type OrgUnit } from '../../domain/organisation.ts';
import { isWholeYear } from '../../domain/period.ts';
import { reportedStanding, type Standing, standingOf } from '../../domain/standing.ts';
import { gapBetween } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { View } from '../../url/view.ts';

/** What the page is looking at: which units, and how they stand by both measures. */
export interface Scope {
  readonly units: readonly OrgUnit[];
  readonly whole: boolean;
  readonly standings: Readonly<Record<Basis, Standing>>;
  /** Whether the rates are the province's printed ones; only the whole province at a whole year has those. */
  readonly reported: Readonly<Record<Basis, boolean>>;
}

/**
 * How the chosen units stand at the chosen period. Where a source printed the very figure it is taken as printed;
 * everything else is computed from the reports and carries their provenance.
 */
export function scopeOf({ organisation, book, years }: Dataset, view: View): Scope {
  const units = chosenUnits(organisation, view.units);
  const codes = units.map(({ code }) => code);
  const whole = view.units === 'all';
  const printed = (basis: Basis) =>
    whole && isWholeYear(view.period)
      ? reportedStanding(book, organisation.code, view.period.statYear, basis)
      : undefined;
  const standing = (basis: Basis): Standing => {
    const computed = standingOf(book, years, basis, codes, view.period);
    const reported = printed(basis);
    if (!reported) return computed;
    return {
      ...computed,
      ...reported,
      expected: reported.target,
      paceGap: reported.gap,
      change: gapBetween('changeOnYear', reported.rate, computed.yearBefore),
      missingUnits: [],
    };
  };
  return {
    units,
    whole,
    standings: { cases: standing('cases'), amounts: standing('amounts') },
    reported: { cases: printed('cases') !== undefined, amounts: printed('amounts') !== undefined },
  };
}

/** What the units looked at are called: the province, the one unit, or how many units. */
export function placeName(
  scope: Pick<Scope, 'units' | 'whole'>,
  { organisation }: Dataset,
  messages: Messages,
): string {
  const { language, units } = messages;
  if (scope.whole) return organisation.shortName[language];
  const [first] = scope.units;
  return scope.units.length === 1 && first ? first.shortName[language] : units(scope.units.length);
}

/** The same, straight from a view. */
export function placeOf(dataset: Dataset, view: Pick<View, 'units'>, messages: Messages): string {
  const units = chosenUnits(dataset.organisation, view.units);
  return placeName({ units, whole: view.units === 'all' }, dataset, messages);
}
