import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useMessages.ts';
import fieldStyles from '../typed/Fields.module.css';
import { Faults, useEditing } from '../typed/fields.tsx';
import styles from './TableEditor.module.css';
import { tableWords } from './words.ts';

interface Props<L> {
  /** Of the list in the draft. */
  readonly path: string;
  readonly lines: readonly L[];
  readonly legend: string;
  readonly add: string;
  readonly fresh: () => L;
  readonly children: (line: L, at: number) => ReactNode;
}

/** A list of the draft: each line with its fields and a button that takes it away, and one that adds another. */
export function Lines<L>({ path, lines, legend, add, fresh, children }: Props<L>) {
  const { set, faults } = useEditing();
  const words = useWords(tableWords);
  /** What is wrong with a line as a whole, or with a part of it that has no field of its own. */
  const besides = (at: number) =>
    [...faults]
      .filter(([found]) => found === `${path}[${at}].id` || found.startsWith(`${path}[${at}].units`))
      .flatMap(([, sentences]) => sentences);
  return (
    <fieldset className={styles.lines}>
      <legend>{legend}</legend>
      <Faults path={path} />
      <ol>
        {lines.map((line, at) => (
          // A line has no other key than its place: what is typed in it is the draft's.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            {children(line, at)}
            {besides(at).length > 0 && <span className={fieldStyles.fault}>{besides(at).join(' ')}</span>}
            <button
              type="button"
              aria-label={`${words.takeAway(words.line(at + 1))}: ${legend}`}
              onClick={() =>
                set(
                  path,
                  lines.filter((_, other) => other !== at),
                )
              }
            >
              {words.takeAway(words.line(at + 1))}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => set(path, [...lines, fresh()])}>
        {add}
      </button>
    </fieldset>
  );
}
