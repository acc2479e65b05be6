import type { ChartId, Draw } from './kit/spec.ts';

type Draws = Partial<Record<ChartId, Draw<never>>>;

/**
 * All drawings, in the groups in which they are fetched. Recharts comes with them and with nothing else: charts ask for
 * theirs when the page stands idle, and the build to make the stills.
 */
const groups = {
  overview: async () => (await import('./overviewDraws.ts')).draws as Draws,
  units: async () => (await import('./unitsDraws.ts')).draws as Draws,
};

const groupOf: Readonly<Record<ChartId, keyof typeof groups>> = {
  nationComparison: 'overview',
  creditShare: 'overview',
  promptIndex: 'overview',
  unitStanding: 'overview',
  yearPath: 'overview',
  nationalSeries: 'overview',
  unitQuadrant: 'units',
  unitRanking: 'units',
  paceHeatmap: 'units',
  unitPaths: 'units',
  monthlyFlow: 'units',
  unitChain: 'units',
  unitComparison: 'units',
};

const loaded: Draws = {};

/** The drawing of a chart if it has been fetched. */
export function loadedDraw(id: ChartId): Draw<never> | undefined {
  return loaded[id];
}

/** Fetches the drawing of a chart with its group, once; throws when that cannot be had. */
export async function loadDraw(id: ChartId): Promise<Draw<never>> {
  if (!loaded[id]) Object.assign(loaded, await groups[groupOf[id]]());
  const draw = loaded[id];
  if (!draw) throw new Error(`[charts] ${id} is not in the group ${groupOf[id]}`);
  return draw;
}
