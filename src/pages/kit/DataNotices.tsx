import { useEffect, useState } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import type { Dropped } from '../../data/failure.ts';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { whenIdle } from '../../ui/frameQueue.ts';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import { noteMissing } from '../../ui/trouble.ts';

const notices = lazyPart(async () => (await import('./DataNoticeList.tsx')).DataNoticeList);

type Told = Pick<Dataset, 'years' | 'dropped' | 'mixed'>;

/** What a reader has to know about the files themselves, if there is anything: its words come only then. */
export function DataNotices({ dataset }: { readonly dataset: Told }) {
  const doubtful = useDoubts(dataset.years);
  if (dataset.dropped.length + doubtful.length + dataset.mixed.length === 0) return null;
  return <Lazy part={notices} of={{ dataset, doubtful }} failed={partFailed} />;
}

/** Files with rows that do not add up, once the page stands. */
function useDoubts(years: Told['years']): readonly Dropped[] {
  const [found, setFound] = useState<{ readonly of: Told['years']; readonly doubts: readonly Dropped[] }>();
  useEffect(() => {
    let wanted = true;
    const cancel = whenIdle(async () => {
      // Without its network a page still shows what it has.
      const part = await import('../../data/reports/doubts.ts').catch(noteMissing);
      const tables = years.before ? [years.current, years.before] : [years.current];
      if (wanted && part) setFound({ of: years, doubts: part.doubtsIn(tables) });
    });
    return () => {
      wanted = false;
      cancel();
    };
  }, [years]);
  return found?.of === years ? found.doubts : [];
}
