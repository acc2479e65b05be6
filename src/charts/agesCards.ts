import type { Look } from '../domain/look.ts';
import type { Messages } from '../i18n/messages.ts';
import { finishedWithinChart } from './finishedWithin/chart.ts';
import type { Card } from './kit/card.ts';
import { oldStockChart } from './oldStock/chart.ts';
import { standstillChart } from './standstill/chart.ts';
import { stockAgesChart } from './stockAges/chart.ts';

/** What only a register of cases can tell of what is looked at; no card where there is none. Pure. */
export function agesCards(look: Look, messages: Messages): readonly Card[] {
  return [stockAgesChart, finishedWithinChart, oldStockChart, standstillChart].flatMap(({ cards }) =>
    cards(look, messages),
  );
}
