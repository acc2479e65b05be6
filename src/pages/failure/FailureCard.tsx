import type { DataFailure } from '../../data/failure.ts';
import { faultWords } from '../../i18n/faults/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from '../../ui/AlertCard.module.css';
import { AppLink } from '../../url/AppLink.tsx';
import { useSearch } from '../../url/location.ts';
import { routes } from '../../url/routes.ts';
import { askedIn } from '../../url/view.ts';
import { faultText } from './faultText.ts';
import { failureWords } from './words.ts';

export interface FailureCardProps {
  readonly failure: DataFailure;
  readonly retry: () => void;
}

/** What could not be loaded, why, and what to do next. */
export function FailureCard({ failure, retry }: FailureCardProps) {
  const messages = useMessages();
  const data = failureWords(messages);
  const { fault } = failure;
  const search = useSearch();
  const asked = failure.kind === 'notHere' ? askedIn(search) : undefined;
  const { title, advice } = data.failures[failure.kind](failure.file, failure.status);
  return (
    <section className={styles.card} role="alert">
      <h1>{title}</h1>
      <p>{advice}</p>
      {asked?.period && <p>{data.asked(messages.period(asked.period), asked.organisation)}</p>}
      {fault && <p className={styles.fault}>{faultWords(messages).firstFault(faultText(fault, messages))}</p>}
      {failure.kind === 'notHere' ? (
        <p>
          <AppLink to={routes.data} search="">
            {data.toImport}
          </AppLink>{' '}
          ·{' '}
          <AppLink to={routes.overview} search="">
            {data.toPublished}
          </AppLink>
        </p>
      ) : (
        <button type="button" onClick={retry}>
          {data.retry}
        </button>
      )}
    </section>
  );
}
