import { useCallback, useEffect, useState } from 'react';
import { failureOf, type OwnFailureKind } from '../../../data/own/failure.ts';
import { openedOwnData } from '../../../data/own/opened.ts';
import type { Overview, OwnData } from '../../../data/own/store.ts';

export type Own =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly kind: OwnFailureKind; readonly retry: () => void }
  | {
      readonly status: 'open';
      readonly data: OwnData;
      readonly overview: Overview;
      readonly reload: () => Promise<void>;
    };

/** What is kept on this machine, as it is now: another tab may change it at any time. */
export function useOwn(): Own {
  const [attempt, setAttempt] = useState(0);
  const [own, setOwn] = useState<Own>({ status: 'opening' });
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt opens anew
  useEffect(() => {
    let wanted = true;
    let stop = () => {};
    const fail = (error: unknown) => {
      if (wanted) setOwn({ status: 'failed', kind: failureOf(error).kind, retry });
    };
    openedOwnData().then(async (data) => {
      const reload = async () => {
        const overview = await data.overview();
        if (wanted) setOwn({ status: 'open', data, overview, reload });
      };
      stop = data.listen(() => void reload().catch(fail));
      if (!wanted) stop();
      await reload();
    }, fail);
    return () => {
      wanted = false;
      stop();
    };
  }, [attempt, retry]);
  return own;
}
