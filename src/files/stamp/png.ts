import { strFromU8, strToU8 } from 'fflate';
import { digestOf, stampIn, stampText } from './code.ts';
import type { Found, Stamp } from './stamp.ts';

/** Stamps of pictures in pixels: a text chunk before the end, which programs that send a picture on leave alone. */

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Keyword of the chunk, Latin letters. */
const keyword = 'thads-dau';
/** After the keyword of an iTXt chunk: its end, not compressed, no method, no language, no translation. */
const plain = [0, 0, 0, 0, 0];

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where it begins in the file, with its length. */
  readonly at: number;
}

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** The picture with its stamp. Throws a RangeError for what is no whole PNG. */
export function stampedPng(bytes: Uint8Array, stamp: Stamp): Uint8Array<ArrayBuffer> {
  const chunks = chunksOf(bytes);
  const end = chunks.find(({ type }) => type === 'IEND');
  if (!end) throw new RangeError('[files] a PNG without an end');
  const text = stampText({ ...stamp, body: digestOfPixels(chunks) });
  const chunk = chunkOf('iTXt', Uint8Array.from([...strToU8(keyword), ...plain, ...strToU8(text)]));
  const whole = new Uint8Array(bytes.length + chunk.length);
  whole.set(bytes.subarray(0, end.at));
  whole.set(chunk, end.at);
  whole.set(bytes.subarray(end.at), end.at + chunk.length);
  return whole;
}

/** The stamp of a picture, and whether its pixels are as they were written. */
export function stampOfPng(bytes: Uint8Array): { readonly found: Found; readonly bodyIsOurs: boolean } {
  const chunks = chunksOf(bytes);
  const texts = chunks.filter(({ type }) => /^[itz]TXt|^tEXt$/.test(type)).map(({ data }) => strFromU8(data, true));
  const found = stampIn(texts.find((text) => text.startsWith(keyword)) ?? '');
  return { found, bodyIsOurs: found.kind === 'stamp' && found.stamp.body === digestOfPixels(chunks) };
}

/** Whole chunks from the beginning; what is cut off is left out. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) break;
    const type = strFromU8(bytes.subarray(at + 4, at + 8), true);
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length), at });
    at += 12 + length;
  }
  return chunks;
}

function digestOfPixels(chunks: readonly Chunk[]): string {
  const parts = chunks.filter(({ type }) => type === 'IHDR' || type === 'IDAT').map(({ data }) => digestOf(data));
  return digestOf(strToU8(parts.join()));
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(strToU8(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** The checksum of chunks, as the specification of PNG has it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
