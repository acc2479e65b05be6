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
 * Its end shows the direction as the bars in charts do, and what is illustrative is hatched. How long it is stands in an
 * attribute of an svg: no policy against styles can make a full bar of it.
 */
export function BulletBar({ reading, mark }: Props) {
  const figure = isFigure(reading) ? reading : undefined;
  return (
    <div className={styles.track} data-direction={figure?.direction} aria-hidden="true">
      {figure && <svg className={styles.bar} data-kind={figure.provenance.kind} width={percent(figure.value)} />}
      {mark !== null && (
        <div className={styles.upTo}>
          <svg width={percent(mark)} />
          <div className={styles.mark} />
        </div>
      )}
    </div>
  );
}

const percent = (value: number) => `${Math.max(0, Math.min(100, value))}%`;
