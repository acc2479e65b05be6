import { useMemo } from 'react';
import { ChartFrame } from '../../../charts/kit/ChartFrame.tsx';
import type { Look } from '../../../domain/look.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import styles from '../OverviewPage.module.css';
import { AttentionCard } from './AttentionCard.tsx';
import { restCards } from './content.ts';
import { FactsCard } from './FactsCard.tsx';

/** Where cards stand. */
const places: Readonly<Record<string, string | undefined>> = { nationalSeries: styles.wide };

interface Props {
  readonly look: Look;
  /** Query part of the view. */
  readonly search: string;
}

/** The overview below its first screen. */
export function Rest({ look, search }: Props) {
  const messages = useMessages();
  const cards = useMemo(() => restCards(look, messages), [look, messages]);
  const { book, organisation } = look.statistics;
  return (
    <>
      {cards.map((card) => (
        <ChartFrame key={card.id} card={card} className={places[card.id] ?? styles.half} />
      ))}
      <div className={styles.side}>
        <AttentionCard look={look} search={search} />
        <FactsCard book={book} organisation={organisation} />
      </div>
    </>
  );
}
