import type { NationalSeriesData } from '../../charts/nationalSeries/spec.ts';
import type { NationComparisonData } from '../../charts/nationComparison/spec.ts';
import type { PromptIndexData } from '../../charts/promptIndex/spec.ts';
import type { UnitStandingData } from '../../charts/unitStanding/spec.ts';
import type { Dataset } from '../../data/dataset.ts';
import { numberOf, type Reading } from '../../domain/figure.ts';
import { annualFigure, type FigureBook, figureOf, targetOf } from '../../domain/figureBook.ts';
import { gapTo, referenceOf, yardstickOf } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { isWholeYear } from '../../domain/period.ts';
import { rateNames } from '../../domain/reports.ts';
import { standingOf } from '../../domain/standing.ts';
import { gapBetween, targetNames } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { View } from '../../url/view.ts';
import { placeName, type Scope } from './scope.ts';

/** Rows for every chart of the page, from the dataset, the view and the scope. Pure. */

const bases: readonly Basis[] = ['cases', 'amounts'];

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
