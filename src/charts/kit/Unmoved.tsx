import { useContext } from 'react';
import { useWords } from '../../i18n/useMessages.ts';
import type { Card } from './card.ts';
import { ChosenContext } from './chosen.ts';
import styles from './Unmoved.module.css';
import { sharedWords } from './words/words.ts';

/** Says of a card that it does not follow what a reader has chosen: else he would take it for an answer to that. */
export function Unmoved({ unmovedBy = [] }: Pick<Card, 'unmovedBy'>) {
  const chosen = useContext(ChosenContext).split(' ');
  const { unmoved } = useWords(sharedWords);
  const told = unmovedBy.filter((what) => chosen.includes(what));
  return told.length > 0 && <p className={styles.unmoved}>{told.map((what) => unmoved[what]).join(' ')}</p>;
}
