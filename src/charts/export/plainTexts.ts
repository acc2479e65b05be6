/** What a line takes over from the elements around it. */
const inherited = ['fill', 'font-size', 'font-weight'] as const;

/**
 * Every line of every text as a text of its own that says where it stands and how it is set: programs of offices place
 * lines within a text, shifts in parts of its size and what a group says about its texts each by rules of their own. A halo,
 * in a browser the outline painted first, becomes a second text below the first. The svg has to stand in the document.
 */
export function plainTexts(svg: SVGSVGElement): void {
  for (const text of svg.querySelectorAll('text')) {
    for (const title of text.querySelectorAll('title')) title.remove();
    for (const part of [text, ...text.querySelectorAll('tspan')]) takeApart(part);
    const parts = partsOf(text);
    text.replaceWith(...parts.flatMap((part) => linesOf(part, text, parts.length === 1)));
  }
}

const holdsWords = ({ nodeType, textContent }: Node) => nodeType === Node.TEXT_NODE && Boolean(textContent?.trim());

/** Words before and after a part that is set otherwise, each as a part of their own: together they would stand over it. */
function takeApart(part: Element): void {
  if (part.children.length === 0) return;
  for (const node of [...part.childNodes].filter(holdsWords)) {
    const words = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    node.replaceWith(words);
    words.append(node);
  }
}

/** The text and its parts that hold words themselves, in their order. */
function partsOf(text: SVGTextElement): readonly SVGTextContentElement[] {
  return [text, ...text.querySelectorAll('tspan')].filter((element) => [...element.childNodes].some(holdsWords));
}

/** A part of a text as a text, below it its halo if it has one. */
function linesOf(part: SVGTextContentElement, text: SVGTextElement, only: boolean): readonly SVGTextElement[] {
  const said = [...part.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent)
    .join('');
  const words = said.trim();
  // A part that begins a line stands by that line's anchor, so that another typeface moves it as little as it can.
  const begins = only || part.hasAttribute('x');
  // Within a line the space before a part takes room.
  const start = part.getStartPositionOfChar(begins ? 0 : said.length - said.trimStart().length);
  const anchor = begins ? (read(text, 'text-anchor') ?? 'start') : 'start';
  const length = begins && anchor !== 'start' ? part.getComputedTextLength() : 0;
  const line = text.cloneNode() as SVGTextElement;
  for (const { name } of [...line.attributes]) if (name !== 'transform') line.removeAttribute(name);
  line.setAttribute('x', rounded(start.x + (anchor === 'middle' ? length / 2 : length)));
  line.setAttribute('y', rounded(start.y));
  if (anchor !== 'start') line.setAttribute('text-anchor', anchor);
  for (const name of inherited) {
    const value = read(part, name);
    if (value !== undefined) line.setAttribute(name, value);
  }
  line.textContent = words;
  return text.hasAttribute('paint-order') ? [haloOf(line, text), line] : [line];
}

/** The outline of a line in the colour of the ground, wide enough to keep what runs behind it away. */
function haloOf(line: SVGTextElement, text: SVGTextElement): SVGTextElement {
  const halo = line.cloneNode(true) as SVGTextElement;
  const stroke = text.getAttribute('stroke') ?? '#ffffff';
  halo.setAttribute('fill', stroke);
  halo.setAttribute('stroke', stroke);
  halo.setAttribute('stroke-width', text.getAttribute('stroke-width') ?? '4');
  halo.setAttribute('stroke-linejoin', 'round');
  return halo;
}

function read(element: Element, name: string): string | undefined {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
