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
  return {
    wide: drawSvg(draw, id, data, 'wide', stillWidths[id].wide, height.wide),
    narrow: drawSvg(draw, id, data, 'narrow', stillWidths[id].narrow, height.narrow),
  };
}

function drawSvg(
  Drawing: Draw<unknown>,
  id: ChartId,
  data: unknown,
  size: keyof Still,
  width: number,
  height: number,
): string {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() =>
    root.render(<Drawing data={data} width={width} height={height} messages={vi} idPrefix={`${id}-${size}`} still />),
  );
  const svg = host.querySelector('svg');
  if (!svg) throw new Error(`[stills] ${id} drew nothing`);
  svg.removeAttribute('role');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  const text = svg.outerHTML;
  root.unmount();
  host.remove();
  return text;
}
