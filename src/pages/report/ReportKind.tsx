import { useEvidenceBook } from '../../charts/kit/bookContext.ts';
import { ProvenanceMark } from '../../charts/kit/ProvenanceMark.tsx';
import { restsOn } from '../../charts/kit/restsOn.ts';
import type { Figure } from '../../domain/figure.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './ReportPage.module.css';

/** What the figures above are, and the numbers of their sources. */
export function ReportKind({ figures }: { readonly figures: readonly Figure[] }) {
  const { provenanceKinds, evidence } = useMessages();
  const { kind, numbers } = restsOn(figures, useEvidenceBook().sources);
  return (
    <p className={styles.kind} data-kind={kind}>
      <ProvenanceMark kind={kind} /> {provenanceKinds[kind]}
      {numbers.length > 0 && ` · ${evidence.sourceNumbers(numbers)}`}
    </p>
  );
}
