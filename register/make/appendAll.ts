import { writeSync } from 'node:fs';
import type { ChunkBytes } from './chunkBytes.ts';
import { type LargeTable, largeTables } from './csv.ts';

/** Writes a part of the cases at the ends of the open files of its tables. A write may take a part of the bytes only. */
export function appendAll(files: Readonly<Record<LargeTable, number>>, bytes: ChunkBytes) {
  for (const table of largeTables) {
    let rest = bytes[table];
    while (rest.length > 0) rest = rest.subarray(writeSync(files[table], rest));
  }
}
