import { type ProvenanceKind, provenanceKinds } from '../../domain/provenance.ts';
import { useEvidenceBook } from '../../evidence/bookContext.ts';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import { evidencePanelWords } from '../../evidence/panel/words.ts';
import { registerLines } from '../../evidence/registerLines.ts';
import { registersIn } from '../../evidence/registers.ts';
import { SourceTitle } from '../../evidence/SourceTitle.tsx';
import { siteWords } from '../../i18n/site/words.ts';
import { sourceWords } from '../../i18n/sources/words.ts';

import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { useLocation } from '../../url/location.ts';
import { relativeHref } from '../../url/routes.ts';
import styles from './SourcesPanel.module.css';

/** The numbered sources of all figures, what each kind of figure is, and how illustrative data were made. */
export function SourcesList() {
  const messages = useMessages();
  const { format, language } = messages;
  const site = useWords(siteWords);
  const evidence = useWords(evidencePanelWords);
  const { sources, methods, origins } = useEvidenceBook();
  const files = [...new Set(origins.flatMap((origin) => (origin.kind === 'imported' ? [origin.file] : [])))];
  const registers = registersIn(origins);
  const [path] = useLocation();
  const words = useWords(sourceWords);
  // What was read from files or counted from the register is a kind only where there is such, and a trial names itself where it is on.
  const there: Partial<Record<ProvenanceKind, boolean>> = {
    imported: files.length > 0,
    register: registers.length > 0,
    trial: false,
  };
  const kinds = provenanceKinds.filter((kind) => there[kind] ?? true);
  return (
    <>
      <h2>{site.sources.title}</h2>
      <p>{words.intro(kinds.length)}</p>
      <ul className={styles.kinds}>
        {kinds.map((kind) => (
          <li key={kind}>
            <ProvenanceMark kind={kind} />
            <span>{words.kinds[kind]}</span>
          </li>
        ))}
      </ul>
      <p>
        {evidence.directions.moreThan} {evidence.directions.lessThan} {evidence.directions.about}
      </p>
      <ol className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceTitle source={source} />
            <br />
            {source.publisher}, {source.date ? words.published(format.date(source.date)) : words.undated}
          </li>
        ))}
      </ol>
      {files.length > 0 && (
        <>
          <h3>{words.files}</h3>
          <ul className={styles.sources}>
            {files.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </>
      )}
      {registers.length > 0 && (
        <>
          <h3>{words.registers}</h3>
          <ul className={styles.sources}>
            {registerLines(registers, messages).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.methods}</h3>
      {methods.map(({ id, description }) => (
        <p key={id}>{description[language]}</p>
      ))}
      <p>
        <a className={styles.license} href={relativeHref(path, '/licenses.txt')}>
          {words.licenses}
        </a>
      </p>
    </>
  );
}
