import { useMemo } from 'react';
import { ChartFrame } from '../../charts/kit/ChartFrame.tsx';
import type { ChartStates } from '../../charts/kit/states/chartStates.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Choices } from './choices.ts';
import styles from './Gallery.module.css';
import { stateLabels } from './labels.ts';

interface Props {
  readonly chart: ChartStates;
  readonly width: Choices['width'];
}

/** A chart in all its states, each as a card that can be linked to. */
export function ChartInStates({ chart: { id, states }, width }: Props) {
  const messages = useMessages();
  const cards = useMemo(
    () =>
      states.map(({ name, cardOf }) => {
        const card = cardOf(messages);
        // A page has each chart once, here one stands many times: ids of its marks come from that of its card.
        return { name, card: { ...card, id: `${card.id}-${name}` } };
      }),
    [states, messages],
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{id}</h2>
      <div className={styles.states} data-width={width}>
        {cards.map(({ name, card }) => (
          <div key={name}>
            <p className={styles.state}>
              <a href={`#${card.id}`}>{name}</a> {stateLabels[name]}
            </p>
            <ChartFrame card={card} />
          </div>
        ))}
      </div>
    </section>
  );
}
