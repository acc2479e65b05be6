import { AgeBars } from '../kit/ages/AgeBars.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { drawnBars, type UnitAgesData, unitAges } from './spec.ts';

/** A bar a unit, the oldest stock first. */
export function Draw({ data, messages, ...box }: DrawProps<UnitAgesData>) {
  return (
    <AgeBars
      {...box}
      messages={messages}
      bars={drawnBars(data)}
      by="share"
      title={unitAges.subtitle(data, messages)}
      description={unitAges.describe(data, messages)}
    />
  );
}
