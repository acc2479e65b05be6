import { plainTexts } from './plainTexts.ts';

/**
 * An svg that Word, PowerPoint and LibreOffice draw as a browser does. They know no `paint-order`, place
 * lines of a text by other rules, and leave out what they do not know: everything is written as plain shapes and plain texts.
 */

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Every element and every attribute that a picture may hold; programs of offices draw all of these. */
const plainElements: readonly string[] = ['svg', 'g', 'defs', 'clipPath', 'rect', 'line', 'path', 'circle', 'text'];
export const plainAttributes: ReadonlySet<string> = new Set([
  'id',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'd',
  'width',
  'height',
  'transform',
  'clip-path',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'text-anchor',
  'font-size',
  'font-weight',
  'font-family',
]);

/**
 * The drawing as a group of plain elements. It has to stand in the document with its fonts loaded, because its texts are
 * placed by measuring them. The drawing given is left changed.
 */
export function plainGroup(svg: SVGSVGElement, { x, y }: { readonly x: number; readonly y: number }): SVGGElement {
  plainTexts(svg);
  const group = document.createElementNS(svgNamespace, 'g');
  if (x !== 0 || y !== 0) group.setAttribute('transform', `translate(${x} ${y})`);
  group.append(...svg.childNodes);
  strip(group);
  return group;
}

/** Takes away what is for the page alone: names for those who listen, links, layers that catch the pointer. */
function strip(group: SVGGElement): void {
  for (const link of group.querySelectorAll('a')) {
    const plain = document.createElementNS(svgNamespace, 'g');
    plain.append(...link.childNodes);
    link.replaceWith(plain);
  }
  for (const element of group.querySelectorAll('*')) {
    if (!plainElements.includes(element.localName) || isNothing(element)) {
      element.remove();
      continue;
    }
    for (const { name } of [...element.attributes]) if (!plainAttributes.has(name)) element.removeAttribute(name);
  }
  for (const empty of [...group.querySelectorAll('g, defs')].reverse())
    if (empty.childNodes.length === 0) empty.remove();
}

/** A shape that nobody sees. */
function isNothing(element: Element): boolean {
  if (!['rect', 'path', 'circle', 'line'].includes(element.localName) || element.closest('clipPath')) return false;
  const seen = (name: string) =>
    !['none', 'transparent'].includes(
      element.closest(`[${name}]`)?.getAttribute(name) ?? (name === 'fill' ? '' : 'none'),
    );
  return !seen('stroke') && (element.localName === 'line' || !seen('fill'));
}
