import { Unzip, UnzipInflate } from 'fflate';
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
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
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
 * is more than `most`, or cannot be unpacked.
 */
export function countUnpacked(bytes: Uint8Array, most: number): number {
  let total = 0;
  let broken = false;
  const unzip = new Unzip((file) => {
    // What is thrown in here comes back as an error of the file.
    file.ondata = (error, chunk) => {
      broken ||= error !== null;
      total += chunk?.length ?? 0;
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
    if (broken) throw new Refused({ why: 'damaged' });
  }
  return total;
}

const piece = 64 * 1024;
