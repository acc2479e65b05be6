import { useMemo } from 'react';
import { weakest } from '../../domain/algebra.ts';
import type { Figure, ProvenanceKind } from '../../domain/figure.ts';
import type { Source } from '../../domain/figureBook.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Lazy } from '../../ui/lazyPart.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { sourceNumber, useEvidenceBook } from './bookContext.ts';
import styles from './EvidenceTag.module.css';
import { collectSources, figureKey } from './evidenceNotes.ts';
import { PartFailed } from './PartFailed.tsx';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import { evidenceList } from './panels.ts';

/** The tag that says what a card's figures are, and opens the evidence of each kind among them. */
export function EvidenceTag({ figures }: { readonly figures: readonly Figure[] }) {
  const { evidence, provenanceKinds } = useMessages();
  const { sources } = useEvidenceBook();
  const { kind, numbers } = useMemo(() => restsOn(figures, sources), [figures, sources]);
  if (figures.length === 0) return null;
  const words = [provenanceKinds[kind], ...(numbers.length > 0 ? [evidence.sourceNumbers(numbers)] : [])];
  return (
    <Popover
      button={
        <>
          <ProvenanceMark kind={kind} /> {words.join(' · ')}
        </>
      }
      buttonClassName={`${styles.tag} ${kind === 'illustrative' ? styles.illustrative : ''}`}
      label={evidence.chartTitle}
    >
      {() => <Lazy part={evidenceList} of={{ figures: distinct(figures) }} failed={<PartFailed />} />}
    </Popover>
  );
}

/** What figures rest on taken together: the weakest kind among them, and the numbers of their sources. */
function restsOn(figures: readonly Figure[], sources: readonly Source[]) {
  const numbers = [...collectSources(figures)].map((id) => sourceNumber(sources, id)).filter((number) => number > 0);
  return {
    kind: weakest([...new Set(figures.map(({ provenance }) => provenance.kind))]),
    numbers: numbers.sort((a, b) => a - b),
  };
}

/** Every reported or derived figure, but one example of each kind that is made up by the same method. */
function distinct(figures: readonly Figure[]): Figure[] {
  const seen = new Map<string, Figure>();
  for (const figure of figures) {
    const { provenance, name } = figure;
    const kind: ProvenanceKind = provenance.kind;
    const key = kind === 'illustrative' ? `${provenance.kind} ${name}` : figureKey(figure);
    if (!seen.has(key)) seen.set(key, figure);
  }
  return [...seen.values()];
}
