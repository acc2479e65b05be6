import { isFigure } from '../../../domain/figure.ts';
import type { Look } from '../../../domain/look.ts';
import { type Basis, bases, byBasis } from '../../../domain/measures.ts';
import { eligibilityRate } from '../../../domain/shortfall.ts';
import { stockOf } from '../../../domain/stock.ts';
import { reportedCounts } from '../../../domain/stockCounts.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Rich } from '../../../i18n/rich.ts';
import { rows as creditRows } from '../../creditShare/rows.ts';
import { proseWords } from './words.ts';

/** What was done in a period, as sentences with their figures. Pure. */

/** The volume and the result by one measure; what is not known is left out, and said where nothing is. */
export function basisSentences(look: Look, basis: Basis, messages: Messages): readonly Rich[] {
  const { results } = proseWords(messages);
  const { standings, yardstick } = look;
  const standing = standings[basis];
  const { current, taken } = takenOf(look, basis);
  const counts = reportedCounts(current, taken);
  const [all, over, fresh] = [counts('docketed'), counts('carriedOver'), counts('newlyAccepted')];
  const [total, able] = [counts('totalToEnforce'), counts('eligible')];
  const { rate, completed, change, yearBefore } = standing;
  const sentences = [
    ...(isFigure(all) ? [results.docketed(all, over, fresh)] : []),
    ...(isFigure(total) ? [results.eligible(total, able, eligibilityRate(current, taken))] : []),
    ...(isFigure(rate) || isFigure(completed) ? [results.result(standing, yardstick)] : []),
    // Held against the year before, the result has said it.
    ...(isFigure(change) && yardstick !== 'yearBefore' ? [results.change(change, yearBefore)] : []),
  ];
  return sentences.length > 0 ? sentences : [[results.nothing(basis)]];
}

/** What is left, by each measure by which it is known. */
export function stockSentences(look: Look, messages: Messages): readonly Rich[] {
  const { results } = proseWords(messages);
  return bases.flatMap((basis) => {
    const { current, taken } = takenOf(look, basis);
    const counts = reportedCounts(current, taken);
    const forward = counts('carriedForward');
    if (!isFigure(forward)) return [];
    const { stockDifference, clearanceRate } = stockOf(counts, look.selection.period);
    return [results.left(basis, forward, stockDifference, clearanceRate)];
  });
}

/** Bank-credit cases that were completed; that there were none the chart's finding says. */
export function creditSentences(look: Look, messages: Messages): readonly Rich[] {
  const rows = creditRows(look, messages)?.rows ?? [];
  const parts = byBasis((basis) => rows.find((row) => row.basis === basis)?.part ?? 'notReported');
  const known = bases.flatMap((basis) => (isFigure(parts[basis]) ? parts[basis] : []));
  return known.some(({ value }) => value > 0)
    ? [proseWords(messages).results.creditDone(parts.cases, parts.amounts)]
    : [];
}

/** Whose reports are added up for a page, and of which year. */
export function takenOf({ statistics, codes: units, selection }: Look, basis: Basis) {
  return { current: statistics.years.current, taken: { basis, units, months: selection.period.months } };
}
