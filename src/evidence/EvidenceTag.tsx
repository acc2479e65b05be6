import { useMemo } from 'react';
import { isDoubtful } from '../domain/doubtful.ts';
import type { Figure } from '../domain/figure.ts';
import { kindTraits } from '../domain/provenance.ts';
import { useMessages, useWords } from '../i18n/useMessages.ts';
import { Lazy } from '../ui/lazyPart.tsx';
import { Popover } from '../ui/Popover.tsx';
import { useEvidenceBook } from './bookContext.ts';
import styles from './EvidenceTag.module.css';
import { groundsOf } from './groundsOf.ts';
import { partFailed } from './PartFailed.tsx';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import { evidenceList } from './panels.ts';
import { evidenceWords } from './words.ts';

/** The tag that says what a card's figures are, and opens the evidence of each kind among them. */
export function EvidenceTag({ figures }: { readonly figures: readonly Figure[] }) {
  const { provenanceKinds } = useMessages();
  const evidence = useWords(evidenceWords);
  const { sources } = useEvidenceBook();
  const { kind, numbers } = useMemo(() => groundsOf(figures, sources), [figures, sources]);
  if (figures.length === 0) return null;
  const words = [
    provenanceKinds[kind],
    ...(numbers.length > 0 ? [evidence.sourceNumbers(numbers)] : []),
    ...(figures.some(isDoubtful) ? [evidence.doubtful] : []),
  ];
  return (
    <Popover
      button={
        <>
          <ProvenanceMark kind={kind} /> {words.join(' · ')}
        </>
      }
      buttonClassName={`${styles.tag} ${kindTraits[kind].said ? styles.illustrative : ''}`}
      label={evidence.chartTitle}
    >
      {() => <Lazy part={evidenceList} of={{ figures }} failed={partFailed} />}
    </Popover>
  );
}
