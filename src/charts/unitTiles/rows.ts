import type { Look } from '../../domain/look.ts';
import { fewestRanked } from '../../domain/readable.ts';
import { gapTo, referenceOf, verdictOn } from '../../domain/yardstick.ts';
import type { Messages } from '../../i18n/messages.ts';
import { provincePlaces } from './provinces.ts';
import type { UnitTilesData } from './spec.ts';

/** More tiles than the provinces before the mergers of 2025 cannot be taken in at once. */
const mostTiles = 63;

/**
 * A tile a unit in the order of the catalog, and where it lies if the map knows that: of the provinces of the nation, unless
 * few of them are looked at. Nothing of fewer than four units or of very many. Pure.
 */
export function rows(
  { statistics: { organisation }, selection, unitStandings, yardstick }: Look,
  { language }: Messages,
): UnitTilesData | undefined {
  const count = unitStandings.length;
  if (count < fewestRanked || count > mostTiles) return undefined;
  const { basis, period } = selection;
  const isMap =
    organisation.kind === 'nation' &&
    count * 2 > provincePlaces.size &&
    unitStandings.every(({ unit }) => unit.kind === 'department' && provincePlaces.has(unit.code));
  return {
    basis,
    yardstick,
    period,
    isMap,
    rows: unitStandings.map(({ unit, standings }) => {
      const standing = standings[basis];
      return {
        unit: unit.code,
        name: unit.shortName[language],
        rate: standing.rate,
        reference: referenceOf(standing, yardstick),
        gap: gapTo(standing, yardstick),
        verdict: verdictOn(standing, yardstick),
      };
    }),
  };
}
