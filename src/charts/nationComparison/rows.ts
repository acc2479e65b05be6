import type { Missing, Whom } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { bases, basisTraits } from '../../domain/measures.ts';
import { isWholeYear } from '../../domain/period.ts';
import { printedRate } from '../../domain/printedRate.ts';
import { gapBetween } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { NationComparisonData } from './spec.ts';

const nation: Whom = { kind: 'nation' };

/** Both rates of what is looked at beside the nation's; undefined where that is the nation. Pure. */
export function rows(
  { statistics, selection, standings, place }: Look,
  messages: Messages,
): NationComparisonData | undefined {
  // A nation does not stand beside itself.
  if (place.kind === 'whole' && place.organisation.kind === 'nation') return undefined;
  const { statYear } = selection.period;
  const wholeYear = isWholeYear(selection.period);
  const sides = bases.map((basis) => {
    const { lead } = basisTraits[basis];
    // The nation is known by whole years only: a part of a year has nothing to stand beside.
    const known = wholeYear ? printedRate(statistics.book, { whom: nation, statYear, basis }) : undefined;
    const missing: Missing = wholeYear ? 'notReported' : 'notApplicable';
    const own = standings[basis].rate;
    return { basis, own, nation: known?.printed ?? missing, lead: gapBetween(lead, own, known?.precise ?? missing) };
  });
  return { ownName: placeName(place, messages), statYear, wholeYear, rows: sides };
}
