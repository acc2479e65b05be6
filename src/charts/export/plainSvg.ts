import { hatchLines, type Stripes } from './hatchLines.ts';
import { plainTexts } from './plainTexts.ts';

/**
 * An svg that Word, PowerPoint and LibreOffice draw as a browser does. They know neither patterns nor `paint-order`, place
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
  drawHatches(svg);
  plainTexts(svg);
  const group = document.createElementNS(svgNamespace, 'g');
  if (x !== 0 || y !== 0) group.setAttribute('transform', `translate(${x} ${y})`);
  group.append(...svg.childNodes);
  strip(group);
  return group;
}

/** Fills that are patterns become stripes over what the pattern's ground is. */
function drawHatches(svg: SVGSVGElement): void {
  let clips = 0;
  for (const shape of svg.querySelectorAll<SVGGraphicsElement>('[fill^="url("]')) {
    const id = /#([^)]+)\)/.exec(shape.getAttribute('fill') ?? '')?.[1] ?? '';
    const pattern = svg.querySelector(`pattern[id="${CSS.escape(id)}"]`);
    const rects = [...(pattern?.querySelectorAll('rect') ?? [])];
    const stripe = rects.at(-1);
    if (!pattern || !stripe) continue;
    const stripes: Stripes = { every: number(pattern, 'width'), width: number(stripe, 'width') };
    const ground = rects.length > 1 ? rects[0] : undefined;
    const lines = document.createElementNS(svgNamespace, 'path');
    const box = shape.getBBox();
    lines.setAttribute('d', hatchLines(box, stripes, circleOf(shape)));
    lines.setAttribute('fill', 'none');
    lines.setAttribute('stroke', stripe.getAttribute('fill') ?? '');
    lines.setAttribute('stroke-width', String(stripes.width));
    const opacity = number(shape, 'fill-opacity', 1) * number(stripe, 'fill-opacity', 1);
    if (opacity !== 1) lines.setAttribute('stroke-opacity', String(opacity));
    if (!['rect', 'circle'].includes(shape.localName)) {
      clips += 1;
      lines.setAttribute('clip-path', `url(#${clip(shape, `${id}-clip-${clips}`)})`);
    }
    // The outline stays above the stripes, as it is above a pattern.
    const outline = shape.cloneNode() as SVGElement;
    shape.setAttribute('fill', ground?.getAttribute('fill') ?? 'none');
    outline.setAttribute('fill', 'none');
    shape.removeAttribute('stroke');
    shape.after(lines);
    if (outline.hasAttribute('stroke')) lines.after(outline);
    if (!ground) shape.remove();
  }
}

function clip(shape: SVGElement, id: string): string {
  const path = document.createElementNS(svgNamespace, 'clipPath');
  path.setAttribute('id', id);
  const form = shape.cloneNode() as SVGElement;
  for (const { name } of [...form.attributes]) if (/^(fill|stroke)/.test(name)) form.removeAttribute(name);
  path.append(form);
  shape.before(path);
  return id;
}

function circleOf(shape: SVGElement): { readonly cx: number; readonly cy: number; readonly r: number } | undefined {
  if (shape.localName !== 'circle') return undefined;
  return { cx: number(shape, 'cx'), cy: number(shape, 'cy'), r: number(shape, 'r') };
}

function number(element: Element, name: string, otherwise = 0): number {
  const value = element.getAttribute(name);
  return value === null ? otherwise : Number(value);
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
