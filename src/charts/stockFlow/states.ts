import type { Figure, Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Counted } from '../../domain/quantities.ts';
import { type Counts, stockOf } from '../../domain/stock.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { stockFlowChart } from './chart.ts';
import type { StockFlowData } from './spec.ts';

/** A year as reports have it. */
const usual: Readonly<Record<string, number>> = {
  carriedOver: 1830,
  newlyAccepted: 6210,
  entrustedOut: 70,
  withdrawn: 60,
  takenUp: 90,
  totalToEnforce: 7820,
  eligible: 6845,
  terminated: 420,
  completedTotal: 5750,
  carriedForward: 2070,
  eligibleCarriedForward: 1095,
};

const countsOf =
  (figures: Figures, quantity: Counted, scale = 1, missing: readonly string[] = []): Counts =>
  (measure) =>
    missing.includes(measure)
      ? 'notReported'
      : (figures.count(quantity, (usual[measure] ?? 0) * scale) as Figure<Counted>);

const of =
  (counts: Counts, basis: Basis = 'cases', months = 12, name = 'toàn tỉnh') =>
  (): StockFlowData => {
    const period = { statYear: 2021, months };
    const reading = (measure: Parameters<Counts>[0]): Reading<Counted> => counts(measure);
    const steps = {
      carriedOver: reading('carriedOver'),
      newlyAccepted: reading('newlyAccepted'),
      completedTotal: reading('completedTotal'),
      carriedForward: reading('carriedForward'),
    };
    return {
      basis,
      period,
      name,
      counts: steps,
      stock: stockOf(counts, period),
      before: { counts: steps, stock: stockOf(counts, period) },
    };
  };

const derived = figuresOf('derived');

export const states = chartStates(stockFlowChart, computedKinds, {
  normal: of(countsOf(derived, 'case')),
  longNames: of(countsOf(derived, 'case'), 'cases', 12, 'Chi cục thành phố Phan Rang – Tháp Chàm'),
  missing: of(countsOf(derived, 'case', 1, ['carriedOver'])),
  zero: of(countsOf(derived, 'case', 0)),
  nothing: of(countsOf(derived, 'case', 1, Object.keys(usual))),
  partYear: of(countsOf(derived, 'case'), 'cases', 8),
  money: of(countsOf(derived, 'thousandDong', 60_000), 'amounts'),
  derived: of(countsOf(derived, 'case')),
  illustrative: of(countsOf(figuresOf('illustrative'), 'case')),
  trial: of(countsOf(figuresOf('trial'), 'case')),
});
