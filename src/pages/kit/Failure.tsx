import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import styles from '../../ui/AlertCard.module.css';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import type { FailureCardProps } from '../failure/FailureCard.tsx';
import { Loading } from './Loading.tsx';

/** Fetched when a page stands idle, so that it can say what is wrong when the network has gone. */
export const failureCard = lazyPart(async () => (await import('../failure/FailureCard.tsx')).FailureCard);

/** What could not be loaded, why, and what to do next; in few words where even the words for it cannot be had. */
export function Failure(props: FailureCardProps) {
  const { dataFailed, crash } = useWords(siteWords);
  const short = () => (
    <section className={styles.card} role="alert">
      <h1>{dataFailed}</h1>
      <button type="button" onClick={props.retry}>
        {crash.retry}
      </button>
    </section>
  );
  return <Lazy part={failureCard} of={props} waiting={<Loading />} failed={short} />;
}
