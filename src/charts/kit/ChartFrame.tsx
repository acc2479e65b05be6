import { type ReactNode, useId, useMemo, useState } from 'react';
import { weakest } from '../../domain/algebra.ts';
import { type Figure, isFigure, type ProvenanceKind } from '../../domain/figure.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Deferred } from '../../ui/Deferred.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { sourceNumber, useEvidenceBook } from './bookContext.ts';
import styles from './ChartFrame.module.css';
import { ChartStage } from './ChartStage.tsx';
import { DataTable } from './DataTable.tsx';
import { Evidence } from './Evidence.tsx';
import { collectSources, figureKey } from './evidenceNotes.ts';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import type { ChartSpec, ChartTable, Column } from './spec.ts';
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
  return (
    <figure className={`${styles.card} ${className ?? ''}`} aria-labelledby={id} id={spec.id}>
      <figcaption className={styles.head}>
        <h2 id={id}>{title}</h2>
        <p>{spec.subtitle(data, messages)}</p>
      </figcaption>
      {withheld ? <div className={styles.withheld}>{withheld}</div> : <ChartStage spec={spec} data={data} />}
      <div className={styles.foot}>
        <TableEvidence table={table} />
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
        {() => <DataTable table={table} caption={evidence.tableOf(title)} />}
      </Deferred>
    </details>
  );
}

/** The tag that says what the chart's figures are, and opens the evidence of each kind among them. */
function TableEvidence({ table }: { readonly table: ChartTable }) {
  const { evidence, provenanceKinds } = useMessages();
  const { sources } = useEvidenceBook();
  const figures = useMemo(() => figuresOf(table), [table]);
  if (figures.length === 0) return null;
  const kind = weakest(figures.map(({ provenance }) => provenance.kind));
  const numbers = [...new Set(figures.flatMap(collectSources))]
    .map((id) => sourceNumber(sources, id))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  const words = [provenanceKinds[kind], ...(numbers.length > 0 ? [evidence.sourceNumbers(numbers)] : [])];
  return (
    <Popover
      button={
        <>
          <ProvenanceMark kind={kind} /> {words.join(' · ')}
        </>
      }
      buttonClassName={`${styles.tag} ${kind === 'illustrative' ? styles.illustrative : ''}`}
      label={evidence.chartTitle}
    >
      {() => distinct(figures).map((figure) => <Evidence key={figureKey(figure)} figure={figure} />)}
    </Popover>
  );
}

function figuresOf(table: ChartTable): Figure[] {
  const columns = table.columns as readonly Column<unknown>[];
  return table.rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = column.cell(row);
      return typeof cell !== 'string' && isFigure(cell) ? [cell] : [];
    }),
  );
}

/** Every reported or derived figure, but one example of each kind that is made up by the same method. */
function distinct(figures: readonly Figure[]): Figure[] {
  const seen = new Map<string, Figure>();
  for (const figure of figures) {
    const { provenance, name } = figure;
    const kind: ProvenanceKind = provenance.kind;
    const key = kind === 'illustrative' ? `${provenance.kind} ${name}` : figureKey(figure);
    if (!seen.has(key)) seen.set(key, figure);
  }
  return [...seen.values()];
}
