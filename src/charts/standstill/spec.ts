import { byKindSpec } from '../kit/ages/byKind.ts';
import { standstillWords } from './words.ts';

export const standstill = byKindSpec('standstill', standstillWords);
