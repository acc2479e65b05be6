import { ChartStage } from '../../charts/kit/ChartStage.tsx';
import type { Card } from '../../charts/kit/card.ts';
import { Unmoved } from '../../charts/kit/Unmoved.tsx';
import { useStableCard } from '../../charts/kit/useStableCard.ts';
import { figuresOf } from '../../domain/table.ts';
import { ReportKind } from './ReportKind.tsx';
import styles from './ReportPage.module.css';

/** Higher than this a drawing and its words are more than a page that lies has room for, pixels. */
const mostHeight = 400;

/** Whether the drawing needs the width of two on a page that lies. */
function isTall({ drawing }: Card): boolean {
  return drawing !== undefined && (drawing.heights.middle ?? drawing.heights.wide) > mostHeight;
}

/** How the sheet lies. */
export type Orientation = 'portrait' | 'landscape';

/** How wide drawings are on A4 with margins of 16 mm, pixels: over the page, or over half of one that lies. */
const widths = { portrait: 672, landscape: { whole: 1001, half: 486 } } as const;

interface Props {
  readonly card: Card;
  readonly orientation: Orientation;
}

/** A card on paper: its drawing, with what the screen would open written out. All tables stand behind the charts. */
export function ReportChart({ card: latest, orientation }: Props) {
  const card = useStableCard(latest);
  const tall = isTall(card);
  const { landscape, portrait } = widths;
  const paper = orientation === 'portrait' ? portrait : landscape[tall ? 'whole' : 'half'];
  const table = card.table();
  const id = `report-${card.id}`;
  return (
    <figure className={styles.figure} aria-labelledby={id} id={card.id} data-tall={tall}>
      <figcaption>
        <h2 id={id}>{card.title}</h2>
        <p>{card.subtitle}</p>
      </figcaption>
      {card.drawing ? (
        <ChartStage card={card} drawing={card.drawing} paper={paper} />
      ) : (
        <p className={styles.withheld}>{card.withheld}</p>
      )}
      <ReportKind figures={figuresOf(table)} />
      {card.note !== undefined && <p className={styles.note}>{card.note}</p>}
      <Unmoved unmovedBy={card.unmovedBy} />
    </figure>
  );
}
