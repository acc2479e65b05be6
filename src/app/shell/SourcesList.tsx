import { useEvidenceBook } from '../../charts/kit/bookContext.ts';
import { ProvenanceMark } from '../../charts/kit/ProvenanceMark.tsx';
import { SourceTitle } from '../../charts/kit/SourceTitle.tsx';
import type { ProvenanceKind } from '../../domain/figure.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './SourcesPanel.module.css';

/** The numbered sources of all figures, what each kind of figure is, and how illustrative data were made. */
export function SourcesList() {
  const { app, evidence, format, language } = useMessages();
  const { sources, methods } = useEvidenceBook();
  const words = app.sources;
  const kinds: readonly ProvenanceKind[] = ['reported', 'derived', 'illustrative'];
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
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
      <h3>{words.methods}</h3>
      {methods.map(({ id, description }) => (
        <p key={id}>{description[language]}</p>
      ))}
    </>
  );
}
