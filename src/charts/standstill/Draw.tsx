import { AgeBars } from '../kit/ages/AgeBars.tsx';
import type { ByKindData } from '../kit/ages/byKind.ts';
import type { DrawProps } from '../kit/spec.ts';
import { standstill } from './spec.ts';

/** A bar for all, then one a kind of case. */
export function Draw({ data, messages, ...box }: DrawProps<ByKindData>) {
  return (
    <AgeBars
      {...box}
      messages={messages}
      bars={data.bars}
      by="share"
      title={standstill.subtitle(data, messages)}
      description={standstill.describe(data, messages)}
    />
  );
}
