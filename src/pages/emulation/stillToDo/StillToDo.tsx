import { useMemo } from 'react';
import { ChartFrame } from '../../../charts/kit/ChartFrame.tsx';
import type { Look } from '../../../domain/look.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import grid from '../../kit/PageGrid.module.css';
import { stillToDoCards } from './cards.ts';

/** How many more: what is still to be done until 30/9, of all together and of each unit. Cards of the page's grid. */
export function StillToDo({ look }: { readonly look: Look }) {
  const messages = useMessages();
  const cards = useMemo(() => stillToDoCards(look, messages), [look, messages]);
  return cards.map((card) => <ChartFrame key={card.id} card={card} className={grid.full} />);
}
