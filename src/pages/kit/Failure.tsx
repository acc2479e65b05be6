import { PartFailed } from '../../evidence/PartFailed.tsx';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import type { FailureCardProps } from '../failure/FailureCard.tsx';
import { Loading } from './Loading.tsx';

/** Fetched when a page stands idle, so that it can say what is wrong when the network has gone. */
export const failureCard = lazyPart(async () => (await import('../failure/FailureCard.tsx')).FailureCard);

/** What could not be loaded, why, and what to do next; in few words where even the words for it cannot be had. */
export function Failure(props: FailureCardProps) {
  return <Lazy part={failureCard} of={props} waiting={<Loading />} failed={() => <PartFailed retry={props.retry} />} />;
}
