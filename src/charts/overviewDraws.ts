import { Draw as CreditShare } from './creditShare/Draw.tsx';
import { Draw as NationalSeries } from './nationalSeries/Draw.tsx';
import { Draw as NationComparison } from './nationComparison/Draw.tsx';
import { Draw as PromptIndex } from './promptIndex/Draw.tsx';
import { Draw as UnitStanding } from './unitStanding/Draw.tsx';
import { Draw as YearPath } from './yearPath/Draw.tsx';

/** The drawings of the first page. */
export const draws = {
  nationComparison: NationComparison,
  creditShare: CreditShare,
  promptIndex: PromptIndex,
  unitStanding: UnitStanding,
  yearPath: YearPath,
  nationalSeries: NationalSeries,
};
