/**
 * How many pixels of a PNG make an inch. A canvas does not say it, and Word then makes a picture at twice the fineness twice
 * as large.
 */

const signatureLength = 8;
/** Length, name and checksum around the 13 bytes that a PNG says first. */
const headLength = 4 + 4 + 13 + 4;
const metre = 0.0254;
/** Pixels of a picture at its own size, an inch: as browsers and Office count them. */
export const pixelsAnInch = 96;

/** The PNG with its density, as the chunk `pHYs` right behind its head. */
export function withDensity(png: Uint8Array<ArrayBuffer>, dotsAnInch: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  const dotsAMetre = Math.round(dotsAnInch / metre);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, dotsAMetre);
  view.setUint32(12, dotsAMetre);
  // Counted by the metre.
  view.setUint8(16, 1);
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  const at = signatureLength + headLength;
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, at));
  result.set(chunk, at);
  result.set(png.subarray(at), at + chunk.length);
  return result;
}

/** The cyclic checksum of PNG and ZIP. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
