import '../../../src/ui/base.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { creditShareChart } from '../../../src/charts/creditShare/chart.ts';
import { outChartOf } from '../../../src/charts/export/outChart.ts';
import { bareDrawing, pictureOf } from '../../../src/charts/export/picture.tsx';
import { pictureShapes } from '../../../src/charts/export/pictureLayout.ts';
import { pngOf } from '../../../src/charts/export/png.ts';
import type { Card, Drawing } from '../../../src/charts/kit/card.ts';
import { paceHeatmapChart } from '../../../src/charts/paceHeatmap/chart.ts';
import { unitQuadrantChart } from '../../../src/charts/unitQuadrant/chart.ts';
import { unitStandingChart } from '../../../src/charts/unitStanding/chart.ts';
import { vi } from '../../fixtures/languages.ts';
import { everyDiacritic } from '../../fixtures/outgoing.ts';
import { sceneOf } from '../../fixtures/scenes.ts';
import { lookOf } from '../../fixtures/vinhPhuc.ts';

const look = lookOf();

function drawn([card]: readonly Card[]): Card & { readonly drawing: Drawing } {
  if (!card?.drawing) throw new Error('not drawn');
  return { ...card, drawing: card.drawing };
}

const outOf = (card: Card) => outChartOf(card, sceneOf(look, vi));

const derived = drawn(creditShareChart.cards(look, vi));
const illustrative = drawn(unitStandingChart.cards(look, vi));
const quadrant = drawn(unitQuadrantChart.cards(look, vi));
const heatmap = drawn(paceHeatmapChart.cards(look, vi));

/** The colour of a pixel of a PNG, as red, green and blue. */
async function pixels(blob: Blob) {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return {
    width: bitmap.width,
    height: bitmap.height,
    at: (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3),
    /** Dark pixels within a box. */
    ink: (x: number, y: number, width: number, height: number) => {
      const { data } = context.getImageData(x, y, width, height);
      let count = 0;
      for (let pixel = 0; pixel < data.length; pixel += 4) if ((data[pixel] ?? 255) < 120) count += 1;
      return count;
    },
  };
}

describe('a picture, whatever the screen shows', () => {
  beforeEach(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  afterEach(() => {
    delete document.documentElement.dataset['theme'];
  });

  it.each([
    ['derived', derived],
    ['illustrative', illustrative],
    ['plain svg', quadrant],
    ['mixed colours', heatmap],
  ])('is an svg that stands alone: %s', async (_, chart) => {
    const out = outOf(chart);
    const { svg, width, height } = await pictureOf(chart.drawing, out, 'wide', vi);
    expect(/var\(|color-mix|foreignObject|<image|class="/.exec(svg)?.[0]).toBeUndefined();
    expect(svg.match(/@font-face/g)).toHaveLength(6);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    const root = parsed.documentElement;
    expect(root.getAttribute('width')).toBe(String(width));
    expect(root.getAttribute('height')).toBe(String(height));
    expect(root.querySelector('title')?.textContent).toBe(out.title);
    expect(root.querySelector('desc')?.textContent).toBe(out.description);
    expect(root.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
    const texts = [...root.querySelectorAll('text')].map((text) => text.textContent).join('\n');
    expect(texts).toContain('dữ liệu bản 1, 23/11/2026 · xuất ngày 25/11/2026');
    expect(texts).toContain('Toàn tỉnh (10 đơn vị)');
    expect(texts.includes('Số liệu minh họa')).toBe(chart !== derived);
  });

  it('says its sources inside', async () => {
    const { svg } = await pictureOf(derived.drawing, outOf(derived), 'wide', vi);
    expect(svg).toContain('Nguồn: [1] Chuyển biến mạnh mẽ');
  });

  it.each(['wide', 'square', 'slide'] as const)('has the size of its shape, times its scale: %s', async (shape) => {
    const picture = await pictureOf(derived.drawing, outOf(derived), shape, vi);
    expect({ width: picture.width, height: picture.height }).toEqual(pictureShapes[shape]);
    for (const scale of [1, 2, 3]) {
      const { width, height } = await pixels(await pngOf(picture, scale));
      expect([width, height]).toEqual([picture.width * scale, picture.height * scale]);
    }
  });

  it('is light, and its bold words are there in pixels at the first try', async () => {
    const picture = await pictureOf(illustrative.drawing, outOf(illustrative), 'wide', vi);
    const { at, ink, width, height } = await pixels(await pngOf(picture, 1));
    expect(at(2, 2)).toEqual([255, 255, 255]);
    expect(at(width - 3, height - 3)).toEqual([255, 255, 255]);
    expect(ink(28, 28, 400, 26)).toBeGreaterThan(300);
  });

  it('is as large on paper at every scale: 8.33 inches for 800 pixels', async () => {
    const picture = await pictureOf(derived.drawing, outOf(derived), 'wide', vi);
    for (const [scale, perMetre] of [
      [1, 3780],
      [2, 7559],
      [3, 11339],
    ] as const) {
      const view = new DataView(await (await pngOf(picture, scale)).arrayBuffer());
      // Right behind the header: length, "pHYs", pixels per metre across and down, unit metre, checksum.
      expect([
        view.getUint32(33),
        view.getUint32(37),
        view.getUint32(41),
        view.getUint32(45),
        view.getUint8(49),
      ]).toEqual([9, 0x70485973, perMetre, perMetre, 1]);
    }
  });

  it('keeps names over lines legible without what only browsers know: a copy below each', async () => {
    const { svg } = await pictureOf(quadrant.drawing, outOf(quadrant), 'slide', vi);
    expect(svg).not.toMatch(/paint-order|<pattern|<tspan|dominant-baseline/);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const named = [...parsed.querySelectorAll('text')].filter(({ textContent }) => textContent === 'Vĩnh Yên');
    expect(named.map((text) => text.getAttribute('stroke'))).toEqual(['#ffffff', null]);
  });

  it('says how made-up figures were made, to the end, and what its lines are', async () => {
    const { svg } = await pictureOf(quadrant.drawing, outOf(quadrant), 'square', vi);
    const lines = [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .join(' ');
    expect(lines).toContain('Cách tạo số liệu minh họa: Không nguồn nào công bố');
    expect(lines).toContain('gần chỉ tiêu suy ra của toàn tỉnh.');
    expect(lines).toContain('chỉ tiêu 80,0%');
    expect(lines).not.toContain('…');
  });

  it('keeps every diacritic of a name', async () => {
    const data = unitStandingChart.rows(look, vi);
    if (!data) throw new Error('no rows');
    const rows = data.rows.map((row, index) => (index === 0 ? { ...row, name: everyDiacritic } : row));
    const named = drawn([unitStandingChart.cardOf({ ...data, rows }, vi)]);
    const { svg } = await pictureOf(named.drawing, outOf(named), 'slide', vi);
    expect(svg).toContain(everyDiacritic);
  });

  it('draws without words around it for slides and documents', async () => {
    const { svg, width, height } = await bareDrawing(quadrant.drawing, outOf(quadrant));
    expect(svg).toContain('Vĩnh Yên');
    expect(svg).not.toContain('xuất ngày');
    const png = await pixels(await pngOf({ svg, width, height }, 2));
    expect([png.width, png.height]).toEqual([width * 2, height * 2]);
  });
});
