import styles from './ChartsSkeleton.module.css';
import { Loading } from './Loading.tsx';
import grid from './PageGrid.module.css';

/** Boxes where a page's headline and charts will stand, while its data or its script are on the way. */
export function ChartsSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Loading />
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
