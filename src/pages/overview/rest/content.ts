import type { Card } from '../../../charts/kit/card.ts';
import type { PageContent } from '../../../charts/kit/exportContext.ts';
import { nationalSeriesChart } from '../../../charts/nationalSeries/chart.ts';
import { unitStandingChart } from '../../../charts/unitStanding/chart.ts';
import { yearPathChart } from '../../../charts/yearPath/chart.ts';
import type { Look } from '../../../domain/look.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { briefingOf } from '../../kit/briefingOf.ts';
import { headline } from '../../kit/headline.ts';
import { keyFiguresOfPlace } from '../../kit/keyFiguresOfPlace.ts';
import { firstCards } from '../content.ts';

/** What the overview says and shows, for screen, files and stills alike. Pure. */
export function overviewContent(look: Look, messages: Messages): PageContent {
  return {
    slug: 'tong-quan',
    headline: headline(look, messages),
    keyFigures: () => keyFiguresOfPlace(look, messages, ['index', 'credit', 'facts']),
    briefing: () => briefingOf(look, messages),
    cards: [...firstCards(look, messages), ...restCards(look, messages)],
  };
}

/** The cards below the first screen. */
export function restCards(look: Look, messages: Messages): readonly Card[] {
  return [
    ...unitStandingChart.cards(look, messages),
    ...yearPathChart.cards(look, messages),
    ...nationalSeriesChart.cards(look, messages),
  ];
}
