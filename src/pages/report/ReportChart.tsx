import type { ReactNode } from 'react';
import { ChartStage } from '../../charts/kit/ChartStage.tsx';
import { usePageChart } from '../../charts/kit/exportContext.ts';
import { type ChartSpec, figuresOf } from '../../charts/kit/spec.ts';
import { useStable } from '../../charts/kit/useStable.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { ReportKind } from './ReportKind.tsx';
import styles from './ReportPage.module.css';
import { ReportTable } from './ReportTable.tsx';

interface Props<Data> {
  readonly spec: ChartSpec<Data>;
  readonly data: Data;
  /** Words that take the drawing's place where a true picture cannot be drawn. */
  readonly withheld?: ReactNode;
}

/** A chart on paper: drawing and table, with what the screen would open written out. */
export function ReportChart<Data>({ spec, data: latest, withheld }: Props<Data>) {
  const messages = useMessages();
  const data = useStable(latest);
  usePageChart(spec, data, withheld ? undefined : spec);
  const table = spec.table(data, messages);
  const title = spec.title(data, messages);
  const id = `report-${spec.id}`;
  return (
    <>
      <figure className={styles.figure} aria-labelledby={id} id={spec.id}>
        <figcaption>
          <h2 id={id}>{title}</h2>
          <p>{spec.subtitle(data, messages)}</p>
        </figcaption>
        {withheld ? <p className={styles.withheld}>{withheld}</p> : <ChartStage spec={spec} data={data} eager />}
        <ReportKind figures={figuresOf(table)} />
        {spec.note && <p className={styles.note}>{spec.note(data, messages)}</p>}
      </figure>
      <ReportTable table={table} caption={messages.evidence.tableOf(title)} />
    </>
  );
}
