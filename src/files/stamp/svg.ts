import { strFromU8, strToU8 } from 'fflate';
import { digestOf, stampIn, stampText } from './code.ts';
import type { Found, Stamp } from './stamp.ts';

/** Stamps of drawings: a `metadata` element right after the start of the root, which nothing draws. */

const opening = '<metadata><stamp xmlns="urn:thads:dau">';
const closing = '</stamp></metadata>';

/** The start of the root: a title may hold a ">", an attribute of ours does not. */
const root = /<svg[\s>][^>]*>|<svg>/;

export function isSvg(text: string): boolean {
  return /^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/.test(text.slice(0, 4096));
}

/** The drawing with its stamp. Throws a RangeError for what is no svg. */
export function stampedSvg(bytes: Uint8Array, stamp: Stamp): Uint8Array<ArrayBuffer> {
  const svg = strFromU8(bytes);
  const start = root.exec(svg);
  if (!start) throw new RangeError('[files] an svg without a root');
  const at = start.index + start[0].length;
  const text = stampText({ ...stamp, body: digestOf(bytes) });
  return new Uint8Array(strToU8(svg.slice(0, at) + opening + text + closing + svg.slice(at)));
}

/** The stamp of a drawing, and whether all else is as it was written. */
export function stampOfSvg(text: string): { readonly found: Found; readonly bodyIsOurs: boolean } {
  const found = stampIn(text);
  const from = text.indexOf(opening);
  const to = text.indexOf(closing, from);
  const rest = from < 0 || to < 0 ? text : text.slice(0, from) + text.slice(to + closing.length);
  return { found, bodyIsOurs: found.kind === 'stamp' && found.stamp.body === digestOf(strToU8(rest)) };
}
