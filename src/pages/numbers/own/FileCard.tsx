import type { Office } from '../../../data/own/kept.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import type { Refusal } from '../../../workbooks/refusal.ts';
import { preselected } from './answers.ts';
import { type FileEntry, type Import, isTable, type SheetEntry } from './importState.ts';
import styles from './Own.module.css';
import { SheetCard } from './SheetCard.tsx';
import { ownWords } from './words.ts';

interface Props {
  readonly file: FileEntry;
  readonly running: Import;
  readonly office: Office | null;
}

/** A file: being read, refused, or with its sheets. */
export function FileCard({ file: { id, name, state }, running, office }: Props) {
  const words = useWords(ownWords);
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <h3>{name}</h3>
        <button type="button" onClick={() => running.remove(id)}>
          {state.kind === 'reading' ? words.file.cancel : words.file.remove}
        </button>
      </div>
      {state.kind === 'reading' && (
        <p role="status">
          <progress aria-label={words.file.reading} />{' '}
          {state.progress ? words.file.readingSheets(state.progress.sheets) : words.file.reading}
        </p>
      )}
      {state.kind === 'failed' && (
        <p role="alert" className={styles.bad}>
          {words.file.failed}{' '}
          <button type="button" onClick={() => running.retry(id)}>
            {words.file.again}
          </button>
        </p>
      )}
      {state.kind === 'refused' && (
        <p role="alert" className={styles.bad}>
          <Refused refusal={state.refusal} />
        </p>
      )}
      {state.kind === 'encoding' && (
        <fieldset className={styles.questions}>
          <legend>{words.encoding.title}</legend>
          {state.options.map(({ encoding, preview }) => (
            <div key={encoding} className={styles.encoding}>
              <pre>{preview}</pre>
              <button type="button" onClick={() => running.decode(id, encoding)}>
                {words.encoding.use} ({encoding})
              </button>
            </div>
          ))}
        </fieldset>
      )}
      {state.kind === 'read' && (
        <>
          {state.hasMacros && <p className={styles.small}>{words.file.macros}</p>}
          <Sheets file={name} sheets={state.sheets} running={running} office={office} />
        </>
      )}
    </section>
  );
}

function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { format } = useMessages();
  const words = useWords(ownWords).refusal;
  const megabytes = (bytes: number) => format.number(Math.round(bytes / 1024 / 1024));
  switch (refusal.why) {
    case 'tooLarge':
      return words.tooLarge(megabytes(refusal.most));
    case 'unpacksTooLarge':
      return words.unpacksTooLarge(megabytes(refusal.most));
    case 'tooManySheets':
      return words.tooManySheets(format.number(refusal.sheets), format.number(refusal.most));
    case 'tooManyRows':
      return words.tooManyRows(format.number(refusal.most));
    case 'tooManyCells':
      return words.tooManyCells(format.number(refusal.most));
    case 'otherKind':
      return words.otherKind(refusal.kind);
    default:
      return words[refusal.why];
  }
}

interface SheetsProps extends Pick<Props, 'running' | 'office'> {
  readonly file: string;
  readonly sheets: readonly SheetEntry[];
}

/** Sheets with tables one by one; those without in one line. */
function Sheets({ file, sheets, running, office }: SheetsProps) {
  const words = useWords(ownWords);
  const done = sheets.filter(({ results }) => results !== null).length;
  const others = sheets.flatMap((sheet) =>
    (sheet.results ?? []).flatMap((result) => (isTable(result) ? [] : [{ sheet, refused: result.refused }])),
  );
  const ready = sheets.flatMap((sheet) => {
    const answers = sheet.taken ? preselected(sheet) : undefined;
    return answers ? [{ sheet, answers }] : [];
  });
  const noTable = others.filter(({ refused }) => refused.why === 'noTable');
  const tables = sheets.some(({ results }) => results?.some(isTable));
  return (
    <>
      {done < sheets.length && (
        <p role="status">
          <progress aria-label={words.file.checking(done, sheets.length)} value={done} max={sheets.length} />{' '}
          {words.file.checking(done, sheets.length)}
        </p>
      )}
      {ready.length > 1 && (
        <button
          type="button"
          onClick={() => {
            for (const { sheet, answers } of ready) running.answer(sheet.key, answers);
          }}
        >
          {words.sheet.confirmAll(ready.length)}
        </button>
      )}
      {done === sheets.length && !tables && <p role="alert">{words.file.noTables}</p>}
      {sheets.map((sheet) => (
        <SheetCard key={sheet.key.sheet} file={file} sheet={sheet} running={running} office={office} />
      ))}
      {others
        .filter(({ refused }) => refused.why !== 'noTable')
        .map(({ sheet, refused }) => (
          <p key={sheet.key.sheet} role="alert" className={styles.bad}>
            <strong>{sheet.name}</strong>:{' '}
            {refused.why === 'register'
              ? words.sheetRefused.register(refused.cell ?? '')
              : words.sheetRefused.legacyText}
          </p>
        ))}
      {tables && noTable.length > 0 && (
        <p className={styles.small}>
          {noTable
            .map(({ sheet }) => (sheet.isHidden ? `${sheet.name} (${words.file.hiddenSheet})` : sheet.name))
            .join(', ')}
          : {words.sheetRefused.noTable}
        </p>
      )}
    </>
  );
}
