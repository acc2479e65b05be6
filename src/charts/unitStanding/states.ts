import { type Direction, isFigure, type Reading } from '../../domain/figure.ts';
import { provenanceKinds } from '../../domain/provenance.ts';
import { gapBetween, verdict } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { changed } from '../kit/states/changed.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { rateAfter } from '../kit/states/months.ts';
import { longNamedUnits, manyUnits, type StateUnit, tenUnits, threeUnits } from '../kit/states/units.ts';
import { unitStandingChart } from './chart.ts';
import type { UnitStandingData, UnitStandingRow } from './spec.ts';

const derived = figuresOf('derived');

type MakeRow = (unit: StateUnit, messages: Messages) => UnitStandingRow;

/** A gap with what it says, where chance may take a rate so many points. */
function judged(gap: Reading<'points'>, leeway?: number) {
  return { gap, verdict: isFigure(gap) ? verdict(gap, { leeway }) : null };
}

/** A unit at the year's end beside a target of 80 %. */
const atTheEnd =
  ({ rate, count }: Figures, direction?: Direction): MakeRow =>
  ({ unit, name, caseRate, completed, eligible }, { language }) => {
    const [own, target] = [rate(caseRate, direction), rate(80, direction)];
    return {
      unit,
      name: name[language],
      rate: own,
      reference: target,
      ...judged(gapBetween('caseRateGap', own, target)),
      completed: count('case', completed),
      eligible: count('case', eligible),
    };
  };

/** A unit after eight months beside a pace of its own. */
const afterEightMonths: MakeRow = (unit, messages) => {
  const own = rateAfter(derived, unit.caseRate, 8);
  const pace = rateAfter(derived, unit.caseRateBefore, 8);
  const gap = judged(gapBetween('paceGap', own, pace), 2.2);
  return { ...atTheEnd(derived)(unit, messages), rate: own, reference: pace, ...gap };
};

const byMoney: MakeRow = (unit, messages) => {
  const [own, target] = [derived.rate(unit.amountRate), derived.rate(40.7)];
  return {
    ...atTheEnd(derived)(unit, messages),
    rate: own,
    reference: target,
    ...judged(gapBetween('amountRateGap', own, target)),
    completed: derived.count('thousandDong', unit.completed * 26_400),
    eligible: derived.count('thousandDong', unit.eligible * 54_800),
  };
};

/** The highest first, as the chart is given them. */
const of =
  (units: readonly StateUnit[], makeRow: MakeRow) =>
  (messages: Messages): UnitStandingData => ({
    basis: 'cases',
    yardstick: 'target',
    period: messages.period({ statYear: 2021, months: 12 }),
    rows: units.toSorted((a, b) => b.caseRate - a.caseRate).map((unit) => makeRow(unit, messages)),
  });

/** One falls behind its pace by more than chance. */
const falling = (unit: StateUnit) => (unit.unit === 'tam-dao' ? { ...unit, caseRate: 68 } : unit);

const normal = of(tenUnits, atTheEnd(derived));

export const states = chartStates(unitStandingChart, provenanceKinds, {
  normal,
  oneUnit: of(tenUnits.slice(-1), atTheEnd(derived)),
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
  derived: of(threeUnits, atTheEnd(derived)),
  illustrative: of(threeUnits, atTheEnd(figuresOf('illustrative'))),
});
