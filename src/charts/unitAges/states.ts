import { provenanceKinds } from '../../domain/provenance.ts';
import type { Messages } from '../../i18n/messages.ts';

import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { longNamedUnits, manyUnits, type StateUnit, tenUnits } from '../kit/states/units.ts';
import { unitAgesChart } from './chart.ts';
import type { UnitAgesData } from './spec.ts';

const of =
  (figures: Figures, units: readonly StateUnit[] = tenUnits, more: Partial<UnitAgesData> = {}) =>
  (messages: Messages): UnitAgesData => ({
    basis: 'cases',
    place: 'Phú Thọ',
    period: { statYear: 2026, months: 12 },
    withheld: [],
    bars: units
      .map(({ unit, name, completed, eligible }) => ({
        key: unit,
        name: name[messages.language],
        part: figures.count('case', Math.max(0, eligible - completed)),
        share: eligible === 0 ? ('notApplicable' as const) : figures.rate(((eligible - completed) / eligible) * 160),
        median: eligible === 0 ? ('notReported' as const) : figures.days(120 + (eligible % 300)),
        isMain: true,
      }))
      .toSorted((a, b) => shareIn(b) - shareIn(a)),
    ...more,
  });

const shareIn = ({ share }: UnitAgesData['bars'][number]) => (typeof share === 'string' ? -1 : share.value);

const register = figuresOf('register');

export const states = chartStates(unitAgesChart, provenanceKinds, {
  normal: of(register),
  manyUnits: of(register, manyUnits),
  longNames: of(register, longNamedUnits),
  missing: of(register, tenUnits, { withheld: ['Sông Lô'] }),
  money: of(register, tenUnits, { basis: 'amounts' }),
  partYear: of(register, tenUnits, { period: { statYear: 2026, months: 3 } }),
  reported: of(figuresOf('reported')),
  imported: of(figuresOf('imported')),
  register: of(register),
  derived: of(figuresOf('derived')),
  illustrative: of(figuresOf('illustrative')),
  trial: of(figuresOf('trial')),
});
