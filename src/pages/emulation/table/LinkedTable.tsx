import { useEffect, useState } from 'react';
import type { ScoringTable } from '../../../domain/emulation/scoringTable.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { useSearch } from '../../../url/location.ts';
import { tableTextIn } from '../../../url/view.ts';
import styles from './TableSection.module.css';
import { tableName } from './tableName.ts';
import { tableWords } from './words.ts';

/** Offers the table that the link brings along: it takes the place of nothing before somebody says so. */
export function LinkedTable({ onTake }: { readonly onTake: (table: ScoringTable) => void }) {
  const messages = useMessages();
  const words = useWords(tableWords);
  const text = tableTextIn(useSearch());
  const [read, setRead] = useState<{ readonly text: string; readonly table: ScoringTable | undefined }>();
  const [taken, setTaken] = useState<string>();
  useEffect(() => {
    if (text === null) return;
    let wanted = true;
    import('../../../data/scoring/link.ts').then(
      ({ tableOfLink }) => wanted && setRead({ text, table: tableOfLink(text) }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  if (text === null || read?.text !== text || taken === text) return null;
  const { table } = read;
  if (!table) return <p className={styles.trouble}>{words.linkedBroken}</p>;
  return (
    <div className={styles.linked} role="status">
      <p>{words.linked(tableName(table, messages))}</p>
      <button
        type="button"
        onClick={() => {
          setTaken(text);
          onTake(table);
        }}
      >
        {words.take}
      </button>
    </div>
  );
}
