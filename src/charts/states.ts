import type { ChartStates } from './kit/states/chartStates.ts';
import { charts } from './registry.ts';

const files = import.meta.glob<{ readonly states: ChartStates }>('./*/states.ts', { eager: true });

/**
 * Every chart with its states, in the order of the registry: `states.ts` of each chart's folder, which is found by itself.
 * For the gallery and for tests; the site never imports it.
 */
export const statesOfCharts: readonly ChartStates[] = charts.flatMap(({ id }) =>
  Object.values(files).flatMap(({ states }) => (states.id === id ? [states] : [])),
);
