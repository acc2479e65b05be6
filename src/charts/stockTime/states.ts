import type { Basis } from '../../domain/measures.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { stockTimeChart } from './chart.ts';
import type { StockTimeData } from './spec.ts';

const derived = figuresOf('derived');

const of =
  ({ rate, days }: Figures, given: Partial<StockTimeData> = {}) =>
  (): StockTimeData => ({
    basis: 'cases',
    period: { statYear: 2021, months: 12 },
    name: 'Vĩnh Phúc',
    beside: 'nation',
    isPrinted: true,
    time: { now: days(131, 'about'), nation: days(258), yearBefore: days(140) },
    clearance: { now: rate(96.5), yearBefore: rate(101.2) },
    outflow: { now: rate(100.3), yearBefore: rate(104) },
    change: { now: rate(-0.7), yearBefore: rate(3.4) },
    ...given,
  });

const none = { now: 'notReported', yearBefore: 'notReported' } as const;
const byMoney: Basis = 'amounts';

export const states = chartStates(stockTimeChart, computedKinds, {
  normal: of(derived),
  longNames: of(derived, { name: 'Chi cục thành phố Phan Rang – Tháp Chàm' }),
  missing: of(derived, {
    time: { ...none, nation: derived.days(258) },
    clearance: none,
    change: { now: derived.rate(12.4), yearBefore: 'notReported' },
  }),
  zero: of(derived, {
    time: { now: derived.days(0), nation: 'notReported', yearBefore: 'notReported' },
    clearance: { now: derived.rate(0), yearBefore: 'notReported' },
    change: { now: derived.rate(0), yearBefore: 'notReported' },
  }),
  nothing: of(derived, { time: { ...none, nation: 'notReported' }, clearance: none, outflow: none, change: none }),
  partYear: of(derived, {
    beside: 'yearBefore',
    isPrinted: false,
    period: { statYear: 2021, months: 8 },
    time: { now: derived.days(210), nation: 'notApplicable', yearBefore: derived.days(240) },
  }),
  money: of(derived, {
    basis: byMoney,
    time: { now: derived.days(1028, 'about'), nation: derived.days(1913), yearBefore: derived.days(990) },
  }),
  derived: of(derived),
  illustrative: of(figuresOf('illustrative'), { isPrinted: false }),
  trial: of(figuresOf('trial'), { isPrinted: false }),
});
