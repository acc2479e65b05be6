import styles from './FileButton.module.css';

interface Props {
  readonly label: string;
  /** Ends of names that the chooser of files offers. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** It asks for a folder, and takes all files in it. */
  readonly folder?: boolean;
  /** What its place is mainly for. */
  readonly main?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. */
export function FileButton({ label, accept, multiple = false, folder = false, main = false, onFiles }: Props) {
  return (
    <label className={styles.choose} data-main={main}>
      <input
        type="file"
        multiple={multiple}
        {...(folder && { webkitdirectory: '' })}
        accept={accept === '' ? undefined : accept}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <span>{label}</span>
    </label>
  );
}
