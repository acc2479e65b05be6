import { isFigure } from '../../domain/figure.ts';
import { AgeBars } from '../kit/ages/AgeBars.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { type StockAgesData, stockAges } from './spec.ts';
import { stockAgesWords } from './words.ts';

/** A bar an age, and the median below. */
export function Draw({ data, messages, ...box }: DrawProps<StockAgesData>) {
  return (
    <AgeBars
      {...box}
      messages={messages}
      bars={data.bars}
      by="part"
      title={stockAges.subtitle(data, messages)}
      description={stockAges.describe(data, messages)}
      {...(isFigure(data.median) && { foot: stockAgesWords(messages).medianFoot(messages.reading(data.median)) })}
    />
  );
}
