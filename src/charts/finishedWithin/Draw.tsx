import { AgeBars } from '../kit/ages/AgeBars.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { type FinishedWithinData, finishedWithin } from './spec.ts';

/** A bar a time, each with all that took less. */
export function Draw({ data, messages, ...box }: DrawProps<FinishedWithinData>) {
  return (
    <AgeBars
      {...box}
      messages={messages}
      bars={data.bars}
      by="share"
      title={finishedWithin.subtitle(data, messages)}
      description={finishedWithin.describe(data, messages)}
    />
  );
}
