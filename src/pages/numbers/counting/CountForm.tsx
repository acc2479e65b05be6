import { useState } from 'react';
import type { CountAsked, RegisterRead } from '../../../counting/protocol.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Controls } from '../../../ui/Controls.tsx';
import styles from './Counting.module.css';
import { lockIn, suggested } from './suggested.ts';
import { timeText } from './told.ts';
import { countingWords } from './words.ts';

interface Props {
  readonly read: RegisterRead;
  readonly busy: boolean;
  /** It was counted before. */
  readonly again: boolean;
  readonly onCount: (asked: CountAsked) => void;
}

/** What was read, and which year is to be counted as it stood when. */
export function CountForm({ read, busy, again, onCount }: Props) {
  const messages = useMessages();
  const words = useWords(countingWords);
  const { number } = messages.format;
  const first = suggested(read.newest);
  const [year, setYear] = useState(String(first?.year ?? ''));
  const [lock, setLock] = useState(first?.lock ?? '');
  if (!first) return <p role="alert">{words.empty}</p>;
  const isYear = /^\d{4}$/.test(year) && Number(year) >= 1993 && Number(year) <= 2100;
  const time = lockIn(lock);
  return (
    <div className={styles.form}>
      <p>
        {words.read(number(read.cases), number(read.units))} {words.newest(timeText(first.lock, messages))}
      </p>
      {read.isMadeUp && <p>{words.madeUp}</p>}
      <Controls className={styles.fields}>
        <label>
          {words.year}
          <input
            inputMode="numeric"
            value={year}
            aria-invalid={!isYear}
            onChange={(event) => setYear(event.target.value.trim())}
          />
        </label>
        <label>
          {words.lock}
          <input
            type="datetime-local"
            step="1"
            value={lock}
            aria-invalid={time === null}
            onChange={(event) => setLock(event.target.value)}
          />
        </label>
        <button
          type="button"
          disabled={busy || !isYear || time === null}
          onClick={() => time !== null && onCount({ year: Number(year), lock: time })}
        >
          {again ? words.countAgain : words.count}
        </button>
      </Controls>
      <div role="status">
        {!isYear && <p className={styles.small}>{words.wrongYear}</p>}
        {time === null && <p className={styles.small}>{words.wrongLock}</p>}
      </div>
    </div>
  );
}
