import { agesCards } from '../../charts/agesCards.ts';
import { changeReasonsChart } from '../../charts/changeReasons/chart.ts';
import { gapReasonsChart } from '../../charts/gapReasons/chart.ts';
import type { Card } from '../../charts/kit/card.ts';
import type { KeyFigures, PageContent } from '../../charts/kit/exportContext.ts';
import { monthlyFlowChart } from '../../charts/monthlyFlow/chart.ts';
import { paceHeatmapChart } from '../../charts/paceHeatmap/chart.ts';
import { rateAdjustedChart } from '../../charts/rateAdjusted/chart.ts';
import { unitAgesChart } from '../../charts/unitAges/chart.ts';
import { unitQuadrantChart } from '../../charts/unitQuadrant/chart.ts';
import { unitRankingChart } from '../../charts/unitRanking/chart.ts';
import { unitTilesChart } from '../../charts/unitTiles/chart.ts';
import type { Reading } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { bases, byBasis } from '../../domain/measures.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { missesFinding } from '../../domain/unitFindings.ts';
import { gapTo, verdictOn } from '../../domain/yardstick.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { Rich } from '../../i18n/rich.ts';
import { said } from '../../i18n/said.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import type { UnitTableState } from '../../state/unitTable.ts';
import { briefingOf } from '../kit/briefingOf.ts';
import { unitTableCard } from './unitTableCard.ts';

/** What the page of the units says and shows, for screen, files and stills alike. Pure. */
export function unitsContent(look: Look, messages: Messages, table: UnitTableState): PageContent {
  return {
    slug: 'cac-don-vi',
    headline: headline(look, messages),
    keyFigures: () => unitsKeyFigures(look, messages),
    briefing: () => briefingOf(look, messages),
    cards: [unitTableCard(look, table, messages), ...unitsCards(look, messages)],
  };
}

/** Who misses what, as a sentence. */
export function headline({ unitStandings, yardstick, selection }: Look, messages: Messages): string {
  const units = unitStandings.map(({ unit, standings }) => ({
    name: unit.shortName[messages.language],
    verdicts: byBasis((basis) => verdictOn(standings[basis], yardstick)),
  }));
  const sentence = unitPageWords(messages).headline(missesFinding(units, yardstick), yardstick, selection.period);
  return said(sentence, restsOn(spokenOf({ unitStandings, yardstick })), messages);
}

/** What the headline speaks of: the units and measures that there is a verdict by. */
function spokenOf({ unitStandings, yardstick }: Pick<Look, 'unitStandings' | 'yardstick'>): readonly Reading[] {
  return unitStandings.flatMap(({ standings }) =>
    bases.flatMap((basis) => (verdictOn(standings[basis], yardstick) ? gapTo(standings[basis], yardstick) : [])),
  );
}

/** The sentence below the headline: the rates of all units together, as computed from their reports. */
export function lead({ place, unitStandings, computed }: Look, messages: Messages): Rich {
  return unitPageWords(messages).lead(
    placeName(place, messages),
    unitStandings.length,
    byBasis((basis) => computed[basis].rate),
  );
}

async function unitsKeyFigures(look: Look, messages: Messages): Promise<KeyFigures> {
  const { keyFigures } = await import('../kit/keyFigures/keyFigures.ts');
  return keyFigures(look, messages, {
    headline: headline(look, messages),
    spoken: spokenOf(look),
    lead: [lead(look, messages)],
    standings: look.computed,
    parts: [],
  });
}

/** The charts, which do not follow how the table is set. */
export function unitsCards(look: Look, messages: Messages): readonly Card[] {
  return [
    ...unitTilesChart.cards(look, messages),
    ...unitQuadrantChart.cards(look, messages),
    ...unitRankingChart.cards(look, messages),
    ...paceHeatmapChart.cards(look, messages),
    ...monthlyFlowChart.cards(look, messages),
    ...gapReasonsChart.cards(look, messages),
    ...changeReasonsChart.cards(look, messages),
    ...rateAdjustedChart.cards(look, messages),
    ...unitAgesChart.cards(look, messages),
    ...agesCards(look, messages),
  ];
}
