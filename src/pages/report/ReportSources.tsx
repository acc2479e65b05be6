import type { Dataset } from '../../data/dataset.ts';
import { figuresOf, type Table } from '../../domain/table.ts';
import { useEvidenceBook } from '../../evidence/bookContext.ts';
import { groundsOf } from '../../evidence/groundsOf.ts';
import { collectFiles, collectMethods, collectNotes } from '../../evidence/notes.ts';
import { evidencePanelWords } from '../../evidence/panel/words.ts';
import { registerLines } from '../../evidence/registerLines.ts';
import { collectRegisters } from '../../evidence/registers.ts';
import { fileWords } from '../../i18n/files/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { dataCaveats } from '../kit/dataSentences.ts';
import styles from './ReportPage.module.css';

interface Props {
  readonly tables: readonly Table[];
  readonly dataset: Dataset;
}

/** The publications that the report rests on, and what a reader has to be warned of. */
export function ReportSources({ tables, dataset }: Props) {
  const messages = useMessages();
  const { language, format } = messages;
  const evidence = evidencePanelWords(messages);
  const book = useEvidenceBook();
  const words = fileWords(messages);
  const figures = tables.flatMap(figuresOf);
  const { numbers } = groundsOf(figures, book.sources);
  const notes = new Map(figures.flatMap(collectNotes).map((note) => [note.vi, note[language]]));
  const methods = collectMethods(figures);
  return (
    <section className={styles.sources}>
      <h2>{words.report.sources}</h2>
      <ul>
        {numbers.map((number) => {
          const source = book.sources[number - 1];
          return (
            source && (
              <li key={source.id} lang={source.language}>
                {words.source(
                  number,
                  source.title,
                  source.publisher,
                  source.date === null ? words.undated : format.date(source.date),
                  source.url,
                )}
              </li>
            )
          );
        })}
        {[...collectFiles(figures)].map((file) => (
          <li key={file}>{words.file(file)}</li>
        ))}
        {registerLines(collectRegisters(figures), messages).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul>
        {dataCaveats(dataset, messages).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {[...notes.values()].map((note) => (
          <li key={note}>{note}</li>
        ))}
        {book.methods
          .filter(({ id }) => methods.has(id))
          .map(({ id, description }) => (
            <li key={id}>{words.method(description[language])}</li>
          ))}
        <li>
          {evidence.directions.moreThan} {evidence.directions.lessThan} {evidence.directions.about}
        </li>
      </ul>
    </section>
  );
}
