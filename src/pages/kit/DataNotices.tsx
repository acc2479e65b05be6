import type { Dataset } from '../../data/dataset.ts';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';

const notices = lazyPart(async () => (await import('./DataNoticeList.tsx')).DataNoticeList);

type Told = Pick<Dataset, 'dropped' | 'doubtful' | 'mixed'>;

/** What a reader has to know about the files themselves, if there is anything: its words come only then. */
export function DataNotices({ dataset }: { readonly dataset: Told }) {
  const { dropped, doubtful, mixed } = dataset;
  if (dropped.length + doubtful.length + mixed.length === 0) return null;
  return <Lazy part={notices} of={{ dataset }} />;
}
