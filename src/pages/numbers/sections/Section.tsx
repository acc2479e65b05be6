import type { ReactNode } from 'react';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { numbersWords } from '../words.ts';
import styles from './Section.module.css';

interface Props {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  /** Rows shown, and all there are. */
  readonly count?: readonly [shown: number, of: number];
  /** Which filters it follows, and which not. */
  readonly applies?: string;
  readonly children: ReactNode;
}

/** A section of the page: its number and name, how much it holds, what it follows. */
export function Section({ id, title, count, applies, children }: Props) {
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-ten`}>
      <div className={styles.head}>
        <h2 id={`${id}-ten`}>{title}</h2>
        {count && <Count of={count} />}
      </div>
      {applies !== undefined && <p className={styles.applies}>{applies}</p>}
      {children}
    </section>
  );
}

/** How many rows there are, and how many of them a search leaves. */
export function Count({ of: [shown, all] }: { readonly of: readonly [shown: number, of: number] }) {
  const { number } = useMessages().format;
  const words = useWords(numbersWords);
  return (
    <p className={styles.count}>{shown === all ? words.rows(number(all)) : words.shown(number(shown), number(all))}</p>
  );
}
