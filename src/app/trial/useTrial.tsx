import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Dataset, Loading } from '../../data/dataset.ts';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { useMessages } from '../../i18n/useMessages.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { noteMissing } from '../../ui/trouble.ts';
import type { ViewState } from '../../url/useView.ts';

export interface Tried {
  readonly dataset: Loading<Dataset>;
  /** What stands at the head of the page, if anything is tried. */
  readonly notice?: ReactNode;
}

let code: typeof import('./TrialNotice.tsx') | undefined;
const part = lazyPart(async () => {
  code = await import('./TrialNotice.tsx');
  return code.TrialNotice;
});

/**
 * The dataset with what the link tries out. The code for that comes with the first trial: until then a page that was shown
 * without it goes on, and one that begins with the trial waits. Where it cannot be had, nothing is shown in its place.
 * `elsewhere`: a page of record, which no trial reaches.
 */
export function useTrial(dataset: Loading<Dataset>, { view, change }: ViewState, elsewhere: boolean): Tried {
  const messages = useMessages();
  const { trial: text } = view;
  const [missed, setMissed] = useState<boolean>();
  const shown = useRef(false);
  const isWanted = text !== undefined && !code && !missed;
  useEffect(() => {
    if (!isWanted) return;
    part.preload().then(
      () => setMissed(false),
      () => {
        noteMissing();
        setMissed(true);
      },
    );
  }, [isWanted]);
  if (text === undefined) shown.current = dataset.status === 'ready';
  if (text === undefined || dataset.status !== 'ready') return { dataset };
  if (code) return code.tried(dataset.value, { text, elsewhere, reset: () => change({ trial: undefined }) }, messages);
  if (missed) return { dataset: { status: 'loading' }, notice: partFailed(() => setMissed(undefined)) };
  return { dataset: shown.current ? dataset : { status: 'loading' } };
}
