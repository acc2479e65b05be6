import { mostBytes, mostUnpacked } from './limits.ts';
import { type OtherKind, Refused } from './refusal.ts';
import { countUnpacked, entriesOf } from './zip.ts';

/** How a file is read. A workbook's exact kind is for its reader to tell. */
export type Readable = 'workbook' | 'text';

/** What a file let through is, and what has to be said of it. */
export interface Passed {
  readonly as: Readable;
  /** It holds macros: they are not run. */
  readonly hasMacros: boolean;
}

/**
 * What a file is by its bytes, whatever its name says, before any reader sees it. Throws `Refused` for what is no table, cannot
 * be opened, or would fill the memory.
 */
export function gate(bytes: Uint8Array): Passed {
  if (bytes.length === 0) throw new Refused({ why: 'empty' });
  if (bytes.length > mostBytes) throw new Refused({ why: 'tooLarge', bytes: bytes.length, most: mostBytes });
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipped(bytes);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compound(bytes);
  const other = signatures.find(([signature]) => begins(bytes, signature));
  if (other) throw new Refused({ why: 'otherKind', kind: other[1] });
  return text(bytes);
}

const signatures: readonly (readonly [signature: readonly number[], kind: OtherKind])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'richText'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
];

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Workbooks of today: Excel's are told by their parts, those of LibreOffice by what they say they are. */
function zipped(bytes: Uint8Array): Passed {
  const entries = entriesOf(bytes);
  const has = (part: RegExp) => entries.some(({ name }) => part.test(name));
  if (entries.some(({ encrypted }) => encrypted)) throw new Refused({ why: 'encrypted' });
  if (has(/^word\//)) throw new Refused({ why: 'otherKind', kind: 'word' });
  if (has(/^ppt\//)) throw new Refused({ why: 'otherKind', kind: 'slides' });
  if (!has(/^xl\/workbook\.(xml|bin)$/) && !has(/^content\.xml$/)) {
    throw new Refused(has(/^\[Content_Types\]\.xml$/i) ? { why: 'damaged' } : { why: 'otherKind', kind: 'archive' });
  }
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
  if (declared > mostUnpacked) throw new Refused({ why: 'unpacksTooLarge', most: mostUnpacked });
  countUnpacked(bytes, mostUnpacked);
  return { as: 'workbook', hasMacros: has(/vbaProject\.bin$/) || has(/^Basic\//) };
}

/** The container of Office before 2007, which also holds a workbook that has a password. */
function compound(bytes: Uint8Array): Passed {
  const has = (name: string) => holds(bytes, utf16(name));
  if (has('EncryptedPackage')) throw new Refused({ why: 'encrypted' });
  if (has('WordDocument')) throw new Refused({ why: 'otherKind', kind: 'word' });
  if (has('PowerPoint Document')) throw new Refused({ why: 'otherKind', kind: 'slides' });
  if (!has('Workbook') && !has('Book')) throw new Refused({ why: 'unknown' });
  return { as: 'workbook', hasMacros: has('_VBA_PROJECT') };
}

function utf16(text: string): readonly number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** How much of a text is looked at to tell what it is. */
const beginning = 4096;

function text(bytes: Uint8Array): Passed {
  const start = bytes.subarray(0, beginning);
  const letters = [...start].filter((byte) => byte !== 0);
  const words = String.fromCharCode(...letters)
    .replace(/^[\u00ef\u00bb\u00bf\u00fe\u00ff\s]+/, '')
    .toLowerCase();
  if (/^<\?xml/.test(words) && /urn:schemas-microsoft-com:office:spreadsheet/.test(words)) {
    throw new Refused({ why: 'otherKind', kind: 'xmlSpreadsheet' });
  }
  if (/^<(!doctype html|html|head|body|meta|table|\?xml|style|div)/.test(words)) throw new Refused({ why: 'webPage' });
  const control = letters.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  // In UTF-16 every second byte of a plain letter is nothing; anywhere else nothing stands in no text.
  const isWide = begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]) || isWideByItself(start);
  if (control > 0 || (letters.length < start.length && !isWide)) throw new Refused({ why: 'unknown' });
  return { as: 'text', hasMacros: false };
}

/** UTF-16 without a mark: more than a third of the bytes at odd or at even places, and none at the others, are nothing. */
function isWideByItself(bytes: Uint8Array): boolean {
  const nothing = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) nothing[at % 2] = (nothing[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nothing;
  return Math.min(even, odd) === 0 && Math.max(even, odd) > bytes.length / 6;
}
