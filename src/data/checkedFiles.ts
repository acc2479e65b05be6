/**
 * Files that the build has published are checked by the build (`scripts/checkedFiles.ts`), and told again by their hash: a
 * browser that gets the very text need not check it again. Anything else goes through the parsers, which come only then.
 */

declare const __CHECKED_FILES__: readonly number[];

/** Whether a file's text is one that the build has found to be without any fault. */
export function isChecked(text: string): boolean {
  return __CHECKED_FILES__?.includes(hashOf(text));
}

/** A hash of 53 bits (cyrb53): a text that is not the same has the same one by a chance of one in nine quadrillion. */
export function hashOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
