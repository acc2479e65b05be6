import type { Hatching } from '../domain/provenance.ts';
import { inks, slideFont } from './xml.ts';

/** Pieces of DrawingML that all parts of a native chart are made of. */

/** Between the lines of a hatching. */
const tints: Readonly<Record<string, string>> = {
  [inks.blue]: 'C7D9E6',
  [inks.rust]: 'EDD5CB',
  [inks.grey]: 'DADEE2',
  [inks.quiet]: 'D1D6DA',
  [inks.ink]: 'C4CAD0',
};

const presets: Readonly<Record<Hatching, string>> = { lines: 'wdUpDiag', crossed: 'diagCross' };

/** What is made up or tried out is hatched, as on screen, over a tint that keeps the colour visible from afar. */
export function fill(colour: string, hatched: Hatching | null): string {
  if (!hatched) return solid(colour);
  return (
    `<a:pattFill prst="${presets[hatched]}"><a:fgClr>${rgb(colour)}</a:fgClr><a:bgClr>${rgb(tints[colour] ?? inks.white)}</a:bgClr>` +
    `</a:pattFill><a:ln w="9525">${solid(colour)}</a:ln>`
  );
}

function rgb(colour: string): string {
  return `<a:srgbClr val="${colour}"/>`;
}

export function solid(colour: string): string {
  return `<a:solidFill>${rgb(colour)}</a:solidFill>`;
}

export function text(size: number, colour: string, tag: string): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">${solid(colour)}` +
    `<a:latin typeface="${slideFont}"/><a:cs typeface="${slideFont}"/></a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${tag}"/></a:p></c:txPr>`
  );
}

export function val(name: string, value: string | number): string {
  return `<c:${name} val="${value}"/>`;
}
