import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { useWords } from '../../../i18n/useMessages.ts';
import { Controls } from '../../../ui/Controls.tsx';
import type { Import } from './importStore.ts';
import styles from './Own.module.css';
import { ownWords } from './words.ts';

/** Where files are given: chosen, dropped, or cells pasted. */
export function Drop({ onFiles }: { readonly onFiles: Import['add'] }) {
  const { drop } = useWords(ownWords);
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const count = useRef(0);
  const give = (files: FileList | null) => {
    const given = [...(files ?? [])].map((file) => ({ name: file.name, content: file }));
    if (given.length > 0) onFiles(given);
  };
  const read = (text: string) => {
    if (text.trim() === '') return;
    count.current += 1;
    onFiles([{ name: drop.pastedName(count.current), content: text }]);
    setPasted('');
  };
  const paste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    const text = event.clipboardData.getData('text/plain');
    event.preventDefault();
    if (files.length > 0) give(files);
    else read(text);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files);
  };
  return (
    <Controls>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files and cells can be given by the button and the field in it too */}
      <div
        className={styles.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
        onPaste={paste}
      >
        <label className={styles.choose}>
          <input
            type="file"
            multiple
            accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.txt,.tsv"
            onChange={(event) => {
              give(event.target.files);
              // The same file can be chosen again after it was mended.
              event.target.value = '';
            }}
          />
          <span>{drop.label}</span>
        </label>
        <p>{drop.hint}</p>
        <details>
          <summary>{drop.paste}</summary>
          <textarea
            rows={4}
            aria-label={drop.pasteLabel}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <button type="button" onClick={() => read(pasted)}>
            {drop.usePasted}
          </button>
        </details>
        <p className={styles.small}>{drop.limit}</p>
      </div>
    </Controls>
  );
}
