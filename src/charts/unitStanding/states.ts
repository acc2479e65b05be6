import { type Direction, isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import { provenanceKinds } from '../../domain/provenance.ts';
import { gapBetween, verdict } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { changed } from '../kit/states/changed.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { rateAfter } from '../kit/states/months.ts';
import { longNamedUnits, manyUnits, type StateUnit, tenUnits, threeUnits } from '../kit/states/units.ts';
import { unitStandingChart } from './chart.ts';
import type { BothStandings, StandingBy, UnitStandingData, UnitStandingRow } from './spec.ts';

const derived = figuresOf('derived');

type MakeRow = (unit: StateUnit, messages: Messages) => UnitStandingRow;

/** A gap with what it says, where chance may take a rate so many points. */
function judged(gap: Reading<'points'>, leeway?: number) {
  return { gap, verdict: isFigure(gap) ? verdict(gap, { leeway }) : null };
}

/** A rate beside what it is held against. */
function beside(rate: Reading<'percent'>, reference: Reading<'percent'>, leeway?: number | null): StandingBy {
  const gap = gapBetween(leeway === undefined ? 'amountRateGap' : 'paceGap', rate, reference);
  return { rate, reference, gap, verdict: isFigure(gap) ? verdict(gap, { leeway }) : null };
}

/** A unit at the year's end beside a target of 80 %, by money one of 40.7 %. */
const atTheEnd =
  ({ rate, count }: Figures, direction?: Direction): MakeRow =>
  ({ unit, name, caseRate, amountRate, completed, eligible }, { language }) => {
    const [own, target] = [rate(caseRate, direction), rate(80, direction)];
    return {
      unit,
      name: name[language],
      rate: own,
      reference: target,
      ...judged(gapBetween('caseRateGap', own, target)),
      completed: count('case', completed),
      eligible: count('case', eligible),
      other: beside(rate(amountRate, direction), rate(40.7, direction)),
    };
  };

/** A unit after eight months beside a pace of its own. */
const afterEightMonths: MakeRow = (unit, messages) => {
  const own = rateAfter(derived, unit.caseRate, 8);
  const pace = rateAfter(derived, unit.caseRateBefore, 8);
  const gap = judged(gapBetween('paceGap', own, pace), 2.2);
  // By money nobody is judged on the way.
  const other = beside(rateAfter(derived, unit.amountRate, 8), rateAfter(derived, 42, 8), null);
  return { ...atTheEnd(derived)(unit, messages), rate: own, reference: pace, ...gap, other };
};

const byMoney: MakeRow = (unit, messages) => {
  const [own, target] = [derived.rate(unit.amountRate), derived.rate(40.7)];
  return {
    ...atTheEnd(derived)(unit, messages),
    rate: own,
    reference: target,
    ...judged(gapBetween('amountRateGap', own, target)),
    other: beside(derived.rate(unit.caseRate), derived.rate(80)),
    completed: derived.count('thousandDong', unit.completed * 26_400),
    eligible: derived.count('thousandDong', unit.eligible * 54_800),
  };
};

/** The highest first, as the chart is given them, and all of them together. */
const of =
  (units: readonly StateUnit[], makeRow: MakeRow) =>
  (messages: Messages): UnitStandingData => {
    const rows = units.map((unit) => makeRow(unit, messages));
    const order = ({ rate }: UnitStandingRow) => numberOf(rate) ?? 0;
    return {
      basis: 'cases',
      yardstick: 'target',
      period: messages.period({ statYear: 2021, months: 12 }),
      rows: rows.sort((a, b) => order(b) - order(a)),
      together: rows.length === 0 ? null : together(makeRow, messages),
    };
  };

const whole = { unit: 'whole', completed: 5750, eligible: 6845, caseRate: 84, amountRate: 45.5, caseRateBefore: 79.1 };

function together(makeRow: MakeRow, messages: Messages): BothStandings {
  return makeRow({ ...whole, name: { vi: 'toàn tỉnh', en: 'the whole province' } }, messages);
}

/** One falls behind its pace by more than chance. */
const falling = (unit: StateUnit) => (unit.unit === 'tam-dao' ? { ...unit, caseRate: 68 } : unit);

const normal = of(tenUnits, atTheEnd(derived));

export const states = chartStates(unitStandingChart, provenanceKinds, {
  normal,
  manyUnits: of(manyUnits, atTheEnd(derived)),
  longNames: of(longNamedUnits, atTheEnd(derived)),
  missing: (messages) => {
    const data = normal(messages);
    const unknown = { verdict: null, gap: 'notReported', completed: 'notReported', eligible: 'notReported' } as const;
    const rows = changed(data.rows, [
      {},
      { reference: 'notReported', gap: 'notReported', verdict: null },
      { rate: 'notApplicable', gap: 'notApplicable', verdict: null, completed: derived.count('case', 0) },
      { ...unknown, rate: 'notReported' },
      { ...unknown, rate: 'notReported', reference: 'notReported' },
    ]);
    return { ...data, rows };
  },
  zero: (messages) => {
    const data = normal(messages);
    const none = { rate: derived.rate(0), completed: derived.count('case', 0), ...judged(derived.points(-80)) };
    return { ...data, rows: changed(data.rows, [{}, {}, none]) };
  },
  nothing: of([], atTheEnd(derived)),
  partYear: (messages) => ({
    ...of(tenUnits.map(falling), afterEightMonths)(messages),
    yardstick: 'pace',
    period: messages.period({ statYear: 2021, months: 8 }),
  }),
  money: (messages) => ({ ...of(threeUnits, byMoney)(messages), basis: 'amounts' }),
  bounds: of(threeUnits, atTheEnd(figuresOf('reported'), 'moreThan')),
  reported: of(threeUnits, atTheEnd(figuresOf('reported'))),
  imported: of(threeUnits, atTheEnd(figuresOf('imported'))),
  register: of(threeUnits, atTheEnd(figuresOf('register'))),
  derived: of(threeUnits, atTheEnd(derived)),
  illustrative: of(threeUnits, atTheEnd(figuresOf('illustrative'))),
  trial: of(threeUnits, atTheEnd(figuresOf('trial'))),
});
