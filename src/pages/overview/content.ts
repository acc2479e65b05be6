import { creditShareChart } from '../../charts/creditShare/chart.ts';
import type { Card } from '../../charts/kit/card.ts';
import { promptIndexChart } from '../../charts/promptIndex/chart.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The cards on the first screen of the overview, which come with the site. Pure. */
export function firstCards(look: Look, messages: Messages): readonly Card[] {
  return [...creditShareChart.cards(look, messages), ...promptIndexChart.cards(look, messages)];
}
