import type { Figure, Reading } from '../domain/figure.ts';
import type { FigureOptions } from './format.ts';

/** A figure set in a sentence, with how it is to be written there. */
export interface Quoted {
  readonly figure: Figure;
  readonly options?: FigureOptions;
}

/** A sentence with figures in it, so that each can be drawn with its evidence beside it. */
export type Rich = readonly (string | Quoted)[];

/** A reading as part of a sentence: the figure to be quoted, or the words for its absence. */
export function quote(reading: Reading, absent: string, options?: FigureOptions): string | Quoted {
  if (typeof reading === 'string') return absent;
  return options ? { figure: reading, options } : { figure: reading };
}
