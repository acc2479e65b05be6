import { siteWords } from '../i18n/site/words.ts';
import { useWords } from '../i18n/useMessages.ts';
import styles from '../ui/AlertCard.module.css';

/** What a reader sees when a part of the page has failed in a way we did not foresee. */
export function CrashCard({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const app = useWords(siteWords);
  return (
    <section className={styles.card} role="alert">
      <h1>{app.crash.title}</h1>
      <p>{app.crash.advice}</p>
      <p className={styles.fault}>{error.message}</p>
      <button type="button" onClick={retry}>
        {app.crash.retry}
      </button>
    </section>
  );
}
