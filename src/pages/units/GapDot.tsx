import { isFigure } from '../../domain/figure.ts';
import type { Against } from './gapScale.ts';
import styles from './UnitTable.module.css';

interface Props {
  readonly against: Against;
  /** Place of a distance as a share of the width. */
  readonly at: (gap: number) => number;
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
const middle = '50%';
const radius = 4.5;

/**
 * A rate beside what it is held against, which is the dashed line: a filled dot is met, an open one missed, a grey one not
 * judged. Its numbers stand beside it, so it is a picture for the eye alone; nothing known is a line without a dot.
 */
export function GapDot({ against: { gap, verdict }, at }: Props) {
  const zero = percent(at(0));
  return (
    <svg className={styles.dot} data-verdict={verdict ?? 'none'} aria-hidden="true" focusable="false">
      <line className={styles.zero} x1={zero} x2={zero} y1="0" y2="100%" />
      {isFigure(gap) && (
        <>
          <line className={styles.stem} x1={zero} x2={percent(at(gap.value))} y1={middle} y2={middle} />
          <circle cx={percent(at(gap.value))} cy={middle} r={radius} />
        </>
      )}
    </svg>
  );
}
