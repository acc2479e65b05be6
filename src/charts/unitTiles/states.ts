import { isFigure } from '../../domain/figure.ts';
import { basisTraits } from '../../domain/measures.ts';
import { gapBetween, verdict } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { changed } from '../kit/states/changed.ts';
import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { longNamedUnits, type StateUnit, tenUnits } from '../kit/states/units.ts';
import { unitTilesChart } from './chart.ts';
import { provincePlaces } from './provinces.ts';
import type { UnitTilesData, UnitTilesRow } from './spec.ts';

function rowOf({ unit, name, caseRate }: StateUnit, figures: Figures, { language }: Messages): UnitTilesRow {
  const [rate, reference] = [figures.rate(caseRate), figures.rate(80)];
  const gap = gapBetween(basisTraits.cases.gap, rate, reference);
  return {
    unit,
    name: name[language],
    rate,
    reference,
    gap,
    verdict: isFigure(gap) ? verdict(gap) : null,
  };
}

const of =
  (units: readonly StateUnit[], figures: Figures, isMap = false) =>
  (messages: Messages): UnitTilesData => ({
    basis: 'cases',
    yardstick: 'target',
    period: { statYear: 2021, months: 12 },
    isMap,
    rows: units.map((unit) => rowOf(unit, figures, messages)),
  });

/** The provinces in their places, with rates that go round. */
const provinces: readonly StateUnit[] = [...provincePlaces.keys()].map((code, at) => {
  const name = code === 'thanh-pho-ho-chi-minh' ? 'TP Hồ Chí Minh' : capitals(code);
  const [like] = tenUnits.slice(at % tenUnits.length);
  if (!like) throw new RangeError('no unit to be like');
  return { ...like, unit: code, name: { vi: name, en: name }, caseRate: 71 + ((at * 7) % 18) };
});

/** A code as a name as long as the real one; what it is called is nobody's business here. */
function capitals(code: string): string {
  return code.replace(/(^|-)([a-z])/g, (_, before, letter) => (before ? ' ' : '') + letter.toUpperCase());
}

const derived = figuresOf('derived');
const normal = of(tenUnits, derived);

export const states = chartStates(unitTilesChart, computedKinds, {
  normal,
  manyUnits: of(provinces, derived, true),
  longNames: of(longNamedUnits, derived),
  missing: (messages) => {
    const data = normal(messages);
    const rows = changed(data.rows, [
      { rate: 'notReported', gap: 'notReported', verdict: null },
      { rate: 'notApplicable', gap: 'notApplicable', verdict: null },
      { verdict: null },
      { verdict: 'within' },
    ]);
    return { ...data, rows };
  },
  nothing: (messages) => {
    const data = normal(messages);
    return {
      ...data,
      rows: data.rows.map((row) => ({
        ...row,
        rate: 'notReported',
        reference: 'notReported',
        gap: 'notReported',
        verdict: null,
      })),
    };
  },
  derived: of(tenUnits, derived),
  illustrative: of(tenUnits, figuresOf('illustrative')),
  trial: of(tenUnits, figuresOf('trial')),
});
