import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/charts/export/chartFiles.ts';
import { outChartOf, pageAttribution } from '../../../src/charts/export/outChart.ts';
import type { PageContent } from '../../../src/charts/kit/exportContext.ts';
import { figureScope } from '../../../src/domain/figureScope.ts';
import { isMarked } from '../../../src/files/outgoing.ts';
import { overviewContent } from '../../../src/pages/overview/rest/content.ts';
import { reportContent } from '../../../src/pages/report/content.ts';
import { unitContent } from '../../../src/pages/unit/content.ts';
import { unitsContent } from '../../../src/pages/units/content.ts';
import { unitTableCard } from '../../../src/pages/units/unitTableCard.ts';
import { useUnitTable } from '../../../src/state/unitTable.ts';
import type { View } from '../../../src/url/view.ts';
import { cases, rate } from '../../fixtures/figures.ts';
import { en, vi } from '../../fixtures/languages.ts';
import { sceneOf } from '../../fixtures/scenes.ts';
import { lookOf } from '../../fixtures/vinhPhuc.ts';

/** A chart of the overview as files take it, at a view. */
function outOf(id: string, given: Partial<View>, messages = vi) {
  const look = lookOf(given);
  const pages = [...overviewContent(look, messages).cards, ...reportContent(look, messages).cards];
  const card = pages.find((each) => each.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return outChartOf(card, sceneOf(look, messages));
}

const ofSongLo = { units: ['song-lo'] };

describe('a file states whom and when its own figures are about', () => {
  it('a survey of firms is of the whole province and on no statistical calendar, whatever unit is chosen', () => {
    const { attribution } = outOf('promptIndex', ofSongLo);
    expect(attribution).toMatchObject({
      units: 'Toàn tỉnh',
      period: 'Không theo năm thống kê (xem lưu ý)',
      from: '',
      to: '',
    });
    expect(outOf('promptIndex', ofSongLo, en).attribution.period).toBe('Not by statistical year (see notes)');
  });

  it('a national series names its own years, the nation and the province', () => {
    for (const given of [ofSongLo, { period: { statYear: 2021, months: 6 } }]) {
      const { units, period, from, to } = outOf('nationalSeries', given).attribution;
      expect(units.toLowerCase()).toMatch(/toàn tỉnh.* và cả nước/);
      expect(period).toBe('Các năm 2017, 2020, 2021, 2022, 2023, 2024 và 2025');
      expect([from, to]).toEqual(['2016-10-01', '2025-09-30']);
    }
  });

  it('what follows the filter is of the filter, with the nation beside it where it is', () => {
    expect(outOf('creditShare', ofSongLo).attribution).toMatchObject({
      units: 'Sông Lô',
      period: 'Năm 2021 (01/10/2020 đến 30/09/2021)',
    });
    expect(outOf('nationComparison', ofSongLo).attribution.units).toBe('Sông Lô và cả nước');
  });

  it('a year before is named with its dates', () => {
    expect(outOf('stockFlow', { period: { statYear: 2021, months: 6 } }).attribution.period).toBe(
      '6 tháng đầu năm thống kê 2020 (01/10/2019 đến 31/03/2020); 6 tháng đầu năm thống kê 2021 (01/10/2020 đến 31/03/2021)',
    );
  });

  it('all units of an organisation in one figure are the organisation', () => {
    const group = { whom: { kind: 'group', organisation: 'x', units: ['a', 'b'] }, statYear: 2021 } as const;
    const figure = { ...cases(3), subject: group };
    expect(figureScope([figure], ['a', 'b'])).toMatchObject({ organisation: true, units: [] });
    expect(figureScope([figure], ['a', 'b', 'c'])).toMatchObject({ organisation: false, units: ['a', 'b'] });
  });

  it('months in a row are one period, a target of the whole year is none', () => {
    const whom = { kind: 'unit', organisation: 'x', unit: 'a' } as const;
    const path = [1, 2, 3].map((months) => ({ ...rate(months), subject: { whom, statYear: 2021, months } }));
    const target = { ...rate(80), name: 'caseTarget' as const, subject: { whom, statYear: 2021 } };
    expect(figureScope([...path, target]).periods).toEqual([{ statYear: 2021, months: 3 }]);
  });
});

describe('what a file says its figures are', () => {
  it('of several kinds it counts how many are what, and of a page it names the kind of the headline', async () => {
    const look = lookOf();
    const scene = sceneOf(look, vi);
    const { cards, keyFigures } = reportContent(look, vi);
    const outs = cards.map((card) => outChartOf(card, scene));
    const whole = pageAttribution(outs, (await keyFigures?.())?.headlineKind, scene);
    expect(whole.provenanceWords).toMatch(
      /^Tiêu đề: theo công bố\. Gồm \d+ số theo công bố, \d+ số suy ra và \d+ số minh họa$/,
    );
    expect(whole.mark).toBe('Có số liệu minh họa');
    expect(whole.units).toBe('Toàn tỉnh (10 đơn vị)');
    expect(outOf('nationComparison', ofSongLo).attribution.provenanceWords).toBe(
      'Gồm 2 số theo công bố và 4 số minh họa',
    );
  });

  it('of an empty table it claims nothing, neither in words nor in the name of the file', () => {
    const look = lookOf();
    const scene = sceneOf(look, vi);
    const state = { set: 'main', text: 'không có', sorting: { id: 'unit', desc: false } } as const;
    const out = outChartOf(unitTableCard(look, state, vi), scene);
    expect(out.attribution).toMatchObject({ provenance: null, provenanceWords: 'Không có số liệu' });
    expect(isMarked(out.attribution)).toBe(false);
    expect(nameOf(out.slug, out, scene, 'csv')).not.toContain('minh-hoa');
  });
});

describe('what is withheld on screen', () => {
  it('is drawn in no file', () => {
    expect(outOf('nationComparison', {}).native).toBe('bar');
    expect(outOf('nationComparison', { period: { statYear: 2021, months: 6 } }).native).toBeUndefined();
  });
});

describe('a table that was searched says so', () => {
  const state = { set: 'main', text: 'tam', sorting: { id: 'unit', desc: false } } as const;

  it('in its title, its units and the name of its file', () => {
    const look = lookOf();
    const scene = sceneOf(look, vi);
    const out = outChartOf(unitTableCard(look, state, vi), scene);
    expect(out.title).toBe('Mọi chỉ số của các đơn vị lọc theo “tam”: 2/10');
    expect(out.attribution.units).toBe('Tam Dương và Tam Đảo');
    expect(nameOf(out.slug, out, scene, 'csv')).toMatch(
      /^thads_vinh-phuc_bang-don-vi-loc-tam_2-don-vi-[a-z0-9]{4}_chi-tieu_2021-12_v1_vi_minh-hoa\.csv$/,
    );
  });
});

describe('names of files', () => {
  it('no two of the files of five views share one', async () => {
    const pages: readonly ((look: ReturnType<typeof lookOf>) => PageContent)[] = [
      (look) => reportContent(look, vi),
      (look) => unitsContent(look, vi, useUnitTable.getInitialState()),
    ];
    const views: readonly Partial<View>[] = [
      {},
      { units: ['song-lo', 'tam-dao'] },
      { units: ['song-lo', 'vinh-yen'] },
      { basis: 'amounts', comparison: 'yearBefore' },
      { period: { statYear: 2021, months: 6 } },
    ];
    const tableOf = new Map<string, string>();
    for (const view of views) {
      const look = lookOf(view);
      const scene = sceneOf(look, vi);
      for (const page of pages) {
        const { cards, keyFigures, slug } = page(look);
        const key = await keyFigures?.();
        for (const card of key ? [key.card, ...cards] : cards) {
          const out = outChartOf(card, scene);
          // The key figures go out in the file of their page, whose name begins with that of the page.
          const name = nameOf(card === key?.card ? `${slug}-${out.slug}` : out.slug, out, scene, 'csv');
          const content = JSON.stringify([out.table, out.title]);
          expect((tableOf.get(name) ?? content) === content, name).toBe(true);
          tableOf.set(name, content);
        }
      }
    }
    expect(tableOf.size).toBeGreaterThan(60);
  });

  it('a unit page has its own', () => {
    const look = lookOf(ofSongLo);
    expect(unitContent(look, vi).slug).toBe('trang-don-vi');
  });
});
