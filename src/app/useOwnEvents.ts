import { useDeferredValue } from 'react';
import type { Dataset, Loading } from '../data/dataset.ts';
import { useOwnEvents as useHeld } from '../state/ownEvents.ts';

/**
 * The dataset with the events that its office has written down on this machine among those of its figures. They come once the page
 * stands (`footer/restoreEvents.ts`); until then, and for whoever has none, the dataset is as it was.
 */
export function useOwnEvents(dataset: Loading<Dataset>, organisation: string): Loading<Dataset> {
  // Whoever types waits for his letters only, and not for every chart.
  const join = useDeferredValue(useHeld((all) => all[organisation]?.join));
  return join && dataset.status === 'ready' ? { status: 'ready', value: join(dataset.value) } : dataset;
}
