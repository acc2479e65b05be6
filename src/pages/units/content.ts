import { changeReasonsChart } from '../../charts/changeReasons/chart.ts';
import { gapReasonsChart } from '../../charts/gapReasons/chart.ts';
import type { Card } from '../../charts/kit/card.ts';
import type { PageContent } from '../../charts/kit/exportContext.ts';
import { monthlyFlowChart } from '../../charts/monthlyFlow/chart.ts';
import { paceHeatmapChart } from '../../charts/paceHeatmap/chart.ts';
import { rateAdjustedChart } from '../../charts/rateAdjusted/chart.ts';
import { unitPathsChart } from '../../charts/unitPaths/chart.ts';
import { unitQuadrantChart } from '../../charts/unitQuadrant/chart.ts';
import { unitRankingChart } from '../../charts/unitRanking/chart.ts';
import type { Look } from '../../domain/look.ts';
import { bases, byBasis } from '../../domain/measures.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { missesFinding } from '../../domain/unitFindings.ts';
import { gapTo, verdictOn } from '../../domain/yardstick.ts';
import type { Messages } from '../../i18n/messages.ts';
import { said } from '../../i18n/said.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import type { UnitTableState } from '../../state/unitTable.ts';
import { unitTableCard } from './unitTableCard.ts';

/** What the page of the units says and shows, for screen, files and stills alike. Pure. */
export function unitsContent(look: Look, messages: Messages, table: UnitTableState): PageContent {
  return {
    headline: headline(look, messages),
    cards: [...unitsCards(look, messages), unitTableCard(look, table, messages)],
  };
}

/** Who misses what, as a sentence. */
export function headline({ unitStandings, yardstick, selection }: Look, messages: Messages): string {
  const units = unitStandings.map(({ unit, standings }) => ({
    name: unit.shortName[messages.language],
    verdicts: byBasis((basis) => verdictOn(standings[basis], yardstick)),
  }));
  const sentence = unitPageWords(messages).headline(missesFinding(units, yardstick), yardstick, selection.period);
  const spoken = unitStandings.flatMap(({ standings }) =>
    bases.flatMap((basis) => (verdictOn(standings[basis], yardstick) ? gapTo(standings[basis], yardstick) : [])),
  );
  return said(sentence, restsOn(spoken), messages);
}

/** The charts, which do not follow how the table is set. */
export function unitsCards(look: Look, messages: Messages): readonly Card[] {
  return [
    ...unitQuadrantChart.cards(look, messages),
    ...unitRankingChart.cards(look, messages),
    ...paceHeatmapChart.cards(look, messages),
    ...monthlyFlowChart.cards(look, messages),
    ...unitPathsChart.cards(look, messages),
    ...gapReasonsChart.cards(look, messages),
    ...changeReasonsChart.cards(look, messages),
    ...rateAdjustedChart.cards(look, messages),
  ];
}
