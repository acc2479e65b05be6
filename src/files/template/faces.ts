import { elementsOf } from './package.ts';

/** Which typefaces of a template words can be set in. */

/** With letters of an encoding of their own (TCVN3, VNI, VPS): words in Unicode come out as other letters. */
const legacy = /^(?:\.vn|vn(?:time|arial)|vni[ _-]|vps[ _-])/i;
/** Clearly wider than the letters that lines and columns are measured by: numbers would be broken. */
const wide =
  /^(?:verdana|georgia|century gothic|bookman|lucida|courier|consolas|cascadia|dejavu|montserrat|poppins|arial black|impact|segoe ui black|rockwell)/i;

/** The typeface of headings or of other words that a theme names; undefined where it names none. */
export function faceOf(theme: Document | undefined, font: 'majorFont' | 'minorFont'): string | undefined {
  const [named] = theme ? elementsOf(theme, font) : [];
  return (named && elementsOf(named, 'latin')[0]?.getAttribute('typeface')) || undefined;
}

/** Whether it has the letters of Vietnamese where Unicode has them. */
export function isReadable(face: string | undefined): boolean {
  return face !== undefined && !legacy.test(face);
}

/** Whether words that were measured may be set in it. */
export function isMeasured(face: string | undefined): boolean {
  return face !== undefined && isReadable(face) && !wide.test(face);
}
