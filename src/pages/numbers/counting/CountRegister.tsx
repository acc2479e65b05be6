import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { FileButton } from '../../kit/FileButton.tsx';
import { DropZone } from '../DropZone.tsx';
import { CountForm } from './CountForm.tsx';
import styles from './Counting.module.css';
import { chosenFiles, droppedFiles } from './dropped.ts';
import { Result } from './Result.tsx';
import { bytesText, refusalText, stageText } from './told.ts';
import { type Counting, useCounting } from './useCounting.ts';
import { countingWords } from './words.ts';

/** A register of cases is counted on this machine. */
export function CountRegister() {
  const words = useWords(countingWords);
  const counting = useCounting();
  const { state, add, clear } = counting;
  return (
    <section id="dem-so-thu-ly" className={styles.counting} aria-labelledby="counting-title">
      <h2 id="counting-title">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <DropZone
        label={words.files}
        accept=".csv,.parquet,.txt"
        onFiles={(files) => add(chosenFiles(files.map(({ content }) => content as File)))}
        onDropped={(transfer) => void droppedFiles(transfer).then(add)}
      >
        <FileButton label={words.folder} accept="" folder onFiles={(files) => add(chosenFiles(files))} />
        <p>{words.hint}</p>
        <p className={styles.small}>{words.once}</p>
      </DropZone>
      <State counting={counting} />
      {state.kind !== 'nothing' && state.kind !== 'reading' && state.kind !== 'counting' && (
        <p>
          <button type="button" onClick={clear}>
            {words.clear}
          </button>
        </p>
      )}
    </section>
  );
}

function State({ counting: { state, count, clear } }: { readonly counting: Counting }) {
  const messages = useMessages();
  const words = useWords(countingWords);
  const busy = state.kind === 'reading' || state.kind === 'counting';
  const progress = busy ? state.progress : undefined;
  const of = progress && 'of' in progress && progress.of > 0 ? progress : undefined;
  return (
    <>
      <div role="status">{busy && <p>{stageText(progress, messages)}</p>}</div>
      {busy && (
        <p className={styles.progress}>
          <progress aria-label={words.progress} {...(of && { value: of.done, max: of.of })} />
          <span>{bytesText(progress, messages)}</span>
          <button type="button" onClick={clear}>
            {words.cancel}
          </button>
        </p>
      )}
      {state.kind === 'failed' && (
        <p role="alert" className={styles.bad}>
          {words.failed}
        </p>
      )}
      {state.kind === 'refused' && (
        <p role="alert" className={styles.bad}>
          {refusalText(state.refusal, messages)}
        </p>
      )}
      {'read' in state && state.read && (
        <CountForm read={state.read} busy={busy} again={state.kind === 'counted'} onCount={count} />
      )}
      {state.kind === 'counted' && (
        <Result key={state.counted.dataVersion} counted={state.counted} isMadeUp={state.read.isMadeUp} />
      )}
    </>
  );
}
