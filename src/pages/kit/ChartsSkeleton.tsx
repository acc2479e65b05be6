import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import styles from './ChartsSkeleton.module.css';
import grid from './PageGrid.module.css';

/** Boxes where a page's headline and charts will stand, while its data or its script are on the way. */
export function ChartsSkeleton() {
  const app = useWords(siteWords);
  return (
    <div className={styles.skeleton}>
      <p role="status" className="visuallyHidden">
        {app.loading}
      </p>
      <div className={styles.title} />
      <div className={styles.lead} />
      <div className={grid.grid}>
        {[1, 2, 3, 4].map((box) => (
          <div key={box} className={`${grid.half} ${styles.box}`} />
        ))}
      </div>
    </div>
  );
}
