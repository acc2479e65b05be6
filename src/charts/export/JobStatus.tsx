import { createPortal } from 'react-dom';
import type { FileWords } from '../../i18n/files/words.ts';
import styles from './exports.module.css';
import type { Jobs } from './useJob.ts';

interface Props {
  readonly jobs: Jobs;
  readonly words: FileWords;
  /** Whether the panel that the work was asked for in is seen; always, where it is no panel. */
  readonly open?: boolean;
}

/**
 * How the work stands, for eyes and for ears, with the way to stop it. Where its panel has been closed meanwhile it is said at the
 * foot of the window: the work goes on, and what became of it is never left unsaid.
 */
export function JobStatus({ jobs, words, open = true }: Props) {
  const { state, clear } = jobs;
  return (
    <>
      <div className={styles.status}>{open && <Told jobs={jobs} words={words} />}</div>
      {state.kind !== 'idle' &&
        createPortal(
          <div className={styles.away} hidden={open}>
            {!open && (
              <>
                <Told jobs={jobs} words={words} />
                {state.kind !== 'working' && (
                  <button type="button" onClick={clear}>
                    {words.close}
                  </button>
                )}
              </>
            )}
          </div>,
          document.body,
        )}
    </>
  );
}

function Told({ jobs: { state, cancel }, words }: Pick<Props, 'jobs' | 'words'>) {
  return (
    <>
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
    </>
  );
}
