import type { ChainStep } from '../../domain/chain.ts';
import { provenanceKinds } from '../../domain/provenance.ts';
import type { Counted } from '../../domain/quantities.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { unitChainChart } from './chart.ts';
import type { UnitChainData } from './spec.ts';

const chain = [
  ['total', 'docketed', 346],
  ['less', 'entrustedOut', 7],
  ['less', 'withdrawn', 0],
  ['less', 'takenUp', 3],
  ['total', 'totalToEnforce', 336],
  ['less', 'notYetEligible', 41],
  ['less', 'postponedOrSuspended', 21],
  ['total', 'eligible', 274],
  ['less', 'completed', 203],
  ['less', 'terminated', 18],
  ['total', 'eligibleCarriedForward', 53],
  ['more', 'notYetEligible', 41],
  ['more', 'postponedOrSuspended', 21],
  ['total', 'carriedForward', 115],
] as const;

/** The steps, each so many times as large. */
function stepsOf({ count }: Figures, quantity: Counted = 'case', times = 1): readonly ChainStep[] {
  return chain.map(([kind, measure, value]) => ({ kind, measure, reading: count(quantity, value * times) }));
}

const completed = ({ count }: Figures, quantity: Counted = 'case', times = 1) => count(quantity, 221 * times);

const of =
  (figures: Figures, quantity: Counted = 'case', times = 1) =>
  (): UnitChainData => ({
    basis: 'cases',
    place: 'Tam Đảo',
    period: { statYear: 2021, months: 12 },
    completed: completed(figures, quantity, times),
    steps: stepsOf(figures, quantity, times),
  });

const derived = figuresOf('derived');

export const states = chartStates(unitChainChart, provenanceKinds, {
  normal: of(derived),
  // A chain with a step that nobody knows is not drawn.
  missing: () => ({
    ...of(derived)(),
    steps: stepsOf(derived).map((step) => (step.measure === 'withdrawn' ? { ...step, reading: 'notReported' } : step)),
  }),
  zero: of(derived, 'case', 0),
  money: () => ({ ...of(derived, 'thousandDong', 27_400)(), basis: 'amounts' }),
  reported: of(figuresOf('reported')),
  imported: of(figuresOf('imported')),
  register: of(figuresOf('register')),
  derived: of(derived),
  illustrative: of(figuresOf('illustrative')),
  trial: of(figuresOf('trial')),
});
