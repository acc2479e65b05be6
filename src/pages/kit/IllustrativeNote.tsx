import type { ReactNode } from 'react';
import { endOf, type Period, startOf } from '../../domain/period.ts';
import type { ReportTable } from '../../domain/reportTable.ts';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';

import { useMessages, useWords } from '../../i18n/useMessages.ts';
import styles from './Note.module.css';

interface Props {
  readonly table: ReportTable;
  readonly period: Period;
  /** What else a reader has to know about the numbers of the page. */
  readonly children?: ReactNode;
}

/** The dates of the numbers, and that they are made up where the reports are. */
export function IllustrativeNote({ table, period, children }: Props) {
  const { format } = useMessages();
  const overview = useWords(overviewWords);
  const illustrative = useWords(unitPageWords).illustrative;
  const madeUp = table.origins.some(({ kind }) => kind === 'illustrative');
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
