import { completionRate } from '../../domain/completion.ts';
import { annualFigure } from '../../domain/figureBook.ts';
import type { Look } from '../../domain/look.ts';
import { bases, basisTraits } from '../../domain/measures.ts';
import { isWholeYear } from '../../domain/period.ts';
import { gapBetween } from '../../domain/targets.ts';
import { unitsAt } from '../../domain/unitTree.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { UnitComparisonData } from './spec.ts';

/** A unit's two rates beside everything they can be held against. Pure. */
export function rows({ statistics, selection, standings, place }: Look, messages: Messages): UnitComparisonData {
  const { organisation, book, years } = statistics;
  const { period } = selection;
  const all = unitsAt(organisation, { within: null, level: null }).map(({ code }) => code);
  const sides = bases.map((basis) => {
    const { rate, target, yearBefore } = standings[basis];
    const province = completionRate(years.current, { basis, units: all, months: period.months }).rate;
    const asked = { name: basisTraits[basis].rate, whom: { kind: 'nation' }, statYear: period.statYear } as const;
    // The nation is known by whole years only: a part of a year has nothing to stand beside. A whole nation stands there already.
    const nation =
      isWholeYear(period) && organisation.kind !== 'nation'
        ? (annualFigure(book, { ...asked, quantity: 'percent' }) ?? ('notReported' as const))
        : ('notApplicable' as const);
    return { basis, rate, target, province, nation, yearBefore, lead: gapBetween('provinceLead', rate, province) };
  });
  return { name: placeName(place, messages), whole: organisation.kind, period, rows: sides };
}
