import { describe, expect, it } from 'vitest';
import { documentTitle, kindOfPage } from '../../src/app/documentTitle.ts';
import { lookOf as lookOfRoute } from '../../src/app/lookOf.ts';
import { outChartOf } from '../../src/charts/export/outChart.ts';
import { withStamp } from '../../src/charts/export/stamping.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { figuresOf } from '../../src/domain/table.ts';
import { collectTrials } from '../../src/evidence/notes.ts';
import { scopeOf } from '../../src/pages/kit/scope.ts';
import { appliedTrial } from '../../src/pages/kit/trial/appliedTrial.ts';
import { overviewContent } from '../../src/pages/overview/rest/content.ts';
import { unitsContent } from '../../src/pages/units/content.ts';
import { useUnitTable } from '../../src/state/unitTable.ts';
import { routeAt } from '../../src/url/routes.ts';
import { readTrial } from '../../src/url/trial.ts';
import { vi } from '../fixtures/languages.ts';
import { sceneOf } from '../fixtures/scenes.ts';
import { plain } from '../fixtures/text.ts';
import { datasetOf, viewOf, vinhPhuc } from '../fixtures/vinhPhuc.ts';

const all95 = '2021-12.chi-tieu-tat-ca_viec_95';

function tried(text: string, statYear = 2021): { readonly untried: Dataset; readonly dataset: Dataset } {
  const untried = datasetOf(statYear);
  const applied = appliedTrial(untried, readTrial(text), vi);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.faults));
  return { untried, dataset: applied.dataset };
}

describe('a page with a trial', () => {
  it('has it in its headline, its titles and the name of its window', () => {
    const { dataset } = tried(all95);
    const route = routeAt('/don-vi/');
    const look = lookOfRoute(dataset, viewOf(), route);
    const { headline, cards } = unitsContent(look, vi, useUnitTable.getInitialState());
    expect(plain(headline)).toBe(
      'Cả mười đơn vị chưa đạt ít nhất một chỉ tiêu (10 về việc, 1 về tiền) năm 2021 (số liệu thử)',
    );
    expect(plain(cards.find(({ id }) => id === 'unitQuadrant')?.title ?? '')).toContain('(số liệu thử)');
    const overview = lookOfRoute(dataset, viewOf(), routeAt('/'));
    expect(plain(overviewContent(overview, vi).headline)).toContain('(số liệu thử)');
    expect(scopeOf(overview, vi)).toMatchObject({
      kind: 'trial',
      text: expect.stringContaining('Toàn tỉnh, năm 2021: số liệu thử, tính lại từ những mức tự đặt.'),
    });
    const moved = tried('2021-12.xong-them_song-lo_viec_10').dataset;
    const window = lookOfRoute(moved, viewOf(), routeAt('/'));
    expect(documentTitle(routeAt('/'), vinhPhuc, vi, kindOfPage(routeAt('/'), window))).toMatch(
      /^Tổng quan \(số liệu thử\)/,
    );
  });

  it('keeps the dataset without it, and names it on every card that it touches', () => {
    const { dataset, untried } = tried(all95);
    expect(dataset.trial?.untried).toBe(untried);
    const look = lookOfRoute(dataset, viewOf(), routeAt('/don-vi/'));
    const named = unitsContent(look, vi, useUnitTable.getInitialState()).cards.filter((card) =>
      collectTrials(figuresOf(card.table())).has('chỉ tiêu về việc 95% cho mọi đơn vị'),
    );
    expect(named.map(({ id }) => id)).toContain('unitTable');
    for (const card of named) {
      const { attribution } = outChartOf(card, sceneOf(look, vi));
      expect(attribution.provenance, card.id).toBe('trial');
      expect(attribution.caveats.join(' '), card.id).toContain('“chỉ tiêu về việc 95% cho mọi đơn vị”');
    }
  });

  it('has files without a stamp, since none of its figures could ever still hold', async () => {
    const { dataset, untried } = tried(all95);
    const stampedOf = async (of: Dataset) => {
      const look = lookOfRoute(of, viewOf(), routeAt('/don-vi/'));
      const [card] = unitsContent(look, vi, useUnitTable.getInitialState()).cards;
      if (!card) throw new Error('no card');
      const scene = sceneOf(look, vi);
      const content = new Blob(['a;b']);
      return (await withStamp(content, 'csv', [outChartOf(card, scene)], scene)) !== content;
    };
    expect(await stampedOf(dataset)).toBe(false);
    expect(await stampedOf(untried)).toBe(true);
  });

  it('is told why it is refused', () => {
    expect(appliedTrial(datasetOf(2020), readTrial(all95), vi)).toEqual({
      kind: 'refused',
      faults: [{ move: null, problem: { kind: 'otherYear', statYear: 2021 } }],
    });
    expect(appliedTrial(datasetOf(2021), readTrial('2021-12.xong-them_khong-co_viec_5'), vi)).toMatchObject({
      faults: [{ move: 0, problem: { kind: 'noReport' } }],
    });
  });
});
