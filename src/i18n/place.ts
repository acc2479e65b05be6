import type { Place } from '../domain/look.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Messages } from './messages.ts';

/** What the units looked at are called: the organisation, the one unit, or how many units. */
export function placeName(place: Place, { language, units }: Pick<Messages, 'language' | 'units'>): string {
  if (place.kind === 'whole') return place.organisation.shortName[language];
  return place.kind === 'unit' ? place.unit.shortName[language] : units(place.units.length);
}

/** The whole of an organisation as a sentence speaks of it: "cả nước", "toàn tỉnh", "toàn đơn vị". */
export function wholeName({ kind }: Pick<Organisation, 'kind'>, { wholes }: Pick<Messages, 'wholes'>): string {
  return wholes[kind].name;
}
