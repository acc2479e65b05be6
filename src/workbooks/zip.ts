import { Unzip, UnzipInflate } from 'fflate';
import { mostRows } from './limits.ts';
import { Refused } from './refusal.ts';

/** What stands in the list at the end of a ZIP file. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes that it says it unpacks to. */
  readonly declared: number;
  readonly encrypted: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** The end of a file may be followed by a remark of this length at most. */
const longestRemark = 65_557;

/** The entries of a ZIP file as it lists them. Throws `Refused` (damaged) where there is no list. */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = endOf(view);
  const count = view.getUint16(last + 10, true);
  let at = view.getUint32(last + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) throw new Refused({ why: 'damaged' });
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      declared: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - longestRemark);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endSignature) return at;
  throw new Refused({ why: 'damaged' });
}

/**
 * Unpacks everything and keeps nothing, to know what it comes to: a file can say anything of itself. Throws `Refused` where it
 * is more than `most` or has a sheet of too many rows, which would take a reader long and fill the memory, or cannot be unpacked.
 */
export function countUnpacked(bytes: Uint8Array, most: number): number {
  let total = 0;
  let broken = false;
  let crowded = false;
  const unzip = new Unzip((file) => {
    const rows = sheets.test(file.name) ? rowCounter() : undefined;
    // What is thrown in here comes back as an error of the file.
    file.ondata = (error, chunk) => {
      broken ||= error !== null;
      total += chunk?.length ?? 0;
      if (rows && chunk) crowded ||= rows(chunk) > mostRows;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // In pieces: the whole at once would be unpacked at once.
  for (let from = 0; from < bytes.length; from += piece) {
    try {
      unzip.push(bytes.subarray(from, from + piece), from + piece >= bytes.length);
    } catch {
      broken = true;
    }
    if (total > most) throw new Refused({ why: 'unpacksTooLarge', most });
    if (crowded) throw new Refused({ why: 'tooManyRows', most: mostRows });
    if (broken) throw new Refused({ why: 'damaged' });
  }
  return total;
}

const piece = 64 * 1024;

const sheets = /^xl\/worksheets\/.*\.xml$|^content\.xml$/;
const code = (letter: string) => letter.charCodeAt(0);
const [r, o, w, space, end] = ['r', 'o', 'w', ' ', '>'].map(code);

/** Counts the rows that begin in the pieces of a sheet, one after the other: "<row " or "<row>" of Excel, "-row " of LibreOffice. */
function rowCounter(): (chunk: Uint8Array) => number {
  let count = 0;
  let held: readonly number[] = [];
  return (chunk) => {
    // A tag may be cut in two.
    const joined = held.length === 0 ? chunk : Uint8Array.from([...held, ...chunk]);
    for (let at = joined.indexOf(w as number); at >= 0; at = joined.indexOf(w as number, at + 1)) {
      if (joined[at - 1] !== o || joined[at - 2] !== r) continue;
      const [before, after] = [joined[at - 3], joined[at + 1]];
      if (after === space ? before === code('<') || before === code('-') : after === end && before === code('<'))
        count += 1;
    }
    held = [...joined.subarray(-4)];
    return count;
  };
}
