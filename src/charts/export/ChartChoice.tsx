import { useState } from 'react';
import type { FileWords } from '../../i18n/files/words.ts';
import type { ChartChoices, PageContent } from '../kit/exportContext.ts';
import styles from './exports.module.css';

interface Props {
  readonly words: FileWords;
  readonly content: () => PageContent | undefined;
  /** Ids of what is left out. */
  readonly leftOut: readonly string[];
  readonly choices: ChartChoices;
  readonly onChange: (leftOut: readonly string[]) => void;
}

/** The id under which the key figures of a page are chosen. */
export const keyFiguresId = 'keyFigures';

/** Which charts of the page go into its files. The list is made when it is opened. */
export function ChartChoice({ words, content, leftOut, choices, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  const page = open ? content() : undefined;
  const items = page
    ? [
        ...(page.keyFigures ? [{ id: keyFiguresId, title: words.choice.keyFigures }] : []),
        ...page.cards.map(({ id, title }) => ({ id, title })),
      ]
    : [];
  const choose = (ids: readonly string[]) => {
    if (page) setForgotten(!choices.leaveOut(page.slug, ids));
    onChange(ids);
  };
  const out = new Set(leftOut);
  return (
    <details className={styles.choice} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{leftOut.length === 0 ? words.choice.all : words.choice.some}</summary>
      {page && (
        <fieldset>
          <legend className="visuallyHidden">{words.choice.legend}</legend>
          {items.map(({ id, title }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={!out.has(id)}
                onChange={({ target }) =>
                  choose(target.checked ? leftOut.filter((each) => each !== id) : [...leftOut, id])
                }
              />
              <span>{title}</span>
            </label>
          ))}
          {items.every(({ id }) => out.has(id)) && <p role="status">{words.choice.none}</p>}
          {leftOut.length > 0 && (
            <button type="button" onClick={() => choose([])}>
              {words.choice.takeAll}
            </button>
          )}
          {forgotten && <p role="status">{words.choice.forgotten}</p>}
        </fieldset>
      )}
    </details>
  );
}
