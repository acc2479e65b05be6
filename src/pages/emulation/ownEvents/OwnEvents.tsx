import { useEffect, useRef, useState } from 'react';
import { type EventDraft, freshEvent, withTyped } from '../../../domain/ownEvents.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Controls } from '../../../ui/Controls.tsx';
import { FileButton } from '../../kit/FileButton.tsx';
import section from '../table/TableSection.module.css';
import { saveTyped } from '../typed/saveTyped.ts';
import { EventFields } from './EventFields.tsx';
import { useEventDrafts } from './keeping.ts';
import styles from './OwnEvents.module.css';
import { ownEventsWords } from './words.ts';

/** The events that the office writes down itself: the form, and the ways in and out. One for each organisation. */
export function OwnEvents({ organisation }: { readonly organisation: string }) {
  const messages = useMessages();
  const words = useWords(ownEventsWords);
  const { drafts, told, change, trouble, isAwaited } = useEventDrafts(organisation);
  const [editing, setEditing] = useState(false);
  const [added, setAdded] = useState<string>();
  const [removed, setRemoved] = useState<{ readonly draft: EventDraft; readonly at: number }>();
  const [refused, setRefused] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  // The button that took it away has gone.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  const add = () => {
    const draft = freshEvent(drafts);
    change([...drafts, draft]);
    setAdded(draft.id);
    setEditing(true);
  };
  const bringBack = ({ draft, at }: NonNullable<typeof removed>) => {
    // Another one may be called so by now.
    const isTaken = drafts.some(({ id }) => id === draft.id);
    const back = isTaken ? { ...draft, id: freshEvent(drafts).id } : draft;
    change([...drafts.slice(0, at), back, ...drafts.slice(at)]);
    setAdded(back.id);
    setEditing(true);
    setRemoved(undefined);
  };
  const take = (file: File) =>
    import('./importing.ts')
      .then(({ readEvents }) => readEvents(file, messages))
      .then((found) => {
        if (typeof found === 'string') return setRefused(found);
        setRefused('');
        change(withTyped(drafts, found));
      });
  return (
    <section className={section.card} id="su-kien-rieng" aria-labelledby="own-events">
      <h2 id="own-events">{words.heading}</h2>
      <p role="status">
        {removed && `${words.removed} `}
        {drafts.length === 0 ? words.none : words.state(told, drafts.length - told)}
      </p>
      {trouble && <p className={section.trouble}>{words[trouble]}</p>}
      <p role="alert" className={refused === '' ? 'visuallyHidden' : section.trouble}>
        {refused}
      </p>
      {editing && drafts.length > 0 && (
        <>
          <p>{words.dates}</p>
          <ol className={styles.list}>
            {drafts.map((draft, at) => (
              <li key={draft.id}>
                <EventFields
                  draft={draft}
                  nth={at + 1}
                  isNew={draft.id === added}
                  change={(next) => change(drafts.map((other) => (other.id === next.id ? next : other)))}
                  remove={() => {
                    setRemoved({ draft, at });
                    change(drafts.filter(({ id }) => id !== draft.id));
                  }}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      <Controls className={section.buttons}>
        <button type="button" data-main disabled={isAwaited} onClick={add}>
          {words.add}
        </button>
        {drafts.length > 0 && (
          <button
            type="button"
            aria-expanded={editing}
            onClick={() => {
              setAdded(undefined);
              setEditing(!editing);
            }}
          >
            {words.edit}
          </button>
        )}
        {!isAwaited && (
          <FileButton
            label={words.import}
            accept=".json,application/json"
            onFiles={([file]) => file && void take(file)}
          />
        )}
        {drafts.length > 0 && (
          <button type="button" onClick={() => void saveEvents(organisation, drafts)}>
            {words.export}
          </button>
        )}
        {removed && (
          <button ref={undo} type="button" onClick={() => bringBack(removed)}>
            {words.undo}
          </button>
        )}
      </Controls>
    </section>
  );
}

async function saveEvents(organisation: string, drafts: readonly EventDraft[]): Promise<void> {
  const { eventsFileOf } = await import('../../../data/events/parse.ts');
  await saveTyped(eventsFileOf(organisation, drafts), `su-kien-${organisation}.json`);
}
