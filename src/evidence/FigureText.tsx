import { isDoubtful } from '../domain/doubtful.ts';
import type { Figure } from '../domain/figure.ts';
import type { FigureOptions } from '../i18n/format.ts';
import type { Rich } from '../i18n/rich.ts';
import { useMessages, useWords } from '../i18n/useMessages.ts';
import { Lazy } from '../ui/lazyPart.tsx';
import { Popover } from '../ui/Popover.tsx';
import styles from './FigureText.module.css';
import { partFailed } from './PartFailed.tsx';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import { evidencePanel } from './panels.ts';
import { UnitText } from './UnitText.tsx';
import { evidenceWords } from './words.ts';

interface MarkProps {
  readonly figure: Figure;
  readonly options?: FigureOptions | undefined;
}

/** The mark beside a number that opens its evidence. */
export function EvidenceMark({ figure, options }: MarkProps) {
  const { format, provenanceKinds } = useMessages();
  const evidence = useWords(evidenceWords);
  const { kind } = figure.provenance;
  const doubtful = isDoubtful(figure);
  const what = provenanceKinds[kind] + (doubtful ? `, ${evidence.doubtful}` : '');
  return (
    <Popover
      button={
        <>
          <ProvenanceMark kind={kind} />
          {doubtful && <b className={styles.doubt}>?</b>}
        </>
      }
      buttonClassName={styles.mark}
      buttonLabel={evidence.open(format.figure(figure, options), what)}
      label={evidence.title}
    >
      {() => <Lazy part={evidencePanel} of={{ figure }} failed={partFailed} />}
    </Popover>
  );
}

/** A figure in running text: number and qualifier kept together, with its mark. */
export function FigureText({ figure, options }: MarkProps) {
  const { format } = useMessages();
  return (
    <span className={styles.figure} data-kind={figure.provenance.kind}>
      <b>{format.figure(figure, options)}</b>
      <EvidenceMark figure={figure} options={options} />
    </span>
  );
}

/** A sentence with figures, each with its evidence; units lead to their pages. Not for a paragraph element: evidence is a block. */
export function RichText({ text }: { readonly text: Rich }) {
  return text.map((part, index) =>
    typeof part === 'string' ? (
      // A sentence has no other key than the place of its parts.
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never move within a sentence
      <UnitText key={index} text={part} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <FigureText key={index} figure={part.figure} options={part.options} />
    ),
  );
}
