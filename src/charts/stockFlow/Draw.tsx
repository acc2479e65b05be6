import { BarRows } from '../kit/plot/BarRows.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { type StockFlowData, stockFlow, stockSteps } from './spec.ts';
import { stockFlowWords } from './words.ts';

/** A bar a step on one scale: what came in beside what was completed, what lay there beside what is left. */
export function Draw({ data, messages, ...box }: DrawProps<StockFlowData>) {
  const words = stockFlowWords(messages);
  const rows = stockSteps.map((step) => ({
    key: step,
    name: words.steps[step],
    reading: data.counts[step],
    isMain: step === 'carriedOver' || step === 'carriedForward',
    isStrong: step === 'carriedForward',
  }));
  return (
    <BarRows
      {...box}
      rows={rows}
      messages={messages}
      title={stockFlow.subtitle(data, messages)}
      description={stockFlow.describe(data, messages)}
      foot={words.time(messages.reading(data.stock.dispositionTime))}
    />
  );
}
