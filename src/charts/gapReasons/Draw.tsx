import { WaterfallRows } from '../kit/reasons/WaterfallRows.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { endNames, type GapReasonsData, gapReasons } from './spec.ts';

/** From the rate of the higher unit to that of the lower; both lead to their pages. */
export function Draw({ data, messages, ...box }: DrawProps<GapReasonsData>) {
  return (
    <WaterfallRows
      {...box}
      data={data}
      ends={endNames(data)}
      messages={messages}
      unitTable={() => gapReasons.table(data, messages)}
      title={gapReasons.subtitle(data, messages)}
      description={gapReasons.describe(data, messages)}
    />
  );
}
