import { describe, expect, it } from 'vitest';
import { creditShare } from '../../../src/charts/creditShare/spec.ts';
import { outChartOf, todayHere } from '../../../src/charts/export/outChart.ts';
import { shapes } from '../../../src/charts/export/shapes.ts';
import type { PageChart } from '../../../src/charts/kit/exportContext.ts';
import type { CardSpec } from '../../../src/charts/kit/spec.ts';
import { monthlyFlow } from '../../../src/charts/monthlyFlow/spec.ts';
import { nationalSeries } from '../../../src/charts/nationalSeries/spec.ts';
import { nationComparison } from '../../../src/charts/nationComparison/spec.ts';
import { paceHeatmap } from '../../../src/charts/paceHeatmap/spec.ts';
import { promptIndex } from '../../../src/charts/promptIndex/spec.ts';
import { unitChain } from '../../../src/charts/unitChain/spec.ts';
import { unitComparison } from '../../../src/charts/unitComparison/spec.ts';
import { unitPaths } from '../../../src/charts/unitPaths/spec.ts';
import { unitQuadrant } from '../../../src/charts/unitQuadrant/spec.ts';
import { unitRanking } from '../../../src/charts/unitRanking/spec.ts';
import { unitStanding } from '../../../src/charts/unitStanding/spec.ts';
import { yearPath } from '../../../src/charts/yearPath/spec.ts';
import { en } from '../../../src/i18n/en/en.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { vi } from '../../../src/i18n/vi/vi.ts';
import { creditShareData } from '../../../src/pages/kit/creditShareData.ts';
import { monthlyFlowData } from '../../../src/pages/kit/monthlyFlowData.ts';
import {
  nationalSeriesData,
  nationComparisonData,
  promptIndexData,
  unitStandingData,
} from '../../../src/pages/kit/overviewChartData.ts';
import { scopeOf } from '../../../src/pages/kit/scope.ts';
import { unitStandings } from '../../../src/pages/kit/unitStandings.ts';
import {
  paceHeatmapData,
  unitPathsData,
  unitQuadrantData,
  unitRankingData,
} from '../../../src/pages/kit/unitsChartData.ts';
import { yearPathData } from '../../../src/pages/kit/yearPathData.ts';
import { unitChainData, unitComparisonData } from '../../../src/pages/unit/unitData.ts';
import { unitColumns } from '../../../src/pages/units/unitColumns.ts';
import { unitTable } from '../../../src/pages/units/unitTableSpec.ts';
import { datasetOf, viewOf, vinhPhuc, vinhPhucBook } from '../../fixtures/vinhPhuc.ts';

const dataset = datasetOf(2021);
const view = viewOf();
const scope = scopeOf(dataset, view);
const standings = unitStandings(dataset, view, vi);
const index = promptIndexData(vinhPhucBook);
if (!index) throw new Error('the index is not in the figures');

const card = <Data>(spec: CardSpec<Data>, data: Data): PageChart => ({
  spec: spec as CardSpec<never>,
  data,
  drawing: undefined,
});

/** One of every card there is, as it stands on the pages. */
const cards: readonly PageChart[] = [
  card(nationComparison, nationComparisonData(dataset, view, scope, vi)),
  card(creditShare, creditShareData(dataset, view, scope, vi)),
  card(promptIndex, index),
  card(unitStanding, unitStandingData(dataset, view, scope, vi)),
  card(yearPath, yearPathData(dataset, view, scope, vi)),
  card(nationalSeries, nationalSeriesData(dataset, 'cases', vi)),
  card(unitQuadrant, unitQuadrantData(view, standings)),
  card(unitRanking, unitRankingData(dataset, view, standings)),
  card(paceHeatmap, paceHeatmapData(dataset, view, standings)),
  card(unitPaths, unitPathsData(dataset, view, standings)),
  card(monthlyFlow, monthlyFlowData(dataset, view, ['vinh-yen'], 'Vĩnh Yên')),
  card(unitChain, unitChainData(dataset, view, 'vinh-yen', 'Vĩnh Yên')),
  card(unitComparison, unitComparisonData(dataset, view, scope, 'Vĩnh Yên')),
  card(unitTable, {
    period: view.period,
    columns: unitColumns(dataset, view.period, 'all', 'target', vi),
    rows: standings,
  }),
];

function out(chart: PageChart, units: 'all' | readonly string[] = 'all', messages: Messages = vi) {
  return outChartOf(chart, {
    view: {
      organisation: vinhPhuc,
      period: view.period,
      units,
      dataVersion: { id: '1', date: '2026-11-23' },
    },
    book: { sources: vinhPhucBook.sources, methods: vinhPhucBook.methods, places: new Map() },
    messages,
    link: 'http://may-chu/thads/',
    today: '2026-11-25',
  });
}

const byId = (id: string) => {
  const found = cards.find(({ spec }) => spec.id === id);
  if (!found) throw new Error(`no card ${id}`);
  return found;
};

describe('outChartOf', () => {
  it('takes every card there is, with the very rows of its table', () => {
    expect(cards.map(({ spec }) => spec.id).sort()).toEqual(Object.keys(shapes).sort());
    for (const chart of cards) {
      const { table } = out(chart);
      const spec = chart.spec as CardSpec<unknown>;
      const shown = spec.table(chart.data, vi);
      expect(table.rows).toHaveLength(shown.rows.length);
      expect(table.columns.map(({ key }) => key)).toEqual(shown.columns.map(({ key }) => key));
    }
  });

  it('names series that are columns of the table, and slugs that are ASCII and its own', () => {
    const slugs = new Set<string>();
    for (const chart of cards) {
      const { slug, native, table } = out(chart);
      expect(slug).toMatch(/^[a-z0-9-]+$/);
      slugs.add(slug);
      const keys = table.columns.map(({ key }) => key);
      for (const key of native?.series ?? []) expect(keys).toContain(key);
      for (const key of keys) expect(key).toMatch(/^[a-zA-Z0-9_]+$/);
    }
    expect(slugs.size).toBe(cards.length);
  });

  it('says of reported and derived figures where they come from', () => {
    const { attribution, title, subtitle } = out(byId('creditShare'));
    expect(title).toBe('Ít việc, nhiều tiền: 37\u00a0việc tín dụng');
    expect(subtitle).toContain('Vĩnh Phúc');
    expect(attribution.provenance).toBe('derived');
    expect(attribution.provenanceWords).toBe('Suy ra');
    expect(attribution.sources).toHaveLength(1);
    expect(attribution.sources[0]).toMatch(/^\[1\] Chuyển biến mạnh mẽ .*, 03\/01\/2022/);
    expect(attribution.units).toBe('Toàn tỉnh (10 đơn vị)');
    expect(attribution.period).toBe('Năm 2021 (01/10/2020 đến 30/09/2021)');
    expect(attribution.dataVersion).toBe('1, 23/11/2026');
    expect(attribution.caveats.some((caveat) => caveat.includes('“hơn”'))).toBe(true);
  });

  it('says of illustrative figures that they are, and how they were made', () => {
    const { attribution } = out(byId('unitStanding'), ['song-lo', 'tam-dao']);
    expect(attribution.provenanceWords).toBe('Số liệu minh họa');
    expect(attribution.units).toBe('Tam Đảo và Sông Lô');
    expect(attribution.caveats.filter((caveat) => caveat.startsWith('Cách tạo số liệu minh họa'))).toHaveLength(2);
  });

  it('speaks the language of the reader', () => {
    const { attribution } = out(byId('unitStanding'), 'all', en);
    expect(attribution.provenanceWords).toBe('Illustrative data');
    expect(attribution.units).toBe('Whole province (10 units)');
    expect(attribution.period).toBe('2021 (01/10/2020 to 30/09/2021)');
  });
});

describe('todayHere', () => {
  it('is the date where the reader is', () => {
    expect(todayHere(new Date('2026-11-24T18:00:00Z'))).toBe('2026-11-25');
  });
});
