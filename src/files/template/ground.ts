import type { Inches } from '../slideStage.ts';
import { elementsOf } from './package.ts';
import { frameOf } from './placeholders.ts';

/** What is behind the content of a slide, as far as the template's XML says. */

export interface Looks {
  readonly layout: Document;
  readonly master: Document;
  readonly theme: Document | undefined;
}

/** As light as this our marks can be told from it, and text of the template is asked for this contrast (WCAG). */
const leastLight = 0.7;
const leastContrast = 4.5;
/** What reaches less far into the room than this is at its edge, inches. */
const edge = 0.06;

/**
 * Whether the room on a slide is of one light colour, known for sure, on which the template's own text can be read: pictures,
 * gradients and drawings behind it are not.
 */
export function isPlain(looks: Looks, room: Inches): boolean {
  const ground = groundOf(looks);
  const text = colourNamed('tx1', looks);
  if (ground === undefined || text === undefined) return false;
  return light(ground) >= leastLight && contrast(ground, text) >= leastContrast && !isDrawnOver(looks, room);
}

/** The colour of a slide, six digits; white where nothing is said, undefined for what is no single colour. */
function groundOf(looks: Looks): string | undefined {
  const { layout, master, theme } = looks;
  const [bg] = [...elementsOf(layout, 'bg'), ...elementsOf(master, 'bg')];
  if (!bg) return 'FFFFFF';
  const [reference] = elementsOf(bg, 'bgRef');
  if (!reference) return colourIn(filling(elementsOf(bg, 'bgPr')[0]), looks);
  // 1001 is the first of the theme's fills; a plain one has the colour that is referred to.
  const fills = theme && elementsOf(theme, 'bgFillStyleLst')[0]?.children;
  const fill = fills?.[Number(reference.getAttribute('idx')) - 1001];
  const plain = fill?.localName === 'solidFill' && elementsOf(fill, 'schemeClr')[0]?.getAttribute('val') === 'phClr';
  return plain && isUnchanged(fill) ? colourIn(reference, looks) : undefined;
}

function filling(properties: Element | undefined): Element | undefined {
  return properties && [...properties.children].find(({ localName }) => localName === 'solidFill');
}

function isUnchanged(fill: Element): boolean {
  return [...fill.children].every(({ children }) => children.length === 0);
}

/** The colour that an element holds; undefined where it is changed by what stands in it, or is of another kind. */
function colourIn(holder: Element | undefined, looks: Looks): string | undefined {
  const colour = holder?.children[0];
  if (!colour || colour.children.length > 0) return undefined;
  const value = colour.getAttribute('val') ?? '';
  if (colour.localName === 'schemeClr') return colourNamed(value, looks);
  return colour.localName === 'srgbClr' ? digits(value) : undefined;
}

/** A colour of the theme by the name that the master or layout gives it. */
function colourNamed(name: string, { layout, master, theme }: Looks): string | undefined {
  const [map] = [...elementsOf(layout, 'overrideClrMapping'), ...elementsOf(master, 'clrMap')];
  const [scheme] = theme ? elementsOf(theme, 'clrScheme') : [];
  const [colour] = (scheme && elementsOf(scheme, map?.getAttribute(name) ?? name)[0]?.children) ?? [];
  return digits(colour?.getAttribute('lastClr') ?? colour?.getAttribute('val') ?? '');
}

function digits(value: string): string | undefined {
  return /^[0-9a-f]{6}$/i.test(value) ? value : undefined;
}

/** Anything that the layout, or the master under it, draws into the room. */
function isDrawnOver({ layout, master }: Looks, room: Inches): boolean {
  const under = layout.documentElement.getAttribute('showMasterSp') === '0' ? [layout] : [master, layout];
  return under
    .flatMap((xml) => [...(elementsOf(xml, 'spTree')[0]?.children ?? [])])
    .filter((shape) => /^(?:sp|pic|grpSp|cxnSp|graphicFrame)$/.test(shape.localName))
    .filter((shape) => elementsOf(shape, 'ph').length === 0)
    .flatMap((shape) => frameOf(shape) ?? [])
    .some(({ x, y, w, h }) => {
      const across = Math.min(x + w, room.x + room.w) - Math.max(x, room.x);
      const down = Math.min(y + h, room.y + room.h) - Math.max(y, room.y);
      return across > edge && down > edge;
    });
}

function light(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
