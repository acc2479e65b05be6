import { unzipSync } from 'fflate';

const workbook = 'xl/workbook.bin';
/** The record of a sheet in a binary workbook, BrtBundleSh of [MS-XLSB] 2.4.304: state, id, relation, name. */
const sheetRecord = 156;

/** Names of the sheets that a binary workbook of Excel (.xlsb) hides, which its reader does not tell; none of any other file. */
export function hiddenInBinary(bytes: Uint8Array): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (bytes[0] !== 0x50) return hidden;
  let part: Uint8Array | undefined;
  try {
    part = unzipSync(bytes, { filter: ({ name }) => name === workbook })[workbook];
  } catch {
    // The reader will say what is wrong.
    return hidden;
  }
  if (!part) return hidden;
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  for (let at = 0; at < part.length; ) {
    const type = variable(part, at, 2);
    const size = variable(part, type.next, 4);
    const end = size.next + size.value;
    if (end > part.length) break;
    if (type.value === sheetRecord && size.value >= 12 && view.getUint32(size.next, true) !== 0) {
      const relation = wideText(view, size.next + 8, end);
      hidden.add(wideText(view, relation.next, end).text);
    }
    at = end;
  }
  return hidden;
}

/** A number of seven bits a byte, the last of which has no high bit. */
function variable(bytes: Uint8Array, from: number, most: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let nth = 0; nth < most; nth += 1) {
    const byte = bytes[from + nth] ?? 0;
    value += (byte & 0x7f) << (7 * nth);
    if (byte < 0x80) return { value, next: from + nth + 1 };
  }
  return { value, next: from + most };
}

/** How many letters, then the letters in UTF-16; a text that is not there has no letters. */
function wideText(view: DataView, from: number, end: number): { readonly text: string; readonly next: number } {
  if (from + 4 > end) return { text: '', next: end };
  const count = view.getUint32(from, true);
  const length = count === 0xffffffff ? 0 : count;
  const next = Math.min(end, from + 4 + 2 * length);
  const letters = new Uint8Array(view.buffer, view.byteOffset + from + 4, next - from - 4);
  return { text: new TextDecoder('utf-16le').decode(letters), next };
}
