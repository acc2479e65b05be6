import { siteWords } from '../i18n/site/words.ts';
import { useWords } from '../i18n/useMessages.ts';
import styles from './PartFailed.module.css';

/** Stands where code could not be had, as when the connection is gone or the site has been replaced, with a button that asks again. */
export function PartFailed({ retry }: { readonly retry: () => void }) {
  const app = useWords(siteWords);
  return (
    <div className={styles.failed} role="alert">
      <p>{app.partFailed}</p>
      <button type="button" onClick={retry}>
        {app.crash.retry}
      </button>
    </div>
  );
}

/** The same as what stands in a `Lazy` whose code cannot be had. */
export const partFailed = (retry: () => void) => <PartFailed retry={retry} />;
