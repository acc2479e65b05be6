import type { ByBasis } from './measures.ts';

/**
 * What a single cell or printed count can be at most: more cases than Vietnam has people, and thousand đồng of about what it
 * earns in a year. So any sum of cells stays a whole number that a computer holds exactly.
 */
export const largestCell: ByBasis<number> = { cases: 1e8, amounts: 1e13 };
