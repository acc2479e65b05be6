import type { Card } from '../../../charts/kit/card.ts';
import { stillToDoChart } from '../../../charts/stillToDo/chart.ts';
import type { Look } from '../../../domain/look.ts';
import { bases } from '../../../domain/measures.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { unitsCard } from './unitsCard.ts';

/** What is still to be done: of all together by the measure looked at, and of each unit by both. Pure. */
export function stillToDoCards(look: Look, messages: Messages): readonly Card[] {
  return [...stillToDoChart.cards(look, messages), ...bases.flatMap((basis) => unitsCard(look, basis, messages))];
}
