import { type ReactNode, useId } from 'react';
import styles from './exports.module.css';

interface Props {
  /** What the files are for. */
  readonly title: string;
  readonly children: ReactNode;
}

/** Files for one purpose, as a list that says which. */
export function FileList({ title, children }: Props) {
  const id = useId();
  return (
    <section className={styles.group}>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>{children}</ul>
    </section>
  );
}

interface FileProps {
  /** What is made. */
  readonly label: string;
  /** Of which chart, for who does not see beside which one the menu stands. */
  readonly of?: string;
  readonly onClick: () => void;
}

/** One of them. */
export function FileItem({ label, of, onClick }: FileProps) {
  return (
    <li>
      <button type="button" aria-label={of === undefined ? undefined : `${label}: ${of}`} onClick={onClick}>
        {label}
      </button>
    </li>
  );
}
