import { Loading } from '../kit/Loading.tsx';
import page from './OverviewPage.module.css';
import styles from './OverviewSkeleton.module.css';

/** The page's boxes at their final heights while its data are on the way. */
export function OverviewSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Loading />
      <div className={page.grid}>
        {box(`${page.summary} ${styles.first}`, 0)}
        {box(`${page.aside} ${styles.first}`, 1)}
        <SkeletonRest />
      </div>
    </div>
  );
}

/** The boxes below the first screen. */
export function SkeletonRest() {
  return [page.wide, page.attention, page.half, page.half].map((place, nth) => box(`${place} ${styles.tall}`, nth));
}

const box = (className: string | undefined, nth: number) => <div key={nth} className={className} />;
