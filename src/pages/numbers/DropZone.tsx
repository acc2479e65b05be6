import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react';
import { Controls } from '../../ui/Controls.tsx';
import { FileButton } from '../kit/FileButton.tsx';
import styles from './DropZone.module.css';

/** Where files are given: chosen by a button, or dropped. */
interface Props {
  readonly label: string;
  /** Ends of names that the chooser of files offers. */
  readonly accept: string;
  readonly onFiles: (files: readonly { readonly name: string; readonly content: Blob }[]) => void;
  /** Takes a drop itself, where folders may be dropped too. */
  readonly onDropped?: (transfer: DataTransfer) => void;
  /** Takes a text that is pasted; without it pasting is left to the browser. */
  readonly onPaste?: (text: string) => void;
  readonly children: ReactNode;
}

export function DropZone({ label, accept, onFiles, onDropped, onPaste, children }: Props) {
  const [over, setOver] = useState(false);
  const give = (files: Iterable<File>) => {
    const given = [...files].map((file) => ({ name: file.name, content: file }));
    if (given.length > 0) onFiles(given);
  };
  const paste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    event.preventDefault();
    if (files.length > 0) give(files);
    else onPaste?.(event.clipboardData.getData('text/plain'));
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (onDropped) onDropped(event.dataTransfer);
    else give(event.dataTransfer.files);
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
        onPaste={onPaste && paste}
      >
        <FileButton label={label} accept={accept} multiple main onFiles={give} />
        {children}
      </div>
    </Controls>
  );
}
