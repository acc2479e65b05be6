import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Gunzip, gzipSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { packed, stampSchema, unpacked } from './schema.ts';
import type { Found, Stamp } from './stamp.ts';

/** A stamp as one line of ASCII, so that every format can carry it: name and number of the form, digest, packed content. */

const name = 'thads-dau';
const form = 1;
const written = /thads-dau-(\d{1,4}):([0-9a-f]{64}):([A-Za-z0-9+/=]+)/;

/** Characters of a packed stamp, and of what it unpacks to: a nation's page has a twentieth of that. */
const most = { packed: 20_000_000, unpacked: 100_000_000 };

/** The digest of bytes. The browser's own one needs a secure context, which an intranet on plain HTTP is not. */
export function digestOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export function stampText(stamp: Stamp): string {
  const content = strToU8(JSON.stringify(packed(stamp)));
  // Without a time: the same stamp is the same text.
  return `${name}-${form}:${digestOf(content)}:${base64(gzipSync(content, { mtime: 0, level: 9 }))}`;
}

/** The stamp in a text, wherever in it. Never throws, whatever stands there. */
export function stampIn(text: string): Found {
  const at = text.indexOf(`${name}-`);
  if (at < 0) return { kind: 'none' };
  // Programs break long lines, and a CSV has it in several cells.
  const line = text.slice(at, at + most.packed).replace(/[\s";,]+/g, '');
  const [, number, digest, content] = written.exec(line) ?? [];
  if (number !== undefined && Number(number) > form) return { kind: 'newer' };
  if (content === undefined) return { kind: 'broken' };
  try {
    const bytes = unzipped(content);
    if (digestOf(bytes) !== digest) return { kind: 'broken' };
    const parsed = v.safeParse(stampSchema, JSON.parse(strFromU8(bytes)));
    return parsed.success ? { kind: 'stamp', stamp: unpacked(parsed.output) } : { kind: 'broken' };
  } catch {
    return { kind: 'broken' };
  }
}

/** Throws where it is no gzip, or more than a page can hold. */
function unzipped(content: string): Uint8Array {
  const given = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const gunzip = new Gunzip((chunk) => {
    size += chunk.length;
    if (size > most.unpacked) throw new RangeError('[files] a stamp of too many numbers');
    chunks.push(chunk);
  });
  for (let from = 0; from < given.length; from += piece) {
    gunzip.push(given.subarray(from, from + piece), from + piece >= given.length);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const piece = 64 * 1024;

function base64(bytes: Uint8Array): string {
  let letters = '';
  // In pieces: a call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 8192)
    letters += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(letters);
}
