import type { Figure } from '../../domain/figure.ts';
import { useEvidenceBook } from '../../evidence/bookContext.ts';
import { groundsOf } from '../../evidence/groundsOf.ts';
import { collectTrials } from '../../evidence/notes.ts';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import { evidenceWords } from '../../evidence/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import styles from './ReportPage.module.css';

/** What the figures above are, and the numbers of their sources. */
export function ReportKind({ figures }: { readonly figures: readonly Figure[] }) {
  const { provenanceKinds } = useMessages();
  const evidence = useWords(evidenceWords);
  const { kind, numbers } = groundsOf(figures, useEvidenceBook().sources);
  const grounds = [provenanceKinds[kind], ...(numbers.length > 0 ? [evidence.sourceNumbers(numbers)] : [])].join(' · ');
  return (
    <p className={styles.kind} data-kind={kind}>
      <ProvenanceMark kind={kind} /> {[...collectTrials(figures)].reduce(evidence.named, grounds)}
    </p>
  );
}
