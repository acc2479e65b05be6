import { campaignsChart } from '../../../charts/campaigns/chart.ts';
import type { Card } from '../../../charts/kit/card.ts';
import type { Look } from '../../../domain/look.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** Campaigns and events over time; none where the figures of an organisation date nothing. Pure. */
export function campaignCards(look: Look, messages: Messages): readonly Card[] {
  return campaignsChart.cards(look, messages);
}
