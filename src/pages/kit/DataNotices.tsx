import { type Dataset, isFaultless } from '../../data/dataset.ts';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';

const notices = lazyPart(async () => (await import('./DataNoticeList.tsx')).DataNoticeList);

/** What a reader has to know about the files themselves, if there is anything: its words come only then. */
export function DataNotices({ dataset }: { readonly dataset: Dataset }) {
  const isQuiet = isFaultless(dataset) && !dataset.years.current.corrections;
  return isQuiet ? null : <Lazy part={notices} of={{ dataset }} failed={partFailed} />;
}
