import { type CSSProperties, useContext, useRef, useState } from 'react';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { AsWritten } from '../../ui/AsWritten.tsx';
import { Lazy } from '../../ui/lazyPart.tsx';
import styles from './ChartStage.module.css';
import type { Card, Drawing } from './card.ts';
import type { Shown } from './LiveStage.tsx';
import { liveStage } from './panels.ts';
import type { Heights } from './spec.ts';
import { type Still, StillsContext } from './stills.ts';

interface Props {
  readonly card: Card;
  /** Of that card. */
  readonly drawing: Drawing;
  /** Its width on the paper that the page is laid out for, pixels. Then it is drawn wherever it stands: paper has no window. */
  readonly paper?: number;
}

/**
 * The box of a drawing, of its final height from the first paint. It holds the still that the build made until a reader
 * means to use it or the data change; then the live chart takes its place. A change of data reaches the drawing after the
 * words of that change have been painted, one chart at a time.
 */
export function ChartStage({ card, drawing, paper }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, show] = useState<Shown | null>(null);
  const [first] = useState(card);
  const { heights } = drawing;
  const style = {
    '--wide': `${heights.wide}px`,
    '--middle': `${heights.middle ?? heights.wide}px`,
    '--narrow': `${heights.narrow}px`,
  } as CSSProperties;
  return (
    <div ref={box} className={styles.stage} style={style} aria-busy={(shown?.card ?? first) !== card}>
      {shown === null && <StillBox card={first} drawing={drawing} isCurrent={first === card} />}
      <Lazy part={liveStage} of={{ card, drawing, box, paper, shown, show, first }} failed={missing} />
    </div>
  );
}

/** Without its code a chart that has no still says so. */
function missing(retry: () => void) {
  return <div className={styles.missing}>{partFailed(retry)}</div>;
}

interface StillProps {
  /** What the page began with. */
  readonly card: Card;
  readonly drawing: Drawing;
  /** Whether that is still what the page says. */
  readonly isCurrent: boolean;
}

/**
 * The still of the data that the page was prerendered with. For other data it stands for the frames that the drawing takes,
 * as a live chart does; where the drawing has yet to be fetched, an empty box of the same height.
 */
function StillBox({ card, drawing, isCurrent }: StillProps) {
  const stills = useContext(StillsContext);
  const still = stills.get?.(card.id);
  if ((!still && !stills.inHtml) || !(isCurrent || drawing.ready())) return <div className={styles.skeleton} />;
  return (
    <div className={styles.still} role="img" aria-label={card.describe()} data-chart="still">
      {stillSizes(drawing.heights).map(([size, className]) => (
        <AsWritten key={size} className={className}>
          {still?.[size]}
        </AsWritten>
      ))}
    </div>
  );
}

/** Which stills a box holds, each shown at the widths that it was drawn for. */
function stillSizes({ middle }: Heights): readonly (readonly [keyof Still, string | undefined])[] {
  if (middle === undefined)
    return [
      ['wide', styles.wide],
      ['narrow', styles.narrow],
    ];
  return [
    ['wide', styles.wideOnly],
    ['middle', styles.middle],
    ['narrow', styles.narrow],
  ];
}
