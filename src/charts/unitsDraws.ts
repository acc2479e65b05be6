import { Draw as MonthlyFlow } from './monthlyFlow/Draw.tsx';
import { Draw as PaceHeatmap } from './paceHeatmap/Draw.tsx';
import { Draw as UnitChain } from './unitChain/Draw.tsx';
import { Draw as UnitComparison } from './unitComparison/Draw.tsx';
import { Draw as UnitPaths } from './unitPaths/Draw.tsx';
import { Draw as UnitQuadrant } from './unitQuadrant/Draw.tsx';
import { Draw as UnitRanking } from './unitRanking/Draw.tsx';

/** The drawings of the pages about units. */
export const draws = {
  unitQuadrant: UnitQuadrant,
  unitRanking: UnitRanking,
  paceHeatmap: PaceHeatmap,
  unitPaths: UnitPaths,
  monthlyFlow: MonthlyFlow,
  unitChain: UnitChain,
  unitComparison: UnitComparison,
};
