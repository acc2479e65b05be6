import { type ReactNode, useId, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { Deferred } from '../../ui/Deferred.tsx';
import { Lazy } from '../../ui/lazyPart.tsx';
import styles from './ChartFrame.module.css';
import { ChartStage } from './ChartStage.tsx';
import { EvidenceTag } from './EvidenceTag.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { PartFailed } from './PartFailed.tsx';
import { dataTable } from './panels.ts';
import { type ChartSpec, type ChartTable, figuresOf } from './spec.ts';
import { useStable } from './useStable.ts';

interface Props<Data> {
  readonly spec: ChartSpec<Data>;
  readonly data: Data;
  /** Words that take the drawing's place where a true picture cannot be drawn. */
  readonly withheld?: ReactNode;
  readonly className?: string | undefined;
}

/**
 * What every chart has: the finding as its title, measure, base and period below it, the drawing, the evidence of its
 * figures and the same rows as a table.
 */
export function ChartFrame<Data>({ spec, data: latest, withheld, className }: Props<Data>) {
  const messages = useMessages();
  const data = useStable(latest);
  const title = spec.title(data, messages);
  const id = useId();
  const table = useMemo(() => spec.table(data, messages), [spec, data, messages]);
  const figures = useMemo(() => figuresOf(table), [table]);
  return (
    <figure className={`${styles.card} ${className ?? ''}`} aria-labelledby={id} id={spec.id}>
      <figcaption className={styles.head}>
        <h2 id={id}>{title}</h2>
        <p>{spec.subtitle(data, messages)}</p>
      </figcaption>
      {withheld ? <div className={styles.withheld}>{withheld}</div> : <ChartStage spec={spec} data={data} />}
      {spec.note && <p className={styles.note}>{spec.note(data, messages)}</p>}
      <div className={styles.foot}>
        <EvidenceTag figures={figures} />
        <ExportMenu spec={spec} data={data} drawing={withheld ? undefined : spec} />
        <TableDetails table={table} title={title} />
      </div>
    </figure>
  );
}

interface TableDetailsProps {
  readonly table: ChartTable;
  readonly title: string;
}

/** The chart's rows, folded away. */
function TableDetails({ table, title }: TableDetailsProps) {
  const { evidence } = useMessages();
  const [open, setOpen] = useState(false);
  const [first] = useState(table);
  return (
    <details className={styles.rows} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{evidence.table}</summary>
      <Deferred open={open} htmlIsCurrent={table === first}>
        {() => <Lazy part={dataTable} of={{ table, caption: evidence.tableOf(title) }} failed={<PartFailed />} />}
      </Deferred>
    </details>
  );
}
