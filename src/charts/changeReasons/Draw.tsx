import { WaterfallRows } from '../kit/reasons/WaterfallRows.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { type ChangeReasonsData, changeReasons, endNames } from './spec.ts';

/** From last year's rate to this year's. */
export function Draw({ data, messages, ...box }: DrawProps<ChangeReasonsData>) {
  return (
    <WaterfallRows
      {...box}
      data={data}
      ends={endNames(data, messages)}
      messages={messages}
      title={changeReasons.subtitle(data, messages)}
      description={changeReasons.describe(data, messages)}
    />
  );
}
