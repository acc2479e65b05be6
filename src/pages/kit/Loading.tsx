import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import styles from './Loading.module.css';

/** Says that what will stand here is on its way: in the first of the empty boxes, so that nothing moves when it comes. */
export function Loading() {
  return (
    <p role="status" className={styles.loading}>
      {useWords(siteWords).loading}
    </p>
  );
}
