import { type Dataset, isFaultless } from '../../data/dataset.ts';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';

const notices = lazyPart(async () => (await import('./DataNoticeList.tsx')).DataNoticeList);

const corrected = lazyPart(async () => (await import('./CorrectedNotice.tsx')).CorrectedNotice);

/** What a reader has to know about the files themselves, if there is anything: its words come only then. */
export function DataNotices({ dataset }: { readonly dataset: Dataset }) {
  return (
    <>
      {!isFaultless(dataset) && <Lazy part={notices} of={{ dataset }} failed={partFailed} />}
      {dataset.years.current.corrections && <Lazy part={corrected} of={{ dataset }} failed={partFailed} />}
    </>
  );
}
