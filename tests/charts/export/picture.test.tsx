import '../../../src/ui/base.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { creditShare } from '../../../src/charts/creditShare/spec.ts';
import { outChartOf } from '../../../src/charts/export/outChart.ts';
import { bareDrawing, type DrawnChart, isDrawn, pictureOf } from '../../../src/charts/export/picture.tsx';
import { pictureShapes } from '../../../src/charts/export/pictureLayout.ts';
import { pngOf } from '../../../src/charts/export/png.ts';
import type { PageChart } from '../../../src/charts/kit/exportContext.ts';
import type { ChartSpec } from '../../../src/charts/kit/spec.ts';
import { paceHeatmap } from '../../../src/charts/paceHeatmap/spec.ts';
import { unitQuadrant } from '../../../src/charts/unitQuadrant/spec.ts';
import { unitStanding } from '../../../src/charts/unitStanding/spec.ts';
import { vi } from '../../../src/i18n/vi/vi.ts';
import { creditShareData } from '../../../src/pages/kit/creditShareData.ts';
import { unitStandingData } from '../../../src/pages/kit/overviewChartData.ts';
import { scopeOf } from '../../../src/pages/kit/scope.ts';
import { unitStandings } from '../../../src/pages/kit/unitStandings.ts';
import { paceHeatmapData, unitQuadrantData } from '../../../src/pages/kit/unitsChartData.ts';
import { everyDiacritic } from '../../fixtures/outgoing.ts';
import { datasetOf, viewOf, vinhPhuc, vinhPhucBook } from '../../fixtures/vinhPhuc.ts';

const dataset = datasetOf(2021);
const view = viewOf();
const scope = scopeOf(dataset, view);
const standings = unitStandings(dataset, view, vi);

function drawn<Data>(spec: ChartSpec<Data>, data: Data): DrawnChart {
  const chart: PageChart = { spec: spec as ChartSpec<never>, data, drawing: spec as ChartSpec<never> };
  if (!isDrawn(chart)) throw new Error('not drawn');
  return chart;
}

const outOf = (chart: PageChart) =>
  outChartOf(chart, {
    view: { organisation: vinhPhuc, period: view.period, units: 'all', dataVersion: { id: '1', date: '2026-11-23' } },
    book: { sources: vinhPhucBook.sources, methods: vinhPhucBook.methods, places: new Map() },
    messages: vi,
    link: 'http://may-chu/thads/',
    today: '2026-11-25',
  });

const derived = drawn(creditShare, creditShareData(dataset, view, scope, vi));
const illustrative = drawn(unitStanding, unitStandingData(dataset, view, scope, vi));
const quadrant = drawn(unitQuadrant, unitQuadrantData(view, standings));
const heatmap = drawn(paceHeatmap, paceHeatmapData(dataset, view, standings));

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
    const { svg, width, height } = await pictureOf(chart, out, 'wide', vi);
    expect(/var\(|color-mix|foreignObject|<image|class="/.exec(svg)?.[0]).toBeUndefined();
    expect(svg.match(/@font-face/g)).toHaveLength(4);
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
    const { svg } = await pictureOf(derived, outOf(derived), 'wide', vi);
    expect(svg).toContain('Nguồn: [1] Chuyển biến mạnh mẽ');
  });

  it.each(['wide', 'square', 'slide'] as const)('has the size of its shape, times its scale: %s', async (shape) => {
    const picture = await pictureOf(derived, outOf(derived), shape, vi);
    expect({ width: picture.width, height: picture.height }).toEqual(pictureShapes[shape]);
    for (const scale of [1, 2, 3]) {
      const { width, height } = await pixels(await pngOf(picture, scale));
      expect([width, height]).toEqual([picture.width * scale, picture.height * scale]);
    }
  });

  it('is light, and its bold words are there in pixels at the first try', async () => {
    const picture = await pictureOf(illustrative, outOf(illustrative), 'wide', vi);
    const { at, ink, width, height } = await pixels(await pngOf(picture, 1));
    expect(at(2, 2)).toEqual([255, 255, 255]);
    expect(at(width - 3, height - 3)).toEqual([255, 255, 255]);
    expect(ink(28, 28, 400, 26)).toBeGreaterThan(300);
  });

  it('keeps every diacritic of a name', async () => {
    const data = unitStandingData(dataset, view, scope, vi);
    const named = drawn(unitStanding, {
      ...data,
      rows: data.rows.map((row, index) => (index === 0 ? { ...row, name: everyDiacritic } : row)),
    });
    const { svg } = await pictureOf(named, outOf(named), 'slide', vi);
    expect(svg).toContain(everyDiacritic);
  });

  it('draws without words around it for slides and documents', async () => {
    const { svg, width, height } = await bareDrawing(quadrant, outOf(quadrant), vi);
    expect(svg).toContain('Vĩnh Yên');
    expect(svg).not.toContain('xuất ngày');
    const png = await pixels(await pngOf({ svg, width, height }, 2));
    expect([png.width, png.height]).toEqual([width * 2, height * 2]);
  });
});
