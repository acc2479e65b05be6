import { strFromU8, strToU8 } from 'fflate';
import { stampText } from './code.ts';
import type { Stamp } from './stamp.ts';

/** Stamps of a CSV for people: rows at its very end, after an empty one, so that the table stays one block. */

/** A cell of Excel takes 32,767 characters. */
const longest = 30_000;

export function stampedCsv(bytes: Uint8Array, stamp: Stamp, label: string): Uint8Array<ArrayBuffer> {
  const text = stampText(stamp);
  const pieces = Array.from({ length: Math.ceil(text.length / longest) }, (_, at) =>
    text.slice(at * longest, (at + 1) * longest),
  );
  const rows = pieces.map((piece, at) => `${at === 0 ? label : ''};${piece}\r\n`);
  return new Uint8Array(strToU8(`${strFromU8(bytes)}\r\n${rows.join('')}`));
}
