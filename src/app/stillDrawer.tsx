import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { loadDraw } from '../charts/draws.ts';
import type { ChartId, Draw } from '../charts/kit/spec.ts';
import { type Still, type StillRequest, stillWidths } from '../charts/kit/stills.ts';
import { vi } from '../i18n/vi/vi.ts';

/**
 * Draws a chart as a still: the same `Draw` as the live chart, at fixed widths, as svg text that scales to its box.
 * Needs a document, real or simulated; the build brings a simulated one.
 */
export async function drawStill(id: ChartId, { data, height }: StillRequest): Promise<Still> {
  const draw = (await loadDraw(id)) as Draw<unknown>;
  const svg = (size: keyof Still, width: number, tall: number) => drawSvg(draw, `${id}-${size}`, data, width, tall);
  const widths = stillWidths[id];
  return {
    wide: svg('wide', widths.wide, height.wide),
    ...(widths.middle !== undefined &&
      height.middle !== undefined && { middle: svg('middle', widths.middle, height.middle) }),
    narrow: svg('narrow', widths.narrow, height.narrow),
  };
}

function drawSvg(Drawing: Draw<unknown>, idPrefix: string, data: unknown, width: number, height: number): string {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() =>
    root.render(<Drawing data={data} width={width} height={height} messages={vi} idPrefix={idPrefix} still />),
  );
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
