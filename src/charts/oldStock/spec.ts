import { byKindSpec } from '../kit/ages/byKind.ts';
import { oldStockWords } from './words.ts';

export const oldStock = byKindSpec('oldStock', oldStockWords);
