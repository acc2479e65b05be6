import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** One way to write a thing, whoever writes it: so that its hash tells the same from what is not. */

/** JSON without spaces, with the keys of every object in the order of their code points. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    // Columns of numbers and codes are long, and there is one way to write them.
    const isFlat = value.every((one) => typeof one !== 'object' || one === null);
    return isFlat ? JSON.stringify(value) : `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => byCodePoint(a, b));
  return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`).join(',')}}`;
}

/** SHA-256 of a thing as canonical JSON in UTF-8, in hexadecimal digits. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))));
}

/** The order of codes, which are of ASCII: that of their code points, which no language and no machine changes. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
