import { isFigure } from '../../domain/figure.ts';
import { annualFigure } from '../../domain/figureBook.ts';
import type { Look } from '../../domain/look.ts';
import { type Basis, bases, basisTraits } from '../../domain/measures.ts';
import { whomOf } from '../../domain/organisation.ts';
import { creditTotal } from '../../domain/reportSums.ts';
import { tellsCredit } from '../../domain/reportTable.ts';
import { shareOf } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { CreditShareData, CreditShareRow } from './spec.ts';

/**
 * Bank-credit cases of what the page looks at: as printed where a source has them, else from the reports. Undefined where nobody
 * told anything of them all year. Pure.
 */
export function rows(look: Look, messages: Messages): CreditShareData | undefined {
  const { statistics, selection, standings, computed, codes } = look;
  const rows = bases.map((basis): CreditShareRow => {
    const { completed, missingUnits } = standings[basis];
    const printed = standings[basis].rate === computed[basis].rate ? undefined : printedCredit(look, basis);
    if (printed) return { basis, part: printed.part, whole: completed, share: printed.share };
    // Part and whole of the same units: those whose rate is known.
    const missing = new Set(missingUnits);
    const units = codes.filter((code) => !missing.has(code));
    const { months } = selection.period;
    const part = creditTotal(statistics.years.current, { basis, units, months }).reading;
    return { basis, part, whole: completed, share: shareOf(basisTraits[basis].creditShare, part, completed) };
  });
  const isTold = rows.some(({ part }) => isFigure(part)) || tellsCredit(statistics.years.current);
  if (!isTold) return undefined;
  return { rows, place: placeName(look.place, messages), period: messages.period(selection.period) };
}

function printedCredit({ statistics: { book, organisation }, selection }: Look, basis: Basis) {
  const { credit, creditShare, quantity } = basisTraits[basis];
  const of = { whom: whomOf(organisation), statYear: selection.period.statYear };
  const part = annualFigure(book, { name: credit, quantity, ...of });
  const share = annualFigure(book, { name: creditShare, quantity: 'percent', ...of });
  return part && share && { part, share };
}
