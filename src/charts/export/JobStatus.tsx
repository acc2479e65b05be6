import type { FileWords } from '../../i18n/files/words.ts';
import styles from './exports.module.css';
import type { Jobs } from './useJob.ts';

/** How the work stands, for eyes and for ears, with the way to stop it. */
export function JobStatus({ jobs: { state, cancel }, words }: { readonly jobs: Jobs; readonly words: FileWords }) {
  return (
    <div className={styles.status}>
      <p role="status" data-kind={state.kind}>
        {state.kind === 'working' && words.working(state.what)}
        {state.kind === 'working' && state.of > 0 && ` ${words.step(state.done, state.of)}`}
        {(state.kind === 'done' || state.kind === 'failed') && state.text}
      </p>
      {state.kind === 'working' && (
        <>
          {state.of > 0 && <progress max={state.of} value={state.done} aria-label={state.what} />}
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        </>
      )}
      {(state.kind === 'done' || state.kind === 'failed') && state.address && (
        <input
          readOnly
          value={state.address}
          aria-label={words.items.copyLink}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
