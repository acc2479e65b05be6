import type { Dataset } from '../../data/dataset.ts';
import { gapTo, type Yardstick } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { chosenUnits } from '../../domain/organisation.ts';
import { type Standing, standingOf } from '../../domain/standing.ts';
import type { UnitGaps } from '../../domain/unitFindings.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { View } from '../../url/view.ts';

/** One of the chosen units with its name in the reader's language and how it stands by both measures. */
export interface UnitStanding {
  readonly unit: string;
  readonly name: string;
  readonly standings: Readonly<Record<Basis, Standing>>;
}

/** Every chosen unit's standing, in official order: what all charts of the page and its table are made of. Pure. */
export function unitStandings(
  dataset: Dataset,
  { period, units }: Pick<View, 'period' | 'units'>,
  { language }: Messages,
): readonly UnitStanding[] {
  const { organisation, book, years } = dataset;
  const standing = (basis: Basis, unit: string) => standingOf(book, years, basis, [unit], period);
  return chosenUnits(organisation, units).map(({ code, shortName }) => ({
    unit: code,
    name: shortName[language],
    standings: { cases: standing('cases', code), amounts: standing('amounts', code) },
  }));
}

/** Distances from the yardstick by both measures. */
export function gapsOf({ standings }: UnitStanding, yardstick: Yardstick): UnitGaps['gaps'] {
  return { cases: gapTo(standings.cases, yardstick), amounts: gapTo(standings.amounts, yardstick) };
}
