import { type Reading, type Whom, whomKey } from '../../domain/figure.ts';
import { annualFigure, targetOf } from '../../domain/figureBook.ts';
import type { Look } from '../../domain/look.ts';
import { basisTraits } from '../../domain/measures.ts';
import { whomOf } from '../../domain/organisation.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { NationalSeriesData } from './spec.ts';

const nation: Whom = { kind: 'nation' };

/** Every year from the first known to the last; years nobody reported are there and empty. Pure. */
export function rows(
  { statistics: { book, organisation }, selection: { basis } }: Look,
  messages: Messages,
): NationalSeriesData {
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
  return { basis, provinceName: isNation ? null : organisation.shortName[messages.language], rows: years };
}
