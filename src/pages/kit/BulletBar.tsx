import { isFigure, type Reading } from '../../domain/figure.ts';
import styles from './BulletBar.module.css';

interface Props {
  /** A rate of 0 to 100 %. */
  readonly reading: Reading;
  /** Where the mark of what it is held against stands, percent; null for none. */
  readonly mark: number | null;
}

/**
 * A bar from 0 to 100 % with a mark for what it is held against. Decoration: the numbers stand beside it in words.
 * Its end shows the direction as the bars in charts do, and what is illustrative is hatched.
 */
export function BulletBar({ reading, mark }: Props) {
  const figure = isFigure(reading) ? reading : undefined;
  return (
    <div className={styles.track} aria-hidden="true">
      {figure && (
        <div
          className={styles.bar}
          data-direction={figure.direction}
          data-kind={figure.provenance.kind}
          style={{ width: `${Math.max(0, Math.min(100, figure.value))}%` }}
        />
      )}
      {mark !== null && <div className={styles.mark} style={{ left: `${Math.max(0, Math.min(100, mark))}%` }} />}
    </div>
  );
}
