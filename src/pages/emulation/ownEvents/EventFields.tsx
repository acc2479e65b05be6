import { useEffect, useRef } from 'react';
import { campaignsWords } from '../../../charts/campaigns/words.ts';
import { type EventDraft, eventFaults, isBlank } from '../../../domain/ownEvents.ts';
import { useWords } from '../../../i18n/useMessages.ts';
import fieldStyles from '../typed/Fields.module.css';
import { EditingContext, SelectField, TextField } from '../typed/fields.tsx';
import { ownEventsWords } from './words.ts';

interface Props {
  readonly draft: EventDraft;
  /** Its place, from 1. */
  readonly nth: number;
  /** It has just been added or brought back: it is typed in next. */
  readonly isNew: boolean;
  readonly change: (draft: EventDraft) => void;
  readonly remove: () => void;
}

/** No bound of what can be typed: what is too long is told. */
const most = null;

/** The fields of one event, each with what is wrong with it. */
export function EventFields({ draft, nth, isNew, change, remove }: Props) {
  const words = useWords(ownEventsWords);
  const { kinds } = useWords(campaignsWords);
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isNew) fields.current?.querySelector('input')?.focus();
  }, [isNew]);
  const faults = new Map(
    (isBlank(draft) ? [] : eventFaults(draft)).map(({ at, problem }) => [at as string, [words.problem(problem)]]),
  );
  const set = (path: string, value: unknown) => change({ ...draft, [path]: value });
  return (
    <EditingContext value={{ faults, set }}>
      <fieldset ref={fields}>
        <legend>{words.nth(nth)}</legend>
        <div className={fieldStyles.fields}>
          <TextField path="title" label={words.title} value={draft.title} most={most} />
          <SelectField path="kind" label={words.kind} value={draft.kind} options={kinds} />
          <TextField path="start" label={words.start} value={draft.start} hint={words.dateHint} most={most} />
          <TextField path="end" label={words.end} value={draft.end} hint={words.dateHint} most={most} />
          <TextField path="by" label={words.by} value={draft.by} most={most} />
        </div>
        <button type="button" onClick={remove}>
          {words.takeAway(nth)}
        </button>
      </fieldset>
    </EditingContext>
  );
}
