import { agesCards } from '../../charts/agesCards.ts';
import { creditShareChart } from '../../charts/creditShare/chart.ts';
import { dispositionTimeChart } from '../../charts/dispositionTime/chart.ts';
import type { PageContent } from '../../charts/kit/exportContext.ts';
import { monthlyFlowChart } from '../../charts/monthlyFlow/chart.ts';
import { nationalSeriesChart } from '../../charts/nationalSeries/chart.ts';
import { nationComparisonChart } from '../../charts/nationComparison/chart.ts';
import { paceHeatmapChart } from '../../charts/paceHeatmap/chart.ts';
import { promptIndexChart } from '../../charts/promptIndex/chart.ts';
import { stockFlowChart } from '../../charts/stockFlow/chart.ts';
import { unitQuadrantChart } from '../../charts/unitQuadrant/chart.ts';
import { unitRankingChart } from '../../charts/unitRanking/chart.ts';
import { unitStandingChart } from '../../charts/unitStanding/chart.ts';
import { yearPathChart } from '../../charts/yearPath/chart.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { headline } from '../kit/headline.ts';
import { keyFiguresOfPlace } from '../kit/keyFiguresOfPlace.ts';

/** The report, in the order in which a leader reads: the province, the year, then unit by unit. Pure. */
export function reportContent(look: Look, messages: Messages): PageContent {
  const several = look.units.length > 1;
  return {
    slug: 'tong-hop',
    headline: headline(look, messages),
    keyFigures: () => keyFiguresOfPlace(look, messages, ['index', 'credit', 'facts']),
    cards: [
      ...nationComparisonChart.cards(look, messages),
      ...creditShareChart.cards(look, messages),
      ...promptIndexChart.cards(look, messages),
      // One unit stands in no comparison of units.
      ...(several ? unitStandingChart.cards(look, messages) : []),
      ...yearPathChart.cards(look, messages),
      ...stockFlowChart.cards(look, messages),
      ...dispositionTimeChart.cards(look, messages),
      ...monthlyFlowChart.cards(look, messages),
      ...unitQuadrantChart.cards(look, messages),
      ...unitRankingChart.cards(look, messages),
      ...paceHeatmapChart.cards(look, messages),
      ...nationalSeriesChart.cards(look, messages),
      ...agesCards(look, messages),
    ],
  };
}
