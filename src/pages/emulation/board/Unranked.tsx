import type { Board } from '../../../domain/emulation/board.ts';
import { UnitText } from '../../../evidence/UnitText.tsx';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import styles from './BoardSection.module.css';
import { unrankedText } from './unrankedText.ts';
import { boardWords } from './words.ts';
import type { Writing } from './writing.ts';

interface Props {
  readonly board: Board;
  /** Units looked at that are in no group of the table. */
  readonly outside: readonly string[];
  readonly writing: Writing;
}

/** Who has no place, and why. */
export function Unranked({ board: { unranked }, outside, writing }: Props) {
  const messages = useMessages();
  const words = useWords(boardWords).unranked;
  if (unranked.length + outside.length === 0) return null;
  return (
    <div className={styles.unranked}>
      <h3>{words.heading}</h3>
      <ul>
        {unranked.map((unit) => (
          <li key={unit.unit}>
            <UnitText text={unrankedText(unit, writing, messages)} />
          </li>
        ))}
        {outside.length > 0 && (
          <li>
            <UnitText text={words.outside(outside.map(writing.unit))} />
          </li>
        )}
      </ul>
    </div>
  );
}
