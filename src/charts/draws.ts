import { Draw as CreditShare } from './creditShare/Draw.tsx';
import type { ChartId, Draw } from './kit/spec.ts';
import { Draw as NationalSeries } from './nationalSeries/Draw.tsx';
import { Draw as NationComparison } from './nationComparison/Draw.tsx';
import { Draw as PromptIndex } from './promptIndex/Draw.tsx';
import { Draw as UnitStanding } from './unitStanding/Draw.tsx';
import { Draw as YearPath } from './yearPath/Draw.tsx';

/**
 * All drawings. Recharts comes with them and with nothing else: live charts import this module when the page stands
 * idle, and the build imports it to make the stills.
 */
export const draws = {
  nationComparison: NationComparison,
  creditShare: CreditShare,
  promptIndex: PromptIndex,
  unitStanding: UnitStanding,
  yearPath: YearPath,
  nationalSeries: NationalSeries,
} satisfies Record<ChartId, Draw<never>> as Record<ChartId, Draw<never>>;
