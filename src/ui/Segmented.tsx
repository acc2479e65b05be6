import { useId } from 'react';
import styles from './Segmented.module.css';

interface Props<K extends string> {
  readonly label: string;
  readonly options: Readonly<Record<K, string>>;
  readonly value: K;
  readonly onChange: (value: K) => void;
}

/** A choice of one among few, all of them in sight: native radio buttons under another coat. */
export function Segmented<K extends string>({ label, options, value, onChange }: Props<K>) {
  const name = useId();
  return (
    // No legend: WebKit sets it above the row whatever the style says.
    <fieldset className={styles.field} aria-labelledby={`${name}label`}>
      <span id={`${name}label`}>{label}</span>
      <div className={styles.options}>
        {(Object.keys(options) as K[]).map((key) => (
          <label key={key}>
            <input type="radio" name={name} value={key} checked={key === value} onChange={() => onChange(key)} />
            <span>{options[key]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
