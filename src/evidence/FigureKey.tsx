import { kindsInOrder, kindTraits, type ProvenanceKind } from '../domain/provenance.ts';
import { useWords } from '../i18n/useMessages.ts';
import styles from './FigureKey.module.css';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import { evidenceWords } from './words.ts';

/** In one line: that numbers open their evidence, and what the signs beside some of them say. */
export function FigureKey({ kinds }: { readonly kinds: ReadonlySet<ProvenanceKind> }) {
  const { key } = useWords(evidenceWords);
  return (
    <p className={styles.key}>
      <span>
        <span className={styles.dotted}>{key.dotted}</span> <span className="visuallyHidden">{key.keys}</span>
      </span>
      {kindsInOrder(kinds)
        .filter((kind) => kindTraits[kind].signed)
        .map((kind) => (
          <span key={kind} className={styles.kind} data-kind={kind}>
            <ProvenanceMark kind={kind} /> {(key.kinds as Readonly<Partial<Record<ProvenanceKind, string>>>)[kind]}
          </span>
        ))}
    </p>
  );
}
