import type { Reading } from '../../domain/figure.ts';
import type { Counted } from '../../domain/quantities.ts';
import type { ToDo } from '../../domain/stillToDo.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { stillToDoChart } from './chart.ts';
import type { StillToDoData } from './spec.ts';

/** Of the months from October on. */
const toDo = [57, 214, 263, 271, 190, 304, 361, 355, 349, 401, 455, 688];
const done = [88, 340, 371, 366, 240, 421, 462, 470, 455, 528, 590, 872];
/** Of money, thousand đồng a case. */
const perCase = 27_400;

interface Given {
  readonly after: number;
  readonly basis?: StillToDoData['basis'];
  /** Shares and what was done before, where they are not known. */
  readonly shaped?: Reading<Counted>;
  readonly before?: Reading<Counted>;
  readonly missingUnits?: readonly string[];
}

const of =
  ({ count, rate }: Figures, { after, basis = 'cases', missingUnits = [], ...given }: Given) =>
  (): StillToDoData => {
    const quantity = basis === 'cases' ? 'case' : 'thousandDong';
    const figure = (cases: number) => count<Counted>(quantity, basis === 'cases' ? cases : cases * perCase);
    const left = toDo.slice(after);
    const short = left.reduce((sum, each) => sum + each, 0);
    const aMonth = figure(Math.ceil(short / left.length));
    const found: ToDo = {
      kind: 'open',
      target: rate(80),
      ...{ completed: figure(5476 - short), eligible: figure(6845), needed: figure(5476), short: figure(short) },
      aMonth,
      months: left.map((each, at) => ({
        months: after + at + 1,
        shaped: given.shaped ?? figure(each),
        even: aMonth,
        before: given.before ?? figure(done[after + at] ?? 0),
      })),
      doneBefore: figure(done.slice(after).reduce((sum, each) => sum + each, 0)),
      missingUnits,
    };
    return {
      ...{ basis, place: 'Vĩnh Phúc', period: { statYear: 2021, months: after }, found },
      finding: { kind: 'open', short: found.short, aMonth, monthsLeft: left.length },
    };
  };

const derived = figuresOf('derived');
const normal = of(derived, { after: 6 });

export const states = chartStates(stillToDoChart, computedKinds, {
  normal,
  missing: of(derived, {
    after: 6,
    shaped: 'notReported',
    before: 'notReported',
    missingUnits: ['song-lo', 'tam-dao'],
  }),
  zero: () => {
    const data = of(derived, { after: 6, shaped: 'notApplicable', before: derived.count('case', 0) })();
    return { ...data, place: 'Sông Lô' };
  },
  nothing: () => ({
    ...normal(),
    found: { kind: 'unknown', why: 'notReported' },
    finding: { kind: 'unknown', lacks: 'target', basis: 'cases' },
  }),
  partYear: of(derived, { after: 1 }),
  money: of(derived, { after: 8, basis: 'amounts' }),
  derived: normal,
  illustrative: of(figuresOf('illustrative'), { after: 9 }),
  trial: of(figuresOf('trial'), { after: 11 }),
});
