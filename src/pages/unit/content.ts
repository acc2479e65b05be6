import { agesCards } from '../../charts/agesCards.ts';
import { changeReasonsChart } from '../../charts/changeReasons/chart.ts';
import { creditShareChart } from '../../charts/creditShare/chart.ts';
import type { PageContent } from '../../charts/kit/exportContext.ts';
import { monthlyFlowChart } from '../../charts/monthlyFlow/chart.ts';
import { monthlySignalsChart } from '../../charts/monthlySignals/chart.ts';
import { rateAdjustedChart } from '../../charts/rateAdjusted/chart.ts';
import { similarUnitsChart } from '../../charts/similarUnits/chart.ts';
import { stockFlowChart } from '../../charts/stockFlow/chart.ts';
import { unitChainChart } from '../../charts/unitChain/chart.ts';
import { yearPathChart } from '../../charts/yearPath/chart.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { briefingOf } from '../kit/briefingOf.ts';
import { headline } from '../kit/headline.ts';
import { keyFiguresOfPlace } from '../kit/keyFiguresOfPlace.ts';

/** What the page of a unit says and shows, for screen, files and stills alike. Pure. */
export function unitContent(look: Look, messages: Messages): PageContent {
  return {
    slug: 'trang-don-vi',
    headline: headline(look, messages),
    keyFigures: () => keyFiguresOfPlace(look, messages, ['credit']),
    briefing: () => briefingOf(look, messages),
    cards: [
      ...stockFlowChart.cards(look, messages),
      ...yearPathChart.cards(look, messages),
      ...changeReasonsChart.cards(look, messages),
      ...rateAdjustedChart.cards(look, messages),
      ...unitChainChart.cards(look, messages),
      ...monthlyFlowChart.cards(look, messages),
      ...monthlySignalsChart.cards(look, messages),
      ...similarUnitsChart.cards(look, messages),
      ...agesCards(look, messages),
      ...creditShareChart.cards(look, messages),
    ],
  };
}
