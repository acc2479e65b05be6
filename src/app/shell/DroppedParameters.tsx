import { partFailed } from '../../evidence/PartFailed.tsx';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import type { DroppedNoticeProps } from './DroppedNotice.tsx';

const notice = lazyPart(async () => (await import('./DroppedNotice.tsx')).DroppedNotice);

/** Tells which parts of a link were left out, if there are any: the words come only then. */
export function DroppedParameters(props: DroppedNoticeProps) {
  return props.dropped.length === 0 ? null : <Lazy part={notice} of={props} failed={partFailed} />;
}
