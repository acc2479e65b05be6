import { type ReactNode, useState } from 'react';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import styles from './Check.module.css';
import type { CheckedNumber } from './checkFile.ts';
import { sinceSentence } from './checkSentences.ts';
import { type CheckDone, nameOfNumber, nowText, numberText, placeOf, theirText } from './outcome.ts';
import { checkWords } from './words.ts';

interface Props {
  readonly done: CheckDone;
  readonly numbers: readonly CheckedNumber[];
}

/** Numbers that are not what was written: where, what was exported, what stands there now. */
export function AlteredTable({ done, numbers }: Props) {
  const messages = useMessages();
  const { altered } = useWords(checkWords);
  return (
    <NumbersOf
      title={altered.title}
      numbers={numbers}
      heads={[altered.ours, altered.theirs, altered.now]}
      place={(number) => placeOf(number, done.file, messages)}
      cells={(number) => [
        numberText(number.number, messages),
        <span key="theirs" className={styles.altered}>
          {theirText(number, messages)}
        </span>,
        nowText(number, messages),
      ]}
    />
  );
}

/** Numbers that are others today. */
export function ChangedTable({ done, numbers }: Props) {
  const messages = useMessages();
  const { changed } = useWords(checkWords);
  return (
    <NumbersOf
      title={done.age?.kind === 'older' ? changed.supersededTitle : changed.differsTitle}
      lead={sinceSentence(done, messages)}
      numbers={numbers}
      heads={[changed.written, changed.now]}
      cells={(number) => [numberText(number.number, messages), nowText(number, messages)]}
    />
  );
}

export function IncomparableTable({ numbers }: Pick<Props, 'numbers'>) {
  const messages = useMessages();
  const words = useWords(checkWords);
  return (
    <NumbersOf
      title={words.incomparable}
      numbers={numbers}
      heads={[words.changed.written]}
      cells={(number) => [numberText(number.number, messages)]}
    />
  );
}

/** Rows that are shown at a time: a page of a nation can have ten thousand. */
const atATime = 50;

interface NumbersOfProps extends Pick<Props, 'numbers'> {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly heads: readonly string[];
  readonly place?: (number: CheckedNumber) => string;
  readonly cells: (number: CheckedNumber) => readonly ReactNode[];
}

function NumbersOf({ title, lead, numbers, heads, place, cells }: NumbersOfProps) {
  const words = useWords(checkWords);
  const { format } = useMessages();
  const [shown, setShown] = useState(atATime);
  const left = numbers.length - shown;
  return (
    <>
      <h4>{title}</h4>
      {lead !== undefined && <p>{lead}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={words.table(title)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              {place && <th scope="col">{words.altered.place}</th>}
              {heads.map((head) => (
                <th key={head} scope="col" className={styles.number}>
                  {head}
                </th>
              ))}
              <th scope="col">{words.chart}</th>
            </tr>
          </thead>
          <tbody>
            {numbers.slice(0, shown).map((number) => (
              <tr key={`${number.chart.slug} ${number.number.row} ${number.number.column}`}>
                <th scope="row">{nameOfNumber(number)}</th>
                {place && <td>{place(number)}</td>}
                {cells(number).map((cell, at) => (
                  <td key={heads[at]} className={styles.number}>
                    {cell}
                  </td>
                ))}
                <td>{number.chart.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <p>
          <button type="button" onClick={() => setShown(shown + atATime * 4)}>
            {words.more(format.number(left))}
          </button>
        </p>
      )}
    </>
  );
}
