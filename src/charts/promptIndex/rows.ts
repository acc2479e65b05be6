import { figureOf } from '../../domain/figureBook.ts';
import type { Look } from '../../domain/look.ts';
import type { PromptIndexData } from './spec.ts';

/** Undefined when the figures file does not have both editions. */
export function rows({ statistics: { book } }: Look): PromptIndexData | undefined {
  const before = figureOf(book, 'promptEnforcementIndexBefore', 'percent');
  const after = figureOf(book, 'promptEnforcementIndexAfter', 'percent');
  const change = figureOf(book, 'promptEnforcementChange', 'points');
  if (!before || !after || !change) return undefined;
  return {
    rows: [
      { edition: 'before', value: before },
      { edition: 'after', value: after },
    ],
    change,
    rank: figureOf(book, 'promptEnforcementRank', 'rank'),
    rankOf: figureOf(book, 'promptEnforcementRankOf', 'rank'),
  };
}
