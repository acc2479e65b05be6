import { describe, expect, it } from 'vitest';
import { rows as monthlyFlowRows } from '../../src/charts/monthlyFlow/rows.ts';
import { monthlyFlow } from '../../src/charts/monthlyFlow/spec.ts';
import { rows as paceHeatmapRows } from '../../src/charts/paceHeatmap/rows.ts';
import { greatestGap, isOutside, paceHeatmap } from '../../src/charts/paceHeatmap/spec.ts';
import { rows as unitChainRows } from '../../src/charts/unitChain/rows.ts';
import { barsOf, unitChain } from '../../src/charts/unitChain/spec.ts';
import { rows as unitQuadrantRows } from '../../src/charts/unitQuadrant/rows.ts';
import { positionOf, unitQuadrant } from '../../src/charts/unitQuadrant/spec.ts';
import { rows as unitRankingRows } from '../../src/charts/unitRanking/rows.ts';
import { formOf, unitRanking } from '../../src/charts/unitRanking/spec.ts';
import { rows as yearPathRows } from '../../src/charts/yearPath/rows.ts';
import { yearPath } from '../../src/charts/yearPath/spec.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { headlineOf } from '../../src/domain/findings.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { View } from '../../src/url/view.ts';
import { wordsOf } from '../fixtures/charts.ts';
import { book, target } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { row, table } from '../fixtures/tables.ts';
import { plain } from '../fixtures/text.ts';
import { there } from '../fixtures/there.ts';
import { datasetOf, lookOf, vinhPhuc } from '../fixtures/vinhPhuc.ts';

/** The data of every chart of the page of units. */
function dataOf(given: Partial<View> = {}, dataset: Dataset = datasetOf(2021), messages: Messages = vi) {
  const look = lookOf(given, dataset);
  return {
    quadrant: there(unitQuadrantRows(look, messages)),
    ranking: there(unitRankingRows(look, messages)),
    heatmap: there(paceHeatmapRows(look, messages)),
    flow: monthlyFlowRows(look, messages),
  };
}

function wordsOfPage(given: Partial<View> = {}, dataset?: Dataset, messages: Messages = vi) {
  const data = dataOf(given, dataset, messages);
  return {
    quadrant: wordsOf(unitQuadrant, data.quadrant, messages),
    ranking: wordsOf(unitRanking, data.ranking, messages),
    heatmap: wordsOf(paceHeatmap, data.heatmap, messages),
    flow: wordsOf(monthlyFlow, data.flow, messages),
  };
}

/** Two units of the shipped catalog with reports and targets made by hand. */
function made(parts: Partial<Dataset>): Dataset {
  return {
    organisation: { ...vinhPhuc, units: vinhPhuc.units.slice(0, 2) },
    book: book({ targets: [target('cuc-tinh', 80), target('vinh-yen', 80)] }),
    years: { current: table(2021, []), before: null },
    dropped: [],
    doubts: [],
    mixed: [],
    ...parts,
  };
}

describe('the units at the end of 2021', () => {
  const page = wordsOfPage();

  it('stand in four corners', () => {
    expect(page.quadrant.title).toBe('Tám trong mười đơn vị đạt cả hai chỉ tiêu');
    expect(page.quadrant.subtitle).toBe(
      'Tỷ lệ về việc (ngang) và về tiền (dọc), %, năm 2021; chấm to là nhiều việc có điều kiện',
    );
    expect(page.quadrant.head).toEqual([
      'Đơn vị',
      'Tỷ lệ về việc',
      'Chỉ tiêu',
      'Chênh lệch về việc',
      'Tỷ lệ về tiền',
      'Chỉ tiêu',
      'Chênh lệch về tiền',
      'Có điều kiện',
    ]);
    expect(page.quadrant.cells[0]).toEqual([
      'Vĩnh Yên',
      '85,8%',
      '80,0%',
      '+5,8 điểm %',
      '48,3%',
      '40,7%',
      '+7,6 điểm %',
      '1.476 việc',
    ]);
  });

  it('differ by no more than chance, and the method says so in plain words', () => {
    expect(page.ranking.title).toBe('Chưa đơn vị nào khác mức chung rõ rệt');
    expect(page.ranking.subtitle).toBe('Tỷ lệ thi hành xong về việc, %, năm 2021; mức chung của tỉnh 84,0%');
    expect(page.ranking.head).toEqual([
      'Đơn vị',
      'Tỷ lệ',
      'Cận dưới 95%',
      'Cận trên 95%',
      'Cận dưới 99,8%',
      'Cận trên 99,8%',
      'Thi hành xong',
      'Có điều kiện',
      'So với mức chung',
    ]);
    expect(page.ranking.cells[0]).toEqual([
      'Vĩnh Yên',
      '85,8%',
      '83,9%',
      '87,5%',
      '82,7%',
      '88,4%',
      '1.266 việc',
      '1.476 việc',
      'trong phạm vi dao động ngẫu nhiên',
    ]);
    expect(page.ranking.cells[9]).toEqual([
      'Sông Lô',
      '79,0%',
      '73,4%',
      '83,7%',
      '69,8%',
      '86,0%',
      '188 việc',
      '238 việc',
      'thấp hơn, ngoài giới hạn 95%',
    ]);
  });

  it('are told what lies beyond each limit by chance alone, and that they are part of the common rate', () => {
    const note = plain(unitRanking.note?.(dataOf().ranking, vi) ?? '');
    expect(note).toContain('cứ 20 đơn vị có khoảng một ra ngoài mức 95% (mới đáng chú ý)');
    expect(note).toContain('cứ 500 có khoảng một ra ngoài mức 99,8% (gọi là rõ rệt)');
    expect(note).toContain('Mức chung của tỉnh gồm cả đơn vị đang xem');
    expect(note).toContain('chọn đơn vị nào cũng so trong cả 10 đơn vị cùng cấp có báo cáo');
    expect(note).toContain('Dưới 20 đơn vị nên chưa tính được mức chênh thường có giữa các đơn vị.');
  });

  it('are told the same of each of them, whatever else is selected', () => {
    const all = page.ranking.cells;
    for (const units of [
      ['song-lo', 'vinh-yen'],
      ['tam-dao', 'lap-thach', 'cuc-tinh'],
    ]) {
      const some = wordsOfPage({ units });
      for (const cells of some.ranking.cells) expect(all).toContainEqual(cells);
      expect(some.ranking.subtitle).toBe(page.ranking.subtitle);
    }
  });

  it('are a list with a funnel, and fewer than five a list alone', () => {
    expect(formOf(dataOf().ranking)).toBe('both');
    expect(formOf(dataOf({ units: ['song-lo', 'vinh-yen', 'tam-dao', 'yen-lac', 'lap-thach'] }).ranking)).toBe('both');
    expect(formOf(dataOf({ units: ['song-lo', 'vinh-yen', 'tam-dao', 'yen-lac'] }).ranking)).toBe('list');
    expect(formOf(dataOf({ basis: 'amounts' }).ranking)).toBe('list');
  });

  it('name who is furthest from the target', () => {
    expect(page.heatmap.title).toBe('Sông Lô thấp hơn chỉ tiêu nhiều nhất: 1,0 điểm %');
    expect(page.heatmap.head).toEqual(['Đơn vị', ...'T10 T11 T12 T1 T2 T3 T4 T5 T6 T7 T8 T9'.split(' ')]);
    expect(page.heatmap.cells[9]?.[12]).toBe('−1,0 điểm %');
  });

  it('name who gained most, month by month', () => {});

  it('name the month that brought most', () => {
    expect(page.flow.title).toBe('Tháng 9 thi hành xong nhiều nhất: 963 việc');
    expect(page.flow.cells[0]?.slice(0, 2)).toEqual(['Tháng 10', '100 việc']);
    expect(page.flow.cells.map((cells) => Number(cells[1]?.replace(/\D/g, ''))).reduce((a, b) => a + b)).toBe(5750);
  });

  it('speak English', () => {
    const english = wordsOfPage({}, datasetOf(2021), en);
    expect(english.quadrant.title).toBe('Eight of ten units are at or above both targets');
    expect(english.ranking.title).toBe('No unit stands out from the provincial rate');
    expect(english.ranking.head.at(-1)).toBe('Against the provincial rate');
    expect(english.ranking.cells[9]?.at(-1)).toBe('below, beyond the 95% limit');
    expect(english.heatmap.title).toBe('Sông Lô is furthest below target: 1.0 points');
    expect(english.flow.title).toBe('September completed most: 963 cases');
  });
});

describe('the units by money after six months, beside the year before', () => {
  const data = dataOf({ period: { statYear: 2021, months: 6 }, basis: 'amounts', comparison: 'yearBefore' });
  const page = wordsOfPage({ period: { statYear: 2021, months: 6 }, basis: 'amounts', comparison: 'yearBefore' });

  it('are held against distances, where each has a yardstick of its own', () => {
    expect(data.quadrant.references).toBeNull();
    expect(page.quadrant.subtitle).toContain('Điểm % so với cùng kỳ');
    const [first] = data.quadrant.rows;
    expect(first && positionOf(first, data.quadrant)?.x).toBeCloseTo(10.3, 1);
  });

  it('have no interval of chance, and none is called out', () => {
    expect(page.ranking.title).toBe('Cao nhất Yên Lạc 24,4%, thấp nhất Tam Dương 10,7%');
    expect(unitRanking.note?.(data.ranking, vi)).toContain('tiền không phải số đếm');
    expect(page.ranking.cells[0]?.slice(2, 6)).toEqual(Array(4).fill('không áp dụng'));
    expect(page.ranking.cells[0]?.[8]).toBe('chưa so được');
  });

  it('are held against the same months of the year before, and stand in the months that there have been', () => {
    expect(page.heatmap.head).toHaveLength(7);
    expect(data.flow.rows[6]?.added).toBe('notApplicable');
  });
});

describe('two units on their way by cases', () => {
  const before = table(2020, [
    ...['cuc-tinh', 'vinh-yen'].flatMap((unit) => [
      row(unit, 5, 300, 1000),
      row(unit, 6, 400, 1000),
      row(unit, 12, 800, 1000),
    ]),
  ]);
  const current = table(2021, [
    row('cuc-tinh', 5, 290, 1000),
    row('cuc-tinh', 6, 390, 1000),
    row('vinh-yen', 5, 295, 1000),
    row('vinh-yen', 6, 300, 1000),
  ]);
  const given = { period: { statYear: 2021, months: 6 } };
  const dataset = made({ years: { current, before } });
  const data = dataOf(given, dataset);
  const page = wordsOfPage(given, dataset);

  it('are coloured only where chance does not explain how far they are', () => {
    const colours = data.heatmap.rows.map((line) => line.months.slice(4).map(isOutside));
    expect(data.heatmap.rows.map(({ unit }) => unit)).toEqual(['cuc-tinh', 'vinh-yen']);
    expect(colours).toEqual([
      [false, false],
      [false, true],
    ]);
    expect(greatestGap(data.heatmap)).toBe(10);
  });

  it('are called behind where they are coloured, in every title', () => {
    expect(page.heatmap.title).toBe('Vĩnh Yên chậm tiến độ cần đạt 10,0 điểm %');
    expect(page.heatmap.description).toContain(
      'Cục THADS tỉnh hết tháng 3: −1,0 điểm % (trong phạm vi dao động ngẫu nhiên).',
    );
    expect(page.quadrant.title).toBe('Một trong hai đơn vị không chậm rõ rệt so với tiến độ cần đạt về việc');
  });

  it('are told what the required pace is', () => {
    const [heatmap, quadrant] = [paceHeatmap.note?.(data.heatmap, vi), unitQuadrant.note?.(data.quadrant, vi)];
    for (const note of [heatmap, quadrant]) expect(note).toContain('chỉ tiêu × tỷ lệ cùng tháng ÷ tỷ lệ cả năm trước');
  });

  it('have a headline, a number and a path that say the same', () => {
    const look = lookOf(given, dataset);
    const path = yearPathRows(look, vi);
    // 690 of 2,000 instead of 800: 5.5 points, of which chance explains 3.7.
    expect(path.finding).toMatchObject({ kind: 'onTheWay', months: 6, gap: { value: -5.5 }, verdict: 'below' });
    expect(headlineOf(look.standings, look.yardstick).verdicts.cases).toBe('below');
    expect(plain(yearPath.title(path, vi))).toBe('Hết tháng 3 đạt 34,5%, thấp hơn tiến độ cần đạt 5,5 điểm %');
    const [last, next] = path.rows.slice(5, 7);
    expect(last?.leeway).toBeCloseTo(3.72, 2);
    expect(next).toMatchObject({ rate: 'notApplicable', leeway: null });
  });
});

describe('units with little to say', () => {
  it('without any target are not judged, and nothing is drawn at zero', () => {
    const page = wordsOfPage(
      {},
      made({ book: book(), years: { current: table(2021, [row('cuc-tinh', 12, 40, 50)]), before: null } }),
    );
    expect(page.quadrant.title).toBe('Chưa so được các đơn vị theo hai tỷ lệ');
    expect(page.quadrant.subtitle).toContain('chưa vẽ được Cục THADS tỉnh và Vĩnh Yên: thiếu số liệu');
    expect(page.heatmap.title).toBe('Chưa tính được tiến độ của các đơn vị');
  });

  it('without a report leave gaps in words', () => {
    const page = wordsOfPage({}, made({}));
    expect(page.flow.title).toBe('Chưa có báo cáo tháng nào');
    expect(page.ranking.title).toBe('Chưa có tỷ lệ về việc của các đơn vị');
    expect(page.ranking.cells[0]?.[1]).toBe('chưa có số liệu');
  });

  it('with nothing eligible have a rate that does not apply', () => {
    const page = wordsOfPage(
      {},
      made({ years: { current: table(2021, [row('cuc-tinh', 12, 0, 0), row('vinh-yen', 12, 8, 10)]), before: null } }),
    );
    expect(page.ranking.cells.map((cells) => cells[1])).toEqual(['80,0%', 'không áp dụng']);
    expect(JSON.stringify(page)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('one alone stands in no comparison of units', () => {
    const look = lookOf({ units: ['vinh-yen'] });
    for (const made of [unitQuadrantRows, unitRankingRows, paceHeatmapRows]) expect(made(look, vi)).toBeUndefined();
  });

  it('a unit far from the common rate is called out by name', () => {
    const rows = [row('cuc-tinh', 12, 500, 1000), row('vinh-yen', 12, 900, 1000)];
    const page = wordsOfPage({}, made({ years: { current: table(2021, rows), before: null } }));
    expect(page.ranking.title).toBe('Vĩnh Yên cao hơn rõ rệt mức chung; Cục THADS tỉnh thấp hơn rõ rệt');
  });

  it('a cumulative figure that falls is a correction, told in the title', () => {
    const rows = [row('vinh-yen', 1, 10, 50), row('vinh-yen', 2, 7, 50), row('vinh-yen', 3, 20, 50)];
    const look = lookOf({ units: ['vinh-yen'] }, made({ years: { current: table(2021, rows), before: null } }));
    const flow = wordsOf(monthlyFlow, monthlyFlowRows(look, vi), vi);
    expect(flow.title).toBe('Tháng 12 thi hành xong nhiều nhất: 13 việc; tháng 11 điều chỉnh giảm 3 việc');
    expect(flow.cells[1]).toEqual(['Tháng 11', '0 việc', 'chưa có số liệu', '3 việc']);
  });
});

describe('very many units', () => {
  const units = Array.from({ length: 40 }, (_, index) => ({
    ...(vinhPhuc.units[0] as (typeof vinhPhuc.units)[number]),
    code: `don-vi-${index}`,
    shortName: { vi: `Đơn vị ${index}`, en: `Unit ${index}` },
  }));
  const many = made({
    organisation: { ...vinhPhuc, units },
    book: book(),
    years: {
      current: table(
        2021,
        units.map(({ code }, index) => row(code, 12, 40 + index, 100)),
      ),
      before: null,
    },
  });

  it('are ranked as a funnel by cases and by their ends by money, and say so', () => {
    const data = dataOf({}, many);
    expect(formOf(data.ranking)).toBe('funnel');
    expect(formOf(dataOf({ basis: 'amounts' }, many).ranking)).toBe('list');
    expect(unitRanking.note?.(data.ranking, vi)).toContain('trong cả 40 đơn vị cùng cấp có báo cáo');
  });

  it('that differ by more than chance have limits as wide as they usually differ, and the note says by how much', () => {
    const { ranking } = dataOf({}, many);
    // 40 to 79 of 100 each: evenly spread, so that the pulled-in tails weigh more than those of a normal curve.
    const note = plain(unitRanking.note?.(ranking, vi) ?? '');
    expect(note).toContain('nên giới hạn cộng thêm mức chênh thường có, τ = 12,3 điểm %, theo mô hình');
    expect(note).toContain('của Spiegelhalter, 2005 (số liệu minh họa).');
    expect(wordsOfPage({}, many).ranking.title).toBe('Chưa đơn vị nào khác mức chung rõ rệt');
  });

  it('are told the same where only some of them are selected', () => {
    const all = wordsOfPage({}, many).ranking.cells;
    const some = wordsOfPage({ units: ['don-vi-0', 'don-vi-39'] }, many);
    expect(some.ranking.cells).toHaveLength(2);
    for (const cells of some.ranking.cells) expect(all).toContainEqual(cells);
  });

  it('are drawn by their ends, with all of them in the table', () => {
    const { heatmap } = wordsOfPage({}, many);
    expect(heatmap.subtitle).toContain('hình vẽ 10 đơn vị đầu và 10 đơn vị cuối trong 40; bảng số có đủ');
    expect(heatmap.cells).toHaveLength(40);
  });
});

describe('the page of one unit', () => {
  const look = lookOf({ units: ['tam-dao'] });

  it('follows its work from docketed to carried forward', () => {
    const data = unitChainRows(look, vi);
    const words = wordsOf(unitChain, data);
    expect(words.title).toBe('Thụ lý 325 việc, thi hành xong 221 việc, chuyển kỳ sau 96 việc');
    expect(words.cells[0]).toEqual(['Thụ lý', '325 việc']);
    expect(words.cells[8]).toEqual(['− Thi hành xong', '203 việc']);
    expect(words.cells[11]?.[0]).toBe('+ Chưa có điều kiện');
    expect(barsOf(data)).toHaveLength(14);
  });
});
