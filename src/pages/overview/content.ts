import { creditShareChart } from '../../charts/creditShare/chart.ts';
import type { Card } from '../../charts/kit/card.ts';
import type { PageContent } from '../../charts/kit/exportContext.ts';
import { nationalSeriesChart } from '../../charts/nationalSeries/chart.ts';
import { nationComparisonChart } from '../../charts/nationComparison/chart.ts';
import { promptIndexChart } from '../../charts/promptIndex/chart.ts';
import { unitStandingChart } from '../../charts/unitStanding/chart.ts';
import { yearPathChart } from '../../charts/yearPath/chart.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { headline } from '../kit/headline.ts';

/** What the overview says and shows, for screen, files and stills alike. Pure. */
export function overviewContent(look: Look, messages: Messages): PageContent {
  return { headline: headline(look, messages), cards: overviewCards(look, messages) };
}

function overviewCards(look: Look, messages: Messages): readonly Card[] {
  return [
    ...nationComparisonChart.cards(look, messages),
    ...creditShareChart.cards(look, messages),
    ...promptIndexChart.cards(look, messages),
    ...unitStandingChart.cards(look, messages),
    ...yearPathChart.cards(look, messages),
    ...nationalSeriesChart.cards(look, messages),
  ];
}
