import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Card, Drawing } from '../charts/kit/card.ts';
import type { Still } from '../charts/kit/stills.ts';

/**
 * Draws a chart as a still: the same drawing as the live chart, at fixed widths, as svg text that scales to its box.
 * Needs a document, real or simulated; the build brings a simulated one.
 */
export async function drawStill({ id }: Card, drawing: Drawing): Promise<Still> {
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

function drawSvg(drawing: Drawing, idPrefix: string, width: number, height: number): string {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() => root.render(drawing.element({ width, height, idPrefix, still: true })));
  const svg = host.querySelector('svg');
  if (!svg) throw new Error(`[stills] ${idPrefix} drew nothing`);
  svg.removeAttribute('role');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  const text = svg.outerHTML;
  root.unmount();
  host.remove();
  return text;
}
