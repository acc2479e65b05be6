import type { Card } from '../../charts/kit/card.ts';
import { stockTimeChart } from '../../charts/stockTime/chart.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The card beside the answer of the overview, which comes with the site. Pure. */
export function firstCards(look: Look, messages: Messages): readonly Card[] {
  return stockTimeChart.cards(look, messages);
}
