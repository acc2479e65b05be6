import { useMemo } from 'react';
import { ChartFrame } from '../../../charts/kit/ChartFrame.tsx';
import { unitStanding } from '../../../charts/unitStanding/spec.ts';
import type { Look } from '../../../domain/look.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import styles from '../OverviewPage.module.css';
import { AttentionCard } from './AttentionCard.tsx';
import { restCards } from './content.ts';

interface Props {
  readonly look: Look;
  /** Query part of the view. */
  readonly search: string;
}

/** The overview below its first screen: who, what needs attention, the way there, the nation. */
export function Rest({ look, search }: Props) {
  const messages = useMessages();
  const cards = useMemo(() => restCards(look, messages), [look, messages]);
  const units = cards.filter(({ id }) => id === unitStanding.id);
  return (
    <>
      {units.map((card) => (
        <ChartFrame key={card.id} card={card} className={styles.wide} />
      ))}
      <AttentionCard look={look} search={search} className={styles.attention} />
      {cards.map((card) =>
        units.includes(card) ? null : <ChartFrame key={card.id} card={card} className={styles.half} />,
      )}
    </>
  );
}
