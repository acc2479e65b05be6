import type { ReactNode } from 'react';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { AppLink } from '../../../url/AppLink.tsx';
import { routes } from '../../../url/routes.ts';
import styles from './Check.module.css';
import { AlteredTable, ChangedTable, IncomparableTable } from './CheckTables.tsx';
import { aboutFile, ageSentences, countSentences, seenSentence } from './checkSentences.ts';
import { type CheckDone, outcomeOf } from './outcome.ts';
import { type CheckEntry, useChecks } from './useChecks.ts';
import { checkWords } from './words.ts';

/** What a check has come to, for one file. */
export function CheckCard({ entry }: { readonly entry: CheckEntry }) {
  const words = useWords(checkWords);
  const { retry, remove } = useChecks();
  const { state, name, id } = entry;
  const title = words.file(name);
  return (
    <article className={styles.card} data-outcome={toneOf(state)} aria-label={title}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <button type="button" onClick={() => remove(id)}>
          {words.remove}
        </button>
      </div>
      <div role="status">
        {state.kind === 'checking' && <p>{words.checking}</p>}
        {state.kind === 'failed' && <p>{words.failed}</p>}
        {state.kind === 'not' && <p>{words.not[state.why]}</p>}
        {state.kind === 'checked' && <Summary done={state} />}
      </div>
      {(state.kind === 'failed' || (state.kind === 'checked' && state.here === 'failed')) && (
        <p>
          <button type="button" onClick={() => retry(entry)}>
            {words.retry}
          </button>
        </p>
      )}
      {state.kind === 'checked' && <Details done={state} />}
    </article>
  );
}

function toneOf(state: CheckEntry['state']): 'good' | 'bad' | undefined {
  if (state.kind === 'not') return 'bad';
  if (state.kind !== 'checked') return undefined;
  const { altered, changed, incomparable } = outcomeOf(state);
  if (altered.length > 0 || state.file.drawingIsOurs === false) return 'bad';
  return changed.length + incomparable.length === 0 ? 'good' : undefined;
}

/** What a reader is told first: what the file is, how old, and how many of its numbers are what. */
function Summary({ done }: { readonly done: CheckDone }) {
  const messages = useMessages();
  const { all, parts } = countSentences(done, messages);
  const lines: readonly ReactNode[] = [
    ...ageSentences(done, messages),
    <>
      {all} {parts.join('; ')}.
    </>,
    ...seenSentence(done, messages),
  ];
  return (
    <>
      <p>{aboutFile(done, messages)}</p>
      <ul>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a check stay in their order
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Details({ done }: { readonly done: CheckDone }) {
  const words = useWords(checkWords);
  const { altered, changed, incomparable } = outcomeOf(done);
  return (
    <>
      {altered.length > 0 && <AlteredTable done={done} numbers={altered} />}
      {changed.length > 0 && <ChangedTable done={done} numbers={changed} />}
      {done.here === 'figures' && incomparable.length > 0 && <IncomparableTable numbers={incomparable} />}
      {done.search !== undefined && (
        <p>
          <AppLink to={routes.overview} search={done.search}>
            {words.open}
          </AppLink>
        </p>
      )}
    </>
  );
}
