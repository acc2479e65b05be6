import { useState } from 'react';
import { failureOf, type OwnFailureKind } from '../../../data/own/failure.ts';
import type { Office } from '../../../data/own/kept.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import type { CheckedTable } from '../../../workbooks/protocol.ts';
import { Findings } from './Findings.tsx';
import { hindranceOf } from './gather.ts';
import { type Import, isTable, type SheetEntry } from './importState.ts';
import styles from './Own.module.css';
import { Preview } from './Preview.tsx';
import { Problems } from './Problems.tsx';
import { Questions } from './Questions.tsx';
import { UnknownUnits } from './UnknownUnits.tsx';
import { ownWords } from './words.ts';

interface Props {
  readonly file: string;
  readonly sheet: SheetEntry;
  readonly running: Import;
  readonly office: Office | null;
}

/** A sheet with its tables: what it was understood as, what is asked, what is wrong, and the sheet itself. */
export function SheetCard({ file, sheet, running, office }: Props) {
  const { sheet: words, failure: failures } = useWords(ownWords);
  const [shown, setShown] = useState(false);
  const [cell, setCell] = useState<string | null>(null);
  const [failure, setFailure] = useState<OwnFailureKind>();
  const tables = sheet.results?.filter(isTable) ?? [];
  const [first] = tables;
  if (!first) return null;
  const show = (at: string | null) => {
    setCell(at);
    setShown(true);
  };
  const answered = Object.keys(sheet.answers).length > 0;
  const forget = async () => {
    setFailure(undefined);
    await running.forget(sheet.key).catch((error: unknown) => setFailure(failureOf(error).kind));
  };
  return (
    <section className={styles.sheet} aria-label={sheet.name}>
      {tables.map((found) => (
        <div key={found.table.frame.headTop} className={styles.table}>
          <Summary found={found} sheet={sheet} running={running} />
          {office && <UnknownUnits found={found} sheet={sheet} office={office} running={running} />}
          <Questions found={found} sheet={sheet} running={running} office={office} onShow={show} />
          <Problems problems={found.table.problems} onShow={show} />
          <Findings file={file} found={found} sheet={sheet} office={office} running={running} onShow={show} />
        </div>
      ))}
      {answered && (
        <p className={styles.small}>
          {sheet.remembered && `${words.remembered} `}
          <button type="button" onClick={() => void forget()}>
            {sheet.remembered ? words.forget : words.change}
          </button>
        </p>
      )}
      {failure && (
        <p role="alert" className={styles.bad}>
          {failures[failure]}
        </p>
      )}
      <details open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{words.preview}</summary>
        {shown && <Preview sheet={sheet} found={first} running={running} cell={cell} />}
      </details>
    </section>
  );
}

interface SummaryProps extends Pick<Props, 'sheet' | 'running'> {
  readonly found: CheckedTable;
}

function Summary({ found, sheet, running }: SummaryProps) {
  const { format, period } = useMessages();
  const { sheet: words, hindrance } = useWords(ownWords);
  const { table } = found;
  const count = (kind: string) => table.rows.filter((row) => row.kind === kind).length;
  const why = hindranceOf(found);
  return (
    <>
      <h4>
        {sheet.name}
        {table.form && ` · ${table.form}`} · {words.basis[table.basis]} ·{' '}
        {table.period ? period(table.period) : words.noPeriod}
      </h4>
      <p className={styles.small}>
        {words.rows(count('agency'), count('officer'))} ·{' '}
        {words.proof(format.number(table.proof.kept), format.number(table.proof.judged))}
        {table.textNumbers > 0 && ` · ${words.textNumbers(format.number(table.textNumbers))}`}
      </p>
      {table.hiddenRows.length + table.hiddenColumns.length > 0 && (
        <p className={styles.small}>{words.hidden(table.hiddenRows.length, table.hiddenColumns.length)}</p>
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={sheet.taken}
          onChange={(event) => running.take(sheet.key, event.target.checked)}
        />
        {words.take}
      </label>
      {why && <p className={styles.small}>{hindrance[why]}</p>}
    </>
  );
}
