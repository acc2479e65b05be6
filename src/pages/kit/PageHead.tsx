import type { ReactNode } from 'react';
import { RichText } from '../../evidence/FigureText.tsx';
import { UnitText } from '../../evidence/UnitText.tsx';
import type { Rich } from '../../i18n/rich.ts';
import styles from './PageHead.module.css';

interface Props {
  /** The page's answer, as a sentence. */
  readonly headline: string;
  readonly lead: Rich;
  /** What a screen reader is told after a change of the view. */
  readonly announcement: string;
  /** What stands above the headline: the way back, or the neighbours. */
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

/** How every page begins: its answer, the numbers behind it, and what is looked at. */
export function PageHead({ headline, lead, announcement, above, children }: Props) {
  return (
    <header className={styles.head}>
      <p role="status" className="visuallyHidden">
        {announcement}
      </p>
      {above}
      <h1>
        <UnitText text={headline} />
      </h1>
      <div className={styles.lead}>
        <RichText text={lead} />
      </div>
      {children}
    </header>
  );
}
