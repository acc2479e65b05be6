import type { CreditShareData, CreditShareRow } from '../../charts/creditShare/spec.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Reading } from '../../domain/figure.ts';
import { annualFigure } from '../../domain/figureBook.ts';
import type { Basis } from '../../domain/measures.ts';
import { creditTotal } from '../../domain/reports.ts';
import { shareOf } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { View } from '../../url/view.ts';
import { placeName, type Scope } from './scope.ts';

const bases: readonly Basis[] = ['cases', 'amounts'];

/** Bank-credit cases of what the page looks at: as printed where a source has them, else from the reports. Pure. */
export function creditShareData(dataset: Dataset, view: View, scope: Scope, messages: Messages): CreditShareData {
  const rows = bases.map((basis): CreditShareRow => {
    // Part and whole of the same units: those whose rate is known.
    const { missingUnits } = scope.standings[basis];
    const codes = scope.units.map(({ code }) => code).filter((code) => !missingUnits.includes(code));
    const name = basis === 'cases' ? 'creditCaseShare' : 'creditAmountShare';
    const { completed } = scope.standings[basis];
    const printed = scope.reported[basis] ? printedCredit(dataset, view, basis) : undefined;
    if (printed) return { basis, part: printed.part, whole: completed, share: printed.share };
    const part =
      basis === 'cases'
        ? creditTotal(dataset.years.current, 'cases', codes, view.period.months).reading
        : creditTotal(dataset.years.current, 'amounts', codes, view.period.months).reading;
    return {
      basis,
      part,
      whole: completed,
      share: shareOf(name, part as Reading<'case'>, completed as Reading<'case'>),
    };
  });
  return { rows, place: placeName(scope, dataset, messages), period: messages.period(view.period) };
}

function printedCredit({ book, organisation }: Dataset, { period }: View, basis: Basis) {
  const unit = basis === 'cases' ? 'case' : 'thousandDong';
  const find = <U extends 'case' | 'thousandDong' | 'percent'>(name: string, of: U) =>
    annualFigure(book, name, organisation.code, period.statYear, of);
  const part = find(basis === 'cases' ? 'creditCasesCompleted' : 'creditAmountCompleted', unit);
  const share = find(basis === 'cases' ? 'creditCaseShare' : 'creditAmountShare', 'percent');
  return part && share && { part, share };
}
