import { memo, Suspense, useId, useMemo, useState } from 'react';
import { figuresOf, type Table } from '../../domain/table.ts';
import { EvidenceTag } from '../../evidence/EvidenceTag.tsx';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { UnitText } from '../../evidence/UnitText.tsx';
import { evidenceWords } from '../../evidence/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { Deferred } from '../../ui/Deferred.tsx';
import { Lazy, RestOfPage } from '../../ui/lazyPart.tsx';
import styles from './ChartFrame.module.css';
import { ChartStage } from './ChartStage.tsx';
import type { Card } from './card.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { dataTable } from './panels.ts';
import { Unmoved } from './Unmoved.tsx';
import { useStableCard } from './useStableCard.ts';

interface Props {
  readonly card: Card;
  readonly className?: string | undefined;
}

/**
 * What every chart has: the finding as its title, measure, base and period below it, the drawing, the evidence of its
 * figures and the same rows as a table. Each is brought to life by itself, between other tasks: a boundary of React's, which
 * a step elsewhere on the page must not reach before that.
 */
export const ChartFrame = memo(function ChartFrame(props: Props) {
  return (
    <Suspense>
      <Framed {...props} />
    </Suspense>
  );
});

function Framed({ card: latest, className }: Props) {
  const card = useStableCard(latest);
  const id = useId();
  const table = useMemo(() => card.table(), [card]);
  const figures = useMemo(() => figuresOf(table), [table]);
  // A table alone stands where others have their drawing.
  const isTable = !card.drawing && card.withheld === undefined;
  return (
    <figure className={`${styles.card} ${className ?? ''}`} aria-labelledby={id} id={card.id}>
      <figcaption className={styles.head}>
        <h2 id={id}>
          <UnitText text={card.title} />
        </h2>
        <p>{card.subtitle}</p>
      </figcaption>
      {card.drawing && <ChartStage card={card} drawing={card.drawing} />}
      {card.withheld !== undefined && <div className={styles.withheld}>{card.withheld}</div>}
      {isTable && <OpenTable table={table} title={card.title} />}
      {card.note !== undefined && <p className={styles.note}>{card.note}</p>}
      <Unmoved unmovedBy={card.unmovedBy} />
      <div className={styles.foot}>
        <EvidenceTag figures={figures} />
        <ExportMenu card={card} />
        {!isTable && <TableDetails table={table} title={card.title} />}
      </div>
    </figure>
  );
}

interface TableDetailsProps {
  readonly table: Table;
  readonly title: string;
}

/** The rows in the place of a drawing. Prerendered ones stand until the code of tables has come. */
function OpenTable({ table, title }: TableDetailsProps) {
  const evidence = useWords(evidenceWords);
  return <RestOfPage part={dataTable} of={{ table, caption: evidence.tableOf(title) }} failed={partFailed} />;
}

/** The chart's rows, folded away. */
function TableDetails({ table, title }: TableDetailsProps) {
  const evidence = useWords(evidenceWords);
  const [open, setOpen] = useState(false);
  const [first] = useState(table);
  return (
    <details className={styles.rows} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{evidence.table}</summary>
      <Deferred open={open} htmlIsCurrent={table === first}>
        {() => <Lazy part={dataTable} of={{ table, caption: evidence.tableOf(title) }} failed={partFailed} />}
      </Deferred>
    </details>
  );
}
