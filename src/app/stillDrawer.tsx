import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Card, Drawing } from '../charts/kit/card.ts';
import type { Still } from '../charts/kit/stills.ts';

/**
 * Draws a chart as a still: the same drawing as the live chart, at fixed widths, as an svg that scales to its box.
 * Needs a document, real or simulated; the build brings a simulated one.
 */
export async function drawStill({ id }: Card, drawing: Drawing): Promise<Still<Element>> {
  await drawing.load();
  const { heights, stillWidths: widths } = drawing;
  const svg = (size: keyof Still, width: number, height: number) => drawSvg(drawing, `${id}-${size}`, width, height);
  return {
    wide: svg('wide', widths.wide, heights.wide),
    ...(widths.middle !== undefined &&
      heights.middle !== undefined && { middle: svg('middle', widths.middle, heights.middle) }),
    narrow: svg('narrow', widths.narrow, heights.narrow),
  };
}

/** A still for React to write into the HTML of its page. */
export function stillElements({ wide, middle, narrow }: Still<Element>): Still {
  return { wide: asElement(wide), ...(middle && { middle: asElement(middle) }), narrow: asElement(narrow) };
}

function drawSvg(drawing: Drawing, idPrefix: string, width: number, height: number): Element {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() => root.render(drawing.element({ width, height, idPrefix, still: true })));
  const svg = host.querySelector('svg');
  if (!svg) throw new Error(`[stills] ${idPrefix} drew nothing`);
  const still = svg.cloneNode(true) as Element;
  root.unmount();
  host.remove();
  still.removeAttribute('role');
  still.setAttribute('viewBox', `0 0 ${width} ${height}`);
  still.setAttribute('aria-hidden', 'true');
  // Where its box is wider, its words stand below those of the card.
  still.setAttribute('preserveAspectRatio', 'xMinYMid meet');
  // The library says in a style how the svg fills its wrapper, and our style sheet how a still fills its box.
  for (const element of [still, ...still.querySelectorAll('[style]')]) element.removeAttribute('style');
  return still;
}

function asElement(svg: Element): ReactNode {
  svg.normalize();
  const attributes = Object.fromEntries([...svg.attributes].map(({ name, value }) => [name, value]));
  const children = [...svg.childNodes].map((child) => {
    if (child instanceof Element) return asElement(child);
    return child instanceof Text ? child.data : null;
  });
  return createElement(svg.localName, attributes, ...children);
}
