import type { DataFailure } from '../../data/failure.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './FailureCard.module.css';
import { faultText } from './faultText.ts';

interface Props {
  readonly failure: DataFailure;
  readonly retry: () => void;
}

/** What could not be loaded, why, and what to do next. */
export function FailureCard({ failure, retry }: Props) {
  const messages = useMessages();
  const { data } = messages;
  const { title, advice } = data.failures[failure.kind](failure.file, failure.status);
  return (
    <section className={styles.card} role="alert">
      <h1>{title}</h1>
      <p>{advice}</p>
      {failure.fault && <p className={styles.fault}>{data.firstFault(faultText(failure.fault, messages))}</p>}
      <button type="button" onClick={retry}>
        {data.retry}
      </button>
    </section>
  );
}
