import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { numbersWords } from '../words.ts';
import styles from './Check.module.css';
import { checkWords } from './words.ts';

/** Says of files given to be imported that they were exported here, and where their check is. */
export function OursNote({ names }: { readonly names: readonly string[] }) {
  const { list } = useMessages();
  const words = useWords(checkWords);
  const { sections } = useWords(numbersWords);
  return (
    <div role="status">
      {names.length > 0 && (
        <p className={styles.card}>
          <span>
            {words.ours(list(names))} <a href="#kiem-tra-tep">{sections.check}</a>.
          </span>
        </p>
      )}
    </div>
  );
}
