import type { Grid } from '../import/grid.ts';
import { gridOfText } from './delimited.ts';
import { decode, type Encoding } from './encoding.ts';
import { gate } from './gate.ts';
import { type Refusal, Refused } from './refusal.ts';
import { gridsOf } from './workbook.ts';

/** A file, or a range of cells that was pasted. */
export interface Given {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** How its letters are written, where its reader has been asked. */
  readonly encoding?: Encoding | undefined;
}

export type FileRead =
  | { readonly kind: 'read'; readonly grids: readonly Grid[]; readonly hasMacros: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Which letters it has is asked. */
  | {
      readonly kind: 'encoding';
      readonly options: readonly { readonly encoding: Encoding; readonly preview: string }[];
    };

/** The sheets of a file, or why there are none. Never throws for what stands in a file. */
export async function readFile(
  { name, content, encoding }: Given,
  onSheets?: (count: number) => void,
): Promise<FileRead> {
  try {
    if (typeof content === 'string') {
      if (content.trim() === '') throw new Refused({ why: 'empty' });
      return { kind: 'read', grids: [gridOfText(content, name)], hasMacros: false };
    }
    const { as, hasMacros } = gate(content);
    if (as === 'workbook') return { kind: 'read', grids: await gridsOf(content, onSheets), hasMacros };
    const decoded = decode(content, encoding);
    if (decoded.kind === 'ask') return { kind: 'encoding', options: decoded.options };
    return { kind: 'read', grids: [gridOfText(decoded.text, name)], hasMacros };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal };
    // A reader that stumbles over a file has not read it.
    console.warn('[workbooks]', error);
    return { kind: 'refused', refusal: { why: 'damaged' } };
  }
}
