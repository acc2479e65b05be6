import { useId } from 'react';
import type { FileWords } from '../../i18n/files/words.ts';
import styles from './exports.module.css';

interface Props {
  readonly words: FileWords;
  readonly tried: boolean;
  readonly onChange: (tried: boolean) => void;
}

/** Where something is tried out: whether it goes into files. Unless a reader wants that, they hold what there is without it. */
export function TrialChoice({ words, tried, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.trial}>
      <label>
        <input
          type="checkbox"
          checked={tried}
          aria-describedby={id}
          onChange={({ target }) => onChange(target.checked)}
        />
        {words.trialChoice.label}
      </label>
      <p id={id}>{tried ? words.trialChoice.marked : words.trialChoice.without}</p>
    </div>
  );
}
