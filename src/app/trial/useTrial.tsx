import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset, Loading } from '../../data/dataset.ts';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { useMessages } from '../../i18n/useMessages.ts';
import { noteFound, noteMissing } from '../../ui/trouble.ts';
import { within } from '../../ui/within.ts';
import type { ViewState } from '../../url/useView.ts';

type Part = typeof import('./TrialNotice.tsx');

interface Tried {
  readonly dataset: Loading<Dataset>;
  /** What stands at the head of the page, if anything is tried. */
  readonly notice?: ReactNode;
}

/**
 * The dataset with what the link tries out. The code for that comes with the first trial: until then a page that was shown
 * without it goes on, and one that begins with the trial waits. Where it cannot be had, nothing is shown in its place.
 * `elsewhere`: a page of record, which no trial reaches.
 */
export function useTrial(dataset: Loading<Dataset>, { view, change }: ViewState, elsewhere: boolean): Tried {
  const messages = useMessages();
  const { trial: text } = view;
  const [part, setPart] = useState<Part | 'missed'>();
  const shown = useRef(false);
  const isWanted = text !== undefined && !part;
  useEffect(() => {
    if (!isWanted) return;
    within(import('./TrialNotice.tsx')).then(
      (found) => {
        noteFound();
        setPart(found);
      },
      () => {
        noteMissing();
        setPart('missed');
      },
    );
  }, [isWanted]);
  const untried = dataset.status === 'ready' ? dataset.value : undefined;
  const code = part === 'missed' ? undefined : part;
  const applied = useMemo(
    () => (text !== undefined && untried && code ? code.applyTrial(untried, text, messages) : undefined),
    [text, untried, code, messages],
  );
  if (text === undefined) shown.current = untried !== undefined;
  if (text === undefined || !untried) return { dataset };
  if (!applied || !code) {
    const notice = part === 'missed' && partFailed(() => setPart(undefined));
    return { dataset: shown.current && !notice ? dataset : { status: 'loading' }, notice };
  }
  const given = { untried, text, applied, elsewhere, reset: () => change({ trial: undefined }) };
  return {
    dataset: applied.kind === 'tried' && !elsewhere ? { status: 'ready', value: applied.dataset } : dataset,
    notice: <code.TrialNotice {...given} />,
  };
}
