import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import page from './OverviewPage.module.css';
import styles from './OverviewSkeleton.module.css';

/** The page's boxes at their final heights while its data are on the way. */
export function OverviewSkeleton() {
  const app = useWords(siteWords);
  return (
    <div className={styles.skeleton}>
      <p role="status" className="visuallyHidden">
        {app.loading}
      </p>
      <div className={styles.title} />
      <div className={styles.lead} />
      <div className={styles.strip} />
      <div className={page.grid}>
        <div className={page.trio}>
          <div className={styles.short} />
          <div className={styles.short} />
          <div className={styles.short} />
        </div>
        <div className={`${page.half} ${styles.tall}`} />
        <div className={`${page.half} ${styles.tall}`} />
        <div className={`${page.wide} ${styles.tall}`} />
        <div className={`${page.side} ${styles.tall}`} />
      </div>
    </div>
  );
}
