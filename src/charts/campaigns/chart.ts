import { defineChart } from '../kit/chart.ts';
import { rows } from './rows.ts';
import { campaignsSpec } from './spec.ts';

/** Campaigns of emulation and what changed around them, over time. */
export const campaignsChart = defineChart({
  spec: campaignsSpec,
  rows,
  follows: [],
  // Neither has anything to do with when things happened.
  shows: ['basis', 'comparison'],
  drawnWithoutFigures: true,
  load: () => import('./Draw.tsx'),
  slug: 'phong-trao-su-kien',
  stillWidths: { wide: 900, middle: 600, narrow: 300 },
});
