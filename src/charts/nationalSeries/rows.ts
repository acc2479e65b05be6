import { isFigure, type Reading, type Whom, whomKey } from '../../domain/figure.ts';
import { annualFigure, type FigureBook, targetOf } from '../../domain/figureBook.ts';
import type { Look } from '../../domain/look.ts';
import { type Basis, basisTraits } from '../../domain/measures.ts';
import { whomOf } from '../../domain/organisation.ts';
import { printedRate } from '../../domain/printedRate.ts';
import { gapBetween } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { eventsOfYears } from '../kit/events/eventTexts.ts';
import type { BesideNation, NationalSeriesData, NationalSeriesRow } from './spec.ts';

const nation: Whom = { kind: 'nation' };

/** Every year from the first known to the last; years nobody reported are there and empty. Pure. */
export function rows(look: Look, messages: Messages): NationalSeriesData {
  const { statistics, selection } = look;
  const { book, organisation } = statistics;
  const { basis } = selection;
  const names = basisTraits[basis];
  const isNation = organisation.kind === 'nation';
  const own = whomOf(organisation);
  const whole = new Set([whomKey(nation), whomKey(own)]);
  const known: number[] = [];
  for (const { name, subject } of book.figures.values()) {
    if (name === names.rate && subject?.statYear && whole.has(whomKey(subject.whom))) known.push(subject.statYear);
  }
  for (const { measure, statYear, whom } of book.targets) {
    if (measure === names.rate && whole.has(whomKey(whom))) known.push(statYear);
  }
  const first = Math.min(...known);
  const count = known.length === 0 ? 0 : Math.max(...known) - first + 1;
  const years = Array.from({ length: count }, (_, index) => {
    const statYear = first + index;
    const rate = (whom: Whom): Reading<'percent'> =>
      annualFigure(book, { name: names.rate, whom, statYear, quantity: 'percent' }) ?? 'notReported';
    const target = (whom: Whom): Reading<'percent'> =>
      annualFigure(book, { name: names.target, whom, statYear, quantity: 'percent' }) ??
      targetOf(book, { whom, statYear, measure: names.rate }) ??
      'notReported';
    return {
      statYear,
      nation: rate(nation),
      nationTarget: target(nation),
      province: isNation ? 'notApplicable' : rate(own),
      provinceTarget: isNation ? 'notApplicable' : target(own),
    };
  });
  return {
    basis,
    provinceName: isNation ? null : organisation.shortName[messages.language],
    beside: besideNation(book, basis, years),
    rows: years,
    events: eventsOfYears(
      look,
      years.map(({ statYear }) => statYear),
      messages,
    ),
  };
}

/** The lead is taken from counts where they are printed: from a rounded rate it could be tighter than the truth. */
function besideNation(book: FigureBook, basis: Basis, rows: readonly NationalSeriesRow[]): BesideNation | undefined {
  const at = rows.findLastIndex((row) => isFigure(row.nation) && isFigure(row.province));
  const row = rows[at];
  if (!row || !isFigure(row.nation) || !isFigure(row.province)) return undefined;
  const { statYear, nation: whole, province } = row;
  const precise = printedRate(book, { whom: nation, statYear, basis })?.precise ?? whole;
  const lead = gapBetween(basisTraits[basis].lead, province, precise);
  const before = rows.slice(0, at).findLast((earlier) => isFigure(earlier.nation))?.nation;
  return isFigure(lead)
    ? { statYear, nation: whole, province, before: isFigure(before) ? before : null, lead }
    : undefined;
}
