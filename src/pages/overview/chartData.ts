import type { CreditShareData, CreditShareRow } from '../../charts/creditShare/spec.ts';
import type { NationalSeriesData } from '../../charts/nationalSeries/spec.ts';
import type { NationComparisonData } from '../../charts/nationComparison/spec.ts';
import type { PromptIndexData } from '../../charts/promptIndex/spec.ts';
import type { UnitStandingData } from '../../charts/unitStanding/spec.ts';
import type { YearPathData } from '../../charts/yearPath/spec.ts';
import type { Dataset } from '../../data/dataset.ts';
import { isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import { annualFigure, type FigureBook, figureOf, targetOf } from '../../domain/figureBook.ts';
import { gapTo, type PathFinding, referenceOf, yardstickOf } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { monthReached } from '../../domain/pace.ts';
import { isWholeYear, monthsOfYear } from '../../domain/period.ts';
import { creditTotal, rateNames, ratePath } from '../../domain/reports.ts';
import { standingOf } from '../../domain/standing.ts';
import { gapBetween, shareOf, targetNames } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { View } from '../../url/view.ts';
import type { Scope } from './scope.ts';

/** Rows for every chart of the page, from the dataset, the view and the scope. Pure. */

const bases: readonly Basis[] = ['cases', 'amounts'];

/** What the units looked at are called: the province, the one unit, or how many units. */
export function placeName(scope: Scope, { organisation }: Dataset, { language, units }: Messages): string {
  if (scope.whole) return organisation.shortName[language];
  const [first] = scope.units;
  return scope.units.length === 1 && first ? first.shortName[language] : units(scope.units.length);
}

export function nationComparisonData(
  dataset: Dataset,
  view: View,
  scope: Scope,
  messages: Messages,
): NationComparisonData {
  const { statYear } = view.period;
  const rows = bases.map((basis) => {
    // The nation is known by whole years only: a part of a year has nothing to stand beside.
    const nation: Reading<'percent'> = isWholeYear(view.period)
      ? (annualFigure(dataset.book, rateNames[basis], 'nation', statYear, 'percent') ?? 'notReported')
      : 'notApplicable';
    const own = scope.standings[basis].rate;
    return { basis, own, nation, lead: gapBetween(basis === 'cases' ? 'caseLead' : 'amountLead', own, nation) };
  });
  return { ownName: placeName(scope, dataset, messages), statYear, wholeYear: isWholeYear(view.period), rows };
}

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

/** Undefined when the figures file does not have both editions. */
export function promptIndexData(book: FigureBook): PromptIndexData | undefined {
  const before = figureOf(book, 'promptEnforcementIndexBefore', 'percent');
  const after = figureOf(book, 'promptEnforcementIndexAfter', 'percent');
  const change = figureOf(book, 'promptEnforcementChange', 'points');
  if (!before || !after || !change) return undefined;
  return {
    rows: [
      { edition: 'before', value: before },
      { edition: 'after', value: after },
    ],
    change,
    rank: figureOf(book, 'promptEnforcementRank', 'rank'),
    rankOf: figureOf(book, 'promptEnforcementRankOf', 'rank'),
  };
}

export function unitStandingData(dataset: Dataset, view: View, scope: Scope, messages: Messages): UnitStandingData {
  const yardstick = yardstickOf(view.comparison, view.period);
  const rows = scope.units.map(({ code, shortName }) => {
    const standing = standingOf(dataset.book, dataset.years, view.basis, [code], view.period);
    return {
      unit: code,
      name: shortName[messages.language],
      rate: standing.rate,
      reference: referenceOf(standing, yardstick),
      gap: gapTo(standing, yardstick),
      completed: standing.completed,
      eligible: standing.eligible,
    };
  });
  const order = ({ rate }: (typeof rows)[number]) => numberOf(rate) ?? Number.NEGATIVE_INFINITY;
  return {
    basis: view.basis,
    yardstick,
    period: messages.period(view.period),
    rows: rows.sort((a, b) => order(b) - order(a)),
  };
}

export function yearPathData(dataset: Dataset, view: View, scope: Scope, messages: Messages): YearPathData {
  const { basis, period } = view;
  const codes = scope.units.map(({ code }) => code);
  const { current, before } = dataset.years;
  const path = ratePath(current, basis, codes);
  const pathBefore = before ? ratePath(before, basis, codes) : [];
  const { target } = standingOf(dataset.book, dataset.years, basis, codes, period);
  const rows = monthsOfYear.map((months) => ({
    months,
    // Later months of the year are not "not reported": the reader has chosen to stand before them.
    rate: months <= period.months ? (path[months - 1] ?? 'notReported') : ('notApplicable' as const),
    yearBefore: pathBefore[months - 1] ?? ('notReported' as const),
    target,
  }));
  return {
    basis,
    statYear: period.statYear,
    place: placeName(scope, dataset, messages),
    target,
    rows,
    finding: pathFinding(target, path.slice(0, period.months)),
  };
}

function pathFinding(target: Reading<'percent'>, path: readonly Reading<'percent'>[]): PathFinding {
  const last = path.findLastIndex(isFigure);
  const rate = path[last];
  if (rate === undefined || !isFigure(rate)) return { kind: 'nothing' };
  const reached = monthReached(target, path);
  if (reached !== null) return { kind: 'reached', months: reached };
  if (!isFigure(target)) return { kind: 'noTarget', months: last + 1, rate };
  return { kind: 'short', months: last + 1, rate, gap: gapBetween('gapToTarget', target, rate) };
}

export function nationalSeriesData(
  { book, organisation }: Dataset,
  basis: Basis,
  messages: Messages,
): NationalSeriesData {
  const known: number[] = [];
  const isRate = (name: string) => name === rateNames[basis] || name === targetNames[basis];
  for (const { name, subject } of book.figures.values()) {
    if (name === rateNames[basis] && subject?.statYear) known.push(subject.statYear);
  }
  for (const { figure, statYear, subject } of book.targets) {
    if (isRate(figure.name) && (subject === 'nation' || subject === organisation.code)) known.push(statYear);
  }
  const first = Math.min(...known);
  const count = known.length === 0 ? 0 : Math.max(...known) - first + 1;
  const rows = Array.from({ length: count }, (_, index) => {
    const statYear = first + index;
    const rate = (code: string): Reading<'percent'> =>
      annualFigure(book, rateNames[basis], code, statYear, 'percent') ?? 'notReported';
    const target = (code: string): Reading<'percent'> =>
      annualFigure(book, targetNames[basis], code, statYear, 'percent') ??
      targetOf(book, code, statYear, rateNames[basis]) ??
      'notReported';
    return {
      statYear,
      nation: rate('nation'),
      nationTarget: target('nation'),
      province: rate(organisation.code),
      provinceTarget: target(organisation.code),
    };
  });
  return { basis, provinceName: organisation.shortName[messages.language], rows };
}
