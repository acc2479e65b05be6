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
      {[styles.title, styles.lead, styles.strip].map(box)}
      <div className={page.grid}>
        <div className={page.trio}>{[1, 2, 3].map((nth) => box(styles.short, nth))}</div>
        <SkeletonRest />
      </div>
    </div>
  );
}

/** The boxes below the first screen. */
export function SkeletonRest() {
  return [page.half, page.half, page.half, page.half, page.wide, page.side].map((place, nth) =>
    box(`${place} ${styles.tall}`, nth),
  );
}

const box = (className: string | undefined, nth: number) => <div key={nth} className={className} />;
