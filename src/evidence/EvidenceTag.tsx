import { useMemo } from 'react';
import { isDoubtful } from '../domain/doubtful.ts';
import type { Figure } from '../domain/figure.ts';
import { kindTraits } from '../domain/provenance.ts';
import { useMessages, useWords } from '../i18n/useMessages.ts';
import { Lazy } from '../ui/lazyPart.tsx';
import { Popover } from '../ui/Popover.tsx';
import { useEvidenceBook } from './bookContext.ts';
import { citationOf } from './citation.ts';
import styles from './EvidenceTag.module.css';
import { groundsOf } from './groundsOf.ts';
import { collectTrials } from './notes.ts';
import { partFailed } from './PartFailed.tsx';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import { evidenceList } from './panels.ts';
import { evidenceWords } from './words.ts';

/** Of many sources so many are named; the list of evidence has them all. */
const named = 2;

/** Says in words what a card's figures are and where they come from, and opens the evidence of each kind among them. */
export function EvidenceTag({ figures }: { readonly figures: readonly Figure[] }) {
  const messages = useMessages();
  const evidence = useWords(evidenceWords);
  const { sources } = useEvidenceBook();
  const { kind, cited, registers } = useMemo(() => groundsOf(figures, sources), [figures, sources]);
  if (figures.length === 0) return null;
  // Beside what is made up stands what was published alone.
  const counted = kind === 'illustrative' ? undefined : registers.at(-1);
  const names = [
    ...cited.map((source) => citationOf(source, messages)),
    ...(counted ? [evidence.register(messages.format.date(counted.closedAt))] : []),
  ];
  const grounds = evidence.grounds[kind](evidence.sources(names.slice(0, named), Math.max(0, names.length - named)));
  const text = [...collectTrials(figures)].reduce(evidence.named, grounds);
  return (
    <Popover
      button={
        <>
          {kindTraits[kind].said && <ProvenanceMark kind={kind} />}
          <span>{text + (figures.some(isDoubtful) ? ` · ${evidence.doubtful}` : '')}</span>
        </>
      }
      buttonClassName={`${styles.tag} ${kindTraits[kind].said ? styles.illustrative : ''}`}
      label={evidence.chartTitle}
      onlyRead
    >
      {() => <Lazy part={evidenceList} of={{ figures }} failed={partFailed} />}
    </Popover>
  );
}
