import { useRef, useState } from 'react';
import { useWords } from '../../../i18n/useMessages.ts';
import { DropZone } from '../DropZone.tsx';
import type { Import } from './importState.ts';
import styles from './Own.module.css';
import { ownWords } from './words.ts';

/** Where an office's files are given: chosen, dropped, or cells pasted. */
export function Drop({ onFiles }: { readonly onFiles: Import['add'] }) {
  const { drop } = useWords(ownWords);
  const [pasted, setPasted] = useState('');
  const count = useRef(0);
  const read = (text: string) => {
    if (text.trim() === '') return;
    count.current += 1;
    onFiles([{ name: drop.pastedName(count.current), content: text }]);
    setPasted('');
  };
  return (
    <DropZone label={drop.label} accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.txt,.tsv" onFiles={onFiles} onPaste={read}>
      <p>{drop.hint}</p>
      <details>
        <summary>{drop.paste}</summary>
        <div className={styles.paste}>
          <textarea
            rows={4}
            aria-label={drop.pasteLabel}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <button type="button" onClick={() => read(pasted)}>
            {drop.usePasted}
          </button>
        </div>
      </details>
      <p className={styles.small}>{drop.limit}</p>
    </DropZone>
  );
}
