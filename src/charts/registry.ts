import { campaignsChart } from './campaigns/chart.ts';
import { changeReasonsChart } from './changeReasons/chart.ts';
import { creditShareChart } from './creditShare/chart.ts';
import { dispositionTimeChart } from './dispositionTime/chart.ts';
import { finishedWithinChart } from './finishedWithin/chart.ts';
import { forecastChart } from './forecast/chart.ts';
import { gapReasonsChart } from './gapReasons/chart.ts';
import { monthlyFlowChart } from './monthlyFlow/chart.ts';
import { monthlySignalsChart } from './monthlySignals/chart.ts';
import { nationalSeriesChart } from './nationalSeries/chart.ts';
import { nationComparisonChart } from './nationComparison/chart.ts';
import { oldStockChart } from './oldStock/chart.ts';
import { paceHeatmapChart } from './paceHeatmap/chart.ts';
import { promptIndexChart } from './promptIndex/chart.ts';
import { rateAdjustedChart } from './rateAdjusted/chart.ts';
import { similarUnitsChart } from './similarUnits/chart.ts';
import { standstillChart } from './standstill/chart.ts';
import { stillToDoChart } from './stillToDo/chart.ts';
import { stockAgesChart } from './stockAges/chart.ts';
import { stockFlowChart } from './stockFlow/chart.ts';
import { stockTimeChart } from './stockTime/chart.ts';
import { unitAgesChart } from './unitAges/chart.ts';
import { unitChainChart } from './unitChain/chart.ts';
import { unitQuadrantChart } from './unitQuadrant/chart.ts';
import { unitRankingChart } from './unitRanking/chart.ts';
import { unitStandingChart } from './unitStanding/chart.ts';
import { unitTilesChart } from './unitTiles/chart.ts';
import { yearPathChart } from './yearPath/chart.ts';

/** Every chart there is. The gallery and its tests take them from here; a page names its own. */
export const charts = [
  nationComparisonChart,
  creditShareChart,
  promptIndexChart,
  unitStandingChart,
  yearPathChart,
  stockTimeChart,
  stockFlowChart,
  dispositionTimeChart,
  nationalSeriesChart,
  unitTilesChart,
  unitQuadrantChart,
  unitRankingChart,
  paceHeatmapChart,
  monthlyFlowChart,
  unitChainChart,
  monthlySignalsChart,
  similarUnitsChart,
  changeReasonsChart,
  gapReasonsChart,
  rateAdjustedChart,
  stillToDoChart,
  forecastChart,
  campaignsChart,
  stockAgesChart,
  oldStockChart,
  standstillChart,
  finishedWithinChart,
  unitAgesChart,
] as const;
