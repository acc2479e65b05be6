import type { Counted } from '../../domain/quantities.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { eventsAt, fewEvents, manyEvents } from '../kit/states/events.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { monthlyFlowChart } from './chart.ts';
import type { MonthlyFlowData, MonthlyFlowRow } from './spec.ts';

const added = [91, 372, 398, 401, 266, 447, 512, 498, 503, 566, 632, 964];
const addedBefore = [88, 340, 371, 366, 240, 421, 462, 470, 455, 528, 590, 872];
/** Of money, thousand đồng a case. */
const perCase = 27_400;

const usual = ({ count }: Figures, quantity: Counted = 'case'): readonly MonthlyFlowRow[] => {
  const times = quantity === 'case' ? 1 : perCase;
  return added.map((cases, at) => ({
    months: at + 1,
    added: count(quantity, cases * times),
    addedBefore: count(quantity, (addedBefore[at] ?? 0) * times),
    correction: 'notApplicable',
    missingUnits: [],
  }));
};

const of = (rows: readonly MonthlyFlowRow[]) => (): MonthlyFlowData => ({
  basis: 'cases',
  statYear: 2021,
  place: 'Vĩnh Phúc',
  rows,
});

/** The rows of a year, some months of which are different. */
const except = (rows: readonly MonthlyFlowRow[], changes: Readonly<Record<number, Partial<MonthlyFlowRow>>>) =>
  of(rows.map((row) => ({ ...row, ...changes[row.months] })));

const derived = figuresOf('derived');
const none = derived.count('case', 0);
const unknown = { added: 'notReported', missingUnits: ['vinh-yen'] } as const;
const normal = except(usual(derived), { 3: { correction: derived.count('case', 12) } });

export const states = chartStates(monthlyFlowChart, computedKinds, {
  normal,
  missing: except(usual(derived), {
    1: unknown,
    4: { ...unknown, addedBefore: 'notReported' },
    7: { addedBefore: 'notReported' },
    12: unknown,
  }),
  zero: except(usual(derived), {
    2: { added: none, correction: derived.count('case', 30) },
    5: { added: none },
    9: { added: none, addedBefore: none },
  }),
  nothing: of(usual(derived).map((row) => ({ ...row, ...unknown, addedBefore: 'notReported' }))),
  partYear: of(
    usual(derived).map((row) =>
      row.months <= 6 ? row : { ...row, added: 'notApplicable', correction: 'notApplicable' },
    ),
  ),
  money: () => ({ ...of(usual(derived, 'thousandDong'))(), basis: 'amounts' }),
  events: (messages) => ({ ...normal(), events: eventsAt(fewEvents, messages) }),
  manyEvents: (messages) => ({ ...normal(), events: eventsAt(manyEvents, messages) }),
  derived: normal,
  illustrative: except(usual(figuresOf('illustrative')), {
    3: { correction: figuresOf('illustrative').count('case', 12) },
    4: { correction: figuresOf('illustrative').count('case', 5) },
  }),
  trial: except(usual(figuresOf('trial')), {
    3: { correction: figuresOf('trial').count('case', 12) },
    4: { correction: figuresOf('trial').count('case', 5) },
  }),
});
