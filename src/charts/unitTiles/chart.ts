import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { unitTiles } from './spec.ts';

/** A tile a unit: how far from what it is held against, by colour and number. */
export const unitTilesChart = defineChart({
  spec: unitTiles,
  rows,
  follows: ['basis', 'comparison'],
  load: () => import('./Draw.tsx'),
  slug: 'ban-do-o',
  // No native form: Office has no grid of tiles.
  stillWidths: { wide: 600, narrow: 300 },
});
