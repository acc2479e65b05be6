import type { ReactNode } from 'react';
import { ProvenanceMark } from '../../charts/kit/ProvenanceMark.tsx';
import { endOf, type Period, startOf } from '../../domain/period.ts';
import type { ReportTable } from '../../domain/reports.ts';
import { useUnitsWords } from '../../i18n/unitsWords.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './Note.module.css';

interface Props {
  readonly table: ReportTable;
  readonly period: Period;
  /** What else a reader has to know about the numbers of the page. */
  readonly children?: ReactNode;
}

/** The dates of the numbers, and that they are made up where the reports are. */
export function IllustrativeNote({ table, period, children }: Props) {
  const { overview, format } = useMessages();
  const { illustrative } = useUnitsWords();
  const madeUp = table.cases.provenance.kind === 'illustrative' || table.amounts.provenance.kind === 'illustrative';
  return (
    <div className={styles.note} data-illustrative={madeUp}>
      {madeUp && <ProvenanceMark kind="illustrative" />}
      <p>
        {overview.scope.dates(period.statYear, format.date(startOf(period)), format.date(endOf(period)))}{' '}
        {madeUp && illustrative} {children}
      </p>
    </div>
  );
}
