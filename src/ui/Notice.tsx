import { type ReactNode, useState } from 'react';
import styles from './Notice.module.css';

interface Props {
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/** Something a reader should know but need not act on; closed once, it stays closed. */
export function Notice({ closeLabel, children }: Props) {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div className={styles.notice} role="status">
      <p>{children}</p>
      <button type="button" aria-label={closeLabel} onClick={() => setClosed(true)}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M1 1l10 10M11 1L1 11" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
    </div>
  );
}
