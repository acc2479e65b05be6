import { useWords } from '../../../i18n/useMessages.ts';
import type { Problem } from '../../../import/reading.ts';
import styles from './Own.module.css';
import { ownWords } from './words.ts';

/** More are not listed: they have one cause. */
const most = 12;

interface Props {
  readonly problems: readonly Problem[];
  readonly onShow: (cell: string) => void;
}

/** Cells that hold something else than a number. */
export function Problems({ problems, onShow }: Props) {
  const { problems: words, findings } = useWords(ownWords);
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={styles.bad}>
      <p>
        <strong>{words.title(problems.length)}</strong> {words.advice}
      </p>
      <ul>
        {problems.slice(0, most).map(({ kind, cell, text }) => (
          <li key={cell}>
            {words[kind](cell, text)}{' '}
            <button type="button" onClick={() => onShow(cell)} aria-label={`${findings.show} ${cell}`}>
              {findings.show}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
