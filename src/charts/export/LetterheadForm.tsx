import { type ChangeEvent, type SyntheticEvent, useId, useState } from 'react';
import { type Letterhead, type Letterheads, letterheadTexts, type Signs } from '../../domain/letterhead.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { defaultLetterhead } from '../../i18n/letterhead/defaults.ts';
import { letterheadWords } from '../../i18n/letterhead/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import styles from './exports.module.css';

interface Props {
  readonly organisation: Organisation;
  /** ISO day by which the defaults are chosen. */
  readonly day: string;
  readonly letterheads: () => Promise<Letterheads>;
}

type Said = 'kept' | 'wasReset' | 'notKept';

/** How an organisation heads and signs its papers in Word. What is changed is kept at once, on this machine only. */
export function LetterheadForm({ organisation, day, letterheads }: Props) {
  const words = useWords(letterheadWords);
  const [kept, setKept] = useState<{ readonly by: Letterheads; readonly given: Partial<Letterhead> }>();
  const [said, setSaid] = useState<Said>();
  const defaults = defaultLetterhead(organisation, day);
  const open = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (!currentTarget.open || kept) return;
    // Without its network there are no files to head either.
    void letterheads().then(
      (by) => setKept({ by, given: by.storedLetterhead(organisation.code) }),
      () => undefined,
    );
  };
  const keep = (by: Letterheads, given: Partial<Letterhead>, done: Said) => {
    setKept({ by, given });
    setSaid(by.storeLetterhead(organisation.code, given) ? done : 'notKept');
  };
  return (
    <details className={styles.letterhead} onToggle={open}>
      <summary>{words.title}</summary>
      {kept && (
        <Fields
          values={{ ...defaults, ...kept.given }}
          change={(part) => keep(kept.by, changed(defaults, { ...kept.given, ...part }), 'kept')}
          reset={() => keep(kept.by, {}, 'wasReset')}
        />
      )}
      <p role="status">{said && words[said]}</p>
    </details>
  );
}

/** What differs from the defaults: those follow the period, and what a clerk has left alone follows them. */
function changed(defaults: Letterhead, given: Partial<Letterhead>): Partial<Letterhead> {
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => defaults[key as keyof Letterhead] !== value),
  );
}

interface FieldsProps {
  readonly values: Letterhead;
  readonly change: (part: Partial<Letterhead>) => void;
  readonly reset: () => void;
}

function Fields({ values, change, reset }: FieldsProps) {
  const id = useId();
  const words = useWords(letterheadWords);
  return (
    <>
      <p>{words.intro}</p>
      <div className={styles.field}>
        <label htmlFor={`${id}signs`}>{words.signs}</label>
        <select
          id={`${id}signs`}
          value={values.signs}
          onChange={({ target }) => change({ signs: target.value as Signs })}
        >
          {(Object.keys(words.signers) as Signs[]).map((signs) => (
            <option key={signs} value={signs}>
              {words.signers[signs]}
            </option>
          ))}
        </select>
      </div>
      {letterheadTexts.map((key) => {
        const given = {
          id: `${id}${key}`,
          lang: 'vi',
          value: values[key],
          onChange: ({ target: { value } }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
            change({ [key]: value }),
        };
        return (
          <div key={key} className={styles.field}>
            <label htmlFor={given.id}>{words.fields[key]}</label>
            {key === 'recipients' ? <textarea rows={3} {...given} /> : <input {...given} />}
          </div>
        );
      })}
      <div className={styles.buttons}>
        <button type="button" onClick={reset}>
          {words.reset}
        </button>
      </div>
    </>
  );
}
