import { ChartStage } from '../../charts/kit/ChartStage.tsx';
import type { Card } from '../../charts/kit/card.ts';
import { useStableCard } from '../../charts/kit/useStableCard.ts';
import { figuresOf } from '../../domain/table.ts';
import { evidenceWords } from '../../evidence/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { ReportKind } from './ReportKind.tsx';
import styles from './ReportPage.module.css';
import { ReportTable } from './ReportTable.tsx';

/** A card on paper: drawing and table, with what the screen would open written out. */
export function ReportChart({ card: latest }: { readonly card: Card }) {
  const evidence = useWords(evidenceWords);
  const card = useStableCard(latest);
  const table = card.table();
  const id = `report-${card.id}`;
  return (
    <>
      <figure className={styles.figure} aria-labelledby={id} id={card.id}>
        <figcaption>
          <h2 id={id}>{card.title}</h2>
          <p>{card.subtitle}</p>
        </figcaption>
        {card.drawing ? (
          <ChartStage card={card} drawing={card.drawing} eager />
        ) : (
          <p className={styles.withheld}>{card.withheld}</p>
        )}
        <ReportKind figures={figuresOf(table)} />
        {card.note !== undefined && <p className={styles.note}>{card.note}</p>}
      </figure>
      <ReportTable table={table} caption={evidence.tableOf(card.title)} />
    </>
  );
}
