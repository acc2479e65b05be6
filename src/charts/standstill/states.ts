import { provenanceKinds } from '../../domain/provenance.ts';
import { byKindState } from '../kit/states/byKind.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { figuresOf } from '../kit/states/figures.ts';
import { standstillChart } from './chart.ts';

const register = figuresOf('register');

export const states = chartStates(standstillChart, provenanceKinds, {
  normal: byKindState(register),
  missing: byKindState(register, { share: 'notReported', withheld: ['Khu vực 3'] }),
  zero: byKindState(register, { none: true }),
  longNames: byKindState(register, { place: 'Phòng Thi hành án dân sự khu vực 12 - Phú Thọ' }),
  money: byKindState(register, { basis: 'amounts' }),
  partYear: byKindState(register, { period: { statYear: 2026, months: 5 } }),
  reported: byKindState(figuresOf('reported')),
  imported: byKindState(figuresOf('imported')),
  register: byKindState(register),
  derived: byKindState(figuresOf('derived')),
  illustrative: byKindState(figuresOf('illustrative')),
  trial: byKindState(figuresOf('trial')),
});
