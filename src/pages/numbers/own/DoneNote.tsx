import { useState } from 'react';
import { failureOf, type OwnFailureKind } from '../../../data/own/failure.ts';
import { useWords } from '../../../i18n/useMessages.ts';
import { type Done, OwnLink } from './Keep.tsx';
import styles from './Own.module.css';
import type { Own } from './useOwn.ts';
import { ownWords } from './words.ts';

interface Props {
  readonly done: Done | undefined;
  readonly own: Extract<Own, { readonly status: 'open' }>;
}

/** Says what was kept, with the ways to it and back; back only as long as nothing else has changed. */
export function DoneNote({ done, own }: Props) {
  const { keep, failure: failures } = useWords(ownWords);
  const [undone, setUndone] = useState(false);
  const [failure, setFailure] = useState<OwnFailureKind>();
  const { revision } = own.overview.state;
  const undo = async (kept: Done) => {
    try {
      await own.data.undo(kept.revision, revision);
      setUndone(true);
    } catch (error) {
      setFailure(failureOf(error).kind);
      await own.reload().catch(() => undefined);
    }
  };
  return (
    <div role="status" className={done ? styles.done : 'visuallyHidden'}>
      {done && (
        <>
          <strong>{undone ? keep.undone : keep.done(done.count)}</strong> {!undone && <OwnLink />}{' '}
          {!undone && revision === done.revision && (
            <button type="button" onClick={() => void undo(done)}>
              {keep.undo}
            </button>
          )}
          {failure && <span>{failures[failure]}</span>}
        </>
      )}
    </div>
  );
}
