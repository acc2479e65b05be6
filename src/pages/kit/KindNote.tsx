import type { ReactNode } from 'react';
import { endOf, type Period, startOf } from '../../domain/period.ts';
import { kindTraits, type ProvenanceKind, weakest } from '../../domain/provenance.ts';
import { FigureKey } from '../../evidence/FigureKey.tsx';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import styles from './Note.module.css';

interface Props {
  /** Kinds of the very figures of the page. */
  readonly kinds: ReadonlySet<ProvenanceKind>;
  readonly period: Period;
  /** What else a reader has to know about the numbers of the page. */
  readonly children?: ReactNode;
}

/** The dates of the numbers, and what they are. */
export function KindNote({ kinds, period, children }: Props) {
  const { format } = useMessages();
  const overview = useWords(overviewWords);
  const words = useWords(unitPageWords);
  const kind = weakest(kinds);
  const { said } = kindTraits[kind];
  return (
    <>
      <div className={styles.note} data-illustrative={said}>
        {said && <ProvenanceMark kind={kind} />}
        <p>
          {overview.scope.dates(period.statYear, format.date(startOf(period)), format.date(endOf(period)))}{' '}
          {words.kinds(kinds)} {children}
        </p>
      </div>
      <FigureKey kinds={kinds} />
    </>
  );
}
