import type { ReactNode } from 'react';
import { isDoubtful } from '../domain/doubtful.ts';
import type { Figure } from '../domain/figure.ts';
import { kindTraits } from '../domain/provenance.ts';
import type { FigureOptions } from '../i18n/format.ts';
import { useMessages, useWords } from '../i18n/useMessages.ts';
import { Lazy } from '../ui/lazyPart.tsx';
import { Popover } from '../ui/Popover.tsx';
import styles from './FigureButton.module.css';
import { partFailed } from './PartFailed.tsx';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import { evidencePanel } from './panels.ts';
import { evidenceWords } from './words.ts';

interface Props {
  readonly figure: Figure;
  readonly options?: FigureOptions | undefined;
  /** The number as it is shown. */
  readonly children: ReactNode;
}

/**
 * A number that opens its evidence. It has the sign of its kind where that is not the rule: a number without one was printed
 * in a source or read from a file.
 */
export function FigureButton({ figure, options, children }: Props) {
  const { format, provenanceKinds } = useMessages();
  const evidence = useWords(evidenceWords);
  const { kind } = figure.provenance;
  const doubtful = isDoubtful(figure);
  const what = provenanceKinds[kind] + (doubtful ? `, ${evidence.doubtful}` : '');
  return (
    <Popover
      button={
        <>
          <span className={styles.number}>{children}</span>
          {kindTraits[kind].signed && <ProvenanceMark kind={kind} />}
          {doubtful && <b className={styles.doubt}>?</b>}
        </>
      }
      buttonClassName={styles.button}
      buttonLabel={evidence.open(format.figure(figure, options), what)}
      onlyRead
      label={evidence.title}
    >
      {() => <Lazy part={evidencePanel} of={{ figure }} failed={partFailed} />}
    </Popover>
  );
}
