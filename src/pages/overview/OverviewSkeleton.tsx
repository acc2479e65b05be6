import { Loading } from '../kit/Loading.tsx';
import page from './OverviewPage.module.css';
import styles from './OverviewSkeleton.module.css';

/** The page's boxes at their final heights while its data are on the way. */
export function OverviewSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Loading />
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
