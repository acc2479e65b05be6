import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rows as creditShareRows } from '../../src/charts/creditShare/rows.ts';
import { creditShare } from '../../src/charts/creditShare/spec.ts';
import { rows as nationalSeriesRows } from '../../src/charts/nationalSeries/rows.ts';
import { nationalSeries } from '../../src/charts/nationalSeries/spec.ts';
import { rows as nationComparisonRows } from '../../src/charts/nationComparison/rows.ts';
import { hasNation, nationComparison } from '../../src/charts/nationComparison/spec.ts';
import { rows as promptIndexRows } from '../../src/charts/promptIndex/rows.ts';
import { promptIndex } from '../../src/charts/promptIndex/spec.ts';
import { rows as unitStandingRows } from '../../src/charts/unitStanding/rows.ts';
import { commonReference, unitStanding } from '../../src/charts/unitStanding/spec.ts';
import { rows as yearPathRows } from '../../src/charts/yearPath/rows.ts';
import { yearPath } from '../../src/charts/yearPath/spec.ts';
import type { Reading } from '../../src/domain/figure.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { headline } from '../../src/pages/kit/headline.ts';
import type { View } from '../../src/url/view.ts';
import { wordsOf } from '../fixtures/charts.ts';
import { rate } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { lookOf, vinhPhuc } from '../fixtures/vinhPhuc.ts';

/** What one unit has none of: a comparison of units. */
const noUnits = { basis: 'cases', yardstick: 'target', period: '', rows: [], together: null } as const;

/** The words of every chart of the overview for a view of the data that the site ships with. */
function overview(given: Partial<View> = {}, messages: Messages = vi) {
  const look = lookOf(given);
  const index = promptIndexRows(look);
  const besideNation = nationComparisonRows(look, messages);
  const credit = creditShareRows(look, messages);
  if (!index || !besideNation || !credit) throw new Error('the index, the nation or bank credit is not in the figures');
  return {
    headline: headline(look, messages),
    nationComparison: wordsOf(nationComparison, besideNation, messages),
    creditShare: wordsOf(creditShare, credit, messages),
    promptIndex: wordsOf(promptIndex, index, messages),
    unitStanding: wordsOf(unitStanding, unitStandingRows(look, messages) ?? noUnits, messages),
    yearPath: wordsOf(yearPath, yearPathRows(look, messages), messages),
    nationalSeries: wordsOf(nationalSeries, nationalSeriesRows(look, messages), messages),
  };
}

describe('the default view', () => {
  const page = overview();

  it('has the headline of the article', () => {
    expect(page.headline).toBe('Vượt cả hai chỉ tiêu được giao năm 2021');
  });

  it('compares with the nation', () => {
    expect(page.nationComparison).toEqual({
      title: 'Cao hơn cả nước hơn 8 điểm % về việc, 14 điểm % về tiền',
      subtitle: 'Tỷ lệ thi hành xong năm 2021, % trên số có điều kiện thi hành',
      description: 'Về việc: Vĩnh Phúc hơn 84%, cả nước 75,82%. Về tiền: Vĩnh Phúc 45,5%, cả nước 31,21%.',
      head: ['Tiêu chí', 'Vĩnh Phúc', 'Cả nước', 'Chênh lệch'],
      cells: [
        ['Về việc', 'hơn 84%', '75,82%', 'hơn 8,17 điểm %'],
        ['Về tiền', '45,5%', '31,21%', '+14,29 điểm %'],
      ],
    });
  });

  it('shows the share of bank credit as printed', () => {
    expect(page.creditShare).toEqual({
      title: 'Ít việc, nhiều tiền: 37 việc tín dụng',
      subtitle: 'Án tín dụng, ngân hàng, Vĩnh Phúc, năm 2021',
      description:
        'Số việc: 37 việc trong hơn 5.750 việc, tức dưới 0,65%. Số tiền: hơn 86 tỷ đồng trong hơn 157 tỷ đồng, tức khoảng 55%.',
      head: ['Tiêu chí', 'Tín dụng, ngân hàng', 'Tất cả đã xong', 'Tỷ trọng'],
      cells: [
        ['Số việc', '37 việc', 'hơn 5.750 việc', 'dưới 0,65%'],
        ['Số tiền', 'hơn 86 tỷ đồng', 'hơn 157 tỷ đồng', 'khoảng 55%'],
      ],
    });
  });

  it('shows the index before and after', () => {
    expect(page.promptIndex).toEqual({
      title: 'Phán quyết được thi hành nhanh: từ 76% lên 90%',
      subtitle: 'Doanh nghiệp đồng ý với nhận định này, khảo sát PCI',
      description: 'Từ 76% ở kỳ khảo sát trước đến 90% ở kỳ sau, thay đổi 14 điểm %.',
      head: ['Kỳ khảo sát', 'Tỷ lệ đồng ý'],
      cells: [
        ['kỳ trước', '76%'],
        ['kỳ sau', '90%'],
      ],
    });
  });

  it('ranks the ten units and names the one below target', () => {
    expect(page.unitStanding.title).toBe('Chín trong mười đơn vị đạt chỉ tiêu về việc; Sông Lô chưa đạt');
    expect(page.unitStanding.subtitle).toBe(
      'Tỷ lệ thi hành xong, % số có điều kiện, năm 2021; “chênh” là điểm % so với chỉ tiêu; xếp theo tỷ lệ về việc',
    );
    expect(page.unitStanding.head).toEqual([
      'Đơn vị',
      'Tỷ lệ về việc',
      'Chỉ tiêu về việc',
      'Chênh lệch về việc',
      'Thi hành xong',
      'Có điều kiện',
      'Tỷ lệ về tiền',
      'Chỉ tiêu về tiền',
      'Chênh lệch về tiền',
    ]);
    expect(page.unitStanding.cells.map((cells) => cells.slice(0, 6))).toEqual([
      ['Vĩnh Yên', '85,8%', '80,0%', '+5,8 điểm %', '1.266 việc', '1.476 việc'],
      ['Phúc Yên', '85,1%', '80,0%', '+5,1 điểm %', '820 việc', '964 việc'],
      ['Bình Xuyên', '84,7%', '80,0%', '+4,7 điểm %', '696 việc', '822 việc'],
      ['Vĩnh Tường', '84,3%', '80,0%', '+4,3 điểm %', '763 việc', '905 việc'],
      ['Yên Lạc', '83,8%', '80,0%', '+3,8 điểm %', '588 việc', '702 việc'],
      ['Tam Dương', '83,2%', '80,0%', '+3,2 điểm %', '426 việc', '512 việc'],
      ['Cục THADS tỉnh', '82,5%', '80,0%', '+2,5 điểm %', '373 việc', '452 việc'],
      ['Lập Thạch', '81,8%', '80,0%', '+1,8 điểm %', '409 việc', '500 việc'],
      ['Tam Đảo', '80,7%', '80,0%', '+0,7 điểm %', '221 việc', '274 việc'],
      ['Sông Lô', '79,0%', '80,0%', '−1,0 điểm %', '188 việc', '238 việc'],
    ]);
    expect(page.unitStanding.cells[0]?.slice(6)).toEqual(['48,3%', '40,7%', '+7,6 điểm %']);
    expect(page.unitStanding.description).toContain(
      'Vĩnh Yên về việc 85,8%, chỉ tiêu 80,0%; về tiền 48,3%, chỉ tiêu 40,7%.',
    );
    expect(page.unitStanding.description).toContain('Toàn tỉnh về việc hơn 84%, chỉ tiêu hơn 80%; về tiền 45,5%');
  });

  it('follows the year from October to September', () => {
    expect(page.yearPath).toEqual({
      title: 'Đạt chỉ tiêu cả năm trong tháng 9',
      subtitle: 'Tỷ lệ thi hành xong về việc, lũy kế từ 01/10, Vĩnh Phúc; tiến độ theo nhịp năm 2020',
      description:
        'Lũy kế năm 2021: 84,0%; cùng kỳ năm trước 79,1%; chỉ tiêu cả năm hơn 80%; so với chỉ tiêu khoảng 4,0 điểm %.',
      head: ['Lũy kế đến hết', 'Năm 2021', 'Năm 2020', 'Tiến độ cần đạt', 'Chỉ tiêu cả năm', 'So với tiến độ cần đạt'],
      cells: [
        ['Tháng 10', '5,3%', '4,6%', 'khoảng 4,6%', 'hơn 80%', 'khoảng 0,7 điểm %'],
        ['Tháng 11', '11,4%', '10,4%', 'khoảng 10,6%', 'hơn 80%', 'khoảng 0,9 điểm %'],
        ['Tháng 12', '17,2%', '16,9%', 'khoảng 17,1%', 'hơn 80%', 'khoảng 0,1 điểm %'],
        ['Tháng 1', '24,4%', '23,4%', 'khoảng 23,6%', 'hơn 80%', 'khoảng 0,7 điểm %'],
        ['Tháng 2', '28,7%', '27,9%', 'khoảng 28,2%', 'hơn 80%', 'khoảng 0,6 điểm %'],
        ['Tháng 3', '36,2%', '33,9%', 'khoảng 34,3%', 'hơn 80%', 'khoảng 1,9 điểm %'],
        ['Tháng 4', '43,2%', '41,3%', 'khoảng 41,8%', 'hơn 80%', 'khoảng 1,4 điểm %'],
        ['Tháng 5', '50,1%', '48,5%', 'khoảng 49,0%', 'hơn 80%', 'khoảng 1,0 điểm %'],
        ['Tháng 6', '56,9%', '54,6%', 'khoảng 55,2%', 'hơn 80%', 'khoảng 1,7 điểm %'],
        ['Tháng 7', '65,2%', '62,4%', 'khoảng 63,1%', 'hơn 80%', 'khoảng 2,0 điểm %'],
        ['Tháng 8', '74,3%', '70,4%', 'khoảng 71,2%', 'hơn 80%', 'khoảng 3,1 điểm %'],
        ['Tháng 9', '84,0%', '79,1%', 'hơn 80%', 'hơn 80%', 'khoảng 4,0 điểm %'],
      ],
    });
  });

  it('shows the national series with its gaps', () => {
    const gap = 'chưa có số liệu';
    expect(page.nationalSeries.title).toBe('Năm 2021 cả nước giảm còn 75,82%, Vĩnh Phúc đạt hơn 84%');
    expect(page.nationalSeries.subtitle).toBe('Tỷ lệ thi hành xong về việc, % số có điều kiện; trục bắt đầu từ 72%');
    expect(page.nationalSeries.description).toContain('2021: cao hơn cả nước hơn 8,17 điểm %.');
    expect(page.nationalSeries.head).toEqual([
      'Năm thống kê',
      'Cả nước',
      'Chỉ tiêu cả nước',
      'Vĩnh Phúc',
      'Chỉ tiêu Vĩnh Phúc',
    ]);
    expect(page.nationalSeries.cells).toEqual([
      ['2017', gap, gap, '88,7%', gap],
      ['2018', gap, gap, gap, gap],
      ['2019', gap, gap, gap, gap],
      ['2020', '81,41%', gap, gap, gap],
      ['2021', '75,82%', gap, 'hơn 84%', 'hơn 80%'],
      ['2022', '82,5%', '81,5%', gap, 'hơn 82%'],
      ['2023', '83,25%', gap, gap, gap],
      ['2024', '83,88%', gap, gap, gap],
      ['2025', '84,27%', '83,9%', gap, gap],
    ]);
    expect(page.nationalSeries.description).toContain('Năm 2021: cả nước 75,82%, Vĩnh Phúc hơn 84%.');
    expect(page.nationalSeries.description).not.toContain('2018');
  });
});

describe('the view by money', () => {
  const page = overview({ basis: 'amounts' });

  it('ranks units by money and counts in đồng', () => {
    expect(page.unitStanding.title).toBe('Chín trong mười đơn vị đạt chỉ tiêu về tiền; Tam Đảo chưa đạt');
    expect(page.unitStanding.cells[0]?.slice(0, 6)).toEqual([
      'Vĩnh Yên',
      '48,3%',
      '40,7%',
      '+7,6 điểm %',
      '33,4 tỷ đồng',
      '69,2 tỷ đồng',
    ]);
    expect(page.unitStanding.cells.at(-1)?.slice(0, 6)).toEqual([
      'Tam Đảo',
      '38,8%',
      '40,7%',
      '−1,9 điểm %',
      '3,1 tỷ đồng',
      '7,9 tỷ đồng',
    ]);
  });

  it('reaches the target of money a month earlier', () => {
    expect(page.yearPath.title).toBe('Đạt chỉ tiêu cả năm trong tháng 8');
    expect(page.yearPath.cells[10]).toEqual([
      'Tháng 8',
      '41,3%',
      '35,3%',
      'khoảng 35,0%',
      'dưới 40,7%',
      'khoảng 6,2 điểm %',
    ]);
  });

  it('has the series of money, with 2022 as a gap', () => {
    expect(page.nationalSeries.title).toBe('Năm 2021 cả nước giảm còn 31,21%, Vĩnh Phúc đạt 45,5%');
    expect(page.nationalSeries.cells[5]).toEqual(['2022', 'chưa có số liệu', '40,1%', 'chưa có số liệu', 'hơn 40%']);
    expect(page.nationalSeries.cells[4]?.[4]).toBe('dưới 40,7%');
  });
});

describe('the view of one unit', () => {
  const page = overview({ units: ['song-lo'] });

  it('speaks of that unit', () => {
    expect(page.headline).toBe('Sông Lô: chưa đạt chỉ tiêu về việc, vượt chỉ tiêu về tiền năm 2021 (số liệu minh họa)');
    expect(page.yearPath.title).toBe('Hết tháng 9 đạt 79,0%, còn thiếu 1,0 điểm % so với chỉ tiêu');
  });

  it('stands beside the nation, illustrative beside printed', () => {
    expect(page.nationComparison.title).toBe('Cao hơn cả nước 3 điểm % về việc, 11 điểm % về tiền');
    expect(page.nationComparison.cells).toEqual([
      ['Về việc', '79,0%', '75,82%', '+3,2 điểm %'],
      ['Về tiền', '41,8%', '31,21%', '+10,6 điểm %'],
    ]);
  });

  it('says zero where it had no bank-credit case', () => {
    expect(page.creditShare.title).toBe('Không có án tín dụng, ngân hàng nào xong trong kỳ');
    expect(page.creditShare.cells).toEqual([
      ['Số việc', '0 việc', '188 việc', '0,0%'],
      ['Số tiền', '0 đồng', '2,2 tỷ đồng', '0,0%'],
    ]);
  });
});

describe('the view of three units after eight months', () => {
  const page = overview({
    units: ['vinh-yen', 'tam-dao', 'song-lo'],
    period: { statYear: 2021, months: 8 },
  });

  it('holds them against the pace', () => {
    expect(page.headline).toMatch(/^3 đơn vị: .+ sau 8 tháng đầu năm thống kê 2021 \(số liệu minh họa\)$/);
    expect(page.unitStanding.title).toBe('Cả ba đơn vị không chậm rõ rệt so với tiến độ cần đạt về việc');
    expect(page.unitStanding.subtitle).toBe(
      'Tỷ lệ thi hành xong, % số có điều kiện, 8 tháng đầu năm thống kê 2021; “chênh” là điểm % so với tiến độ cần đạt; xếp theo tỷ lệ về việc',
    );
    expect(page.unitStanding.cells.map((cells) => cells.slice(0, 6))).toEqual([
      ['Vĩnh Yên', '51,3%', '45,4%', '+6,0 điểm %', '548 việc', '1.068 việc'],
      ['Tam Đảo', '48,4%', '45,8%', '+2,6 điểm %', '106 việc', '219 việc'],
      ['Sông Lô', '41,5%', '56,5%', '−15,1 điểm %', '80 việc', '193 việc'],
    ]);
  });

  it('does not compare eight months with the nation’s year', () => {
    expect(page.nationComparison.title).toBe('3 đơn vị và cả nước: chỉ so được cả năm');
    expect(page.nationComparison.cells[0]).toEqual(['Về việc', '49,6%', 'không áp dụng', 'không áp dụng']);
  });

  it('stops the path at the chosen month', () => {
    expect(page.yearPath.title).toBe(
      'Hết tháng 5 đạt 49,6%, cao hơn tiến độ cần đạt 2,6 điểm % (trong phạm vi dao động ngẫu nhiên)',
    );
    expect(page.yearPath.cells[7]).toEqual(['Tháng 5', '49,6%', '45,8%', '47,0%', '80,0%', '+2,6 điểm %']);
    expect(page.yearPath.cells[8]).toEqual(['Tháng 6', 'không áp dụng', '51,3%', '52,6%', '80,0%', 'không áp dụng']);
    expect(page.yearPath.description).toBe(
      'Lũy kế 8 tháng đầu năm thống kê 2021: 49,6%; cùng kỳ năm trước 45,8%; chỉ tiêu cả năm 80,0%; so với tiến độ cần đạt +2,6 điểm %.',
    );
  });

  it('counts the bank-credit cases of the three', () => {
    expect(page.creditShare.subtitle).toBe('Án tín dụng, ngân hàng, 3 đơn vị, 8 tháng đầu năm thống kê 2021');
    expect(page.creditShare.cells).toEqual([
      ['Số việc', '3 việc', '734 việc', '0,4%'],
      ['Số tiền', '7,7 tỷ đồng', '18,7 tỷ đồng', '41,2%'],
    ]);
  });
});

describe('the view of 2020, a year without targets', () => {
  const page = overview({ period: { statYear: 2020, months: 12 } });

  it('says that there is nothing to hold against', () => {
    expect(page.headline).toBe('Chưa có chỉ tiêu để so sánh năm 2020');
    expect(page.unitStanding.title).toBe('Chưa so được các đơn vị về việc');
    expect(page.unitStanding.cells[0]?.slice(0, 6)).toEqual([
      'Tam Dương',
      '83,8%',
      'chưa có số liệu',
      'chưa có số liệu',
      '394 việc',
      '470 việc',
    ]);
  });

  it('has no year before', () => {
    expect(page.yearPath.title).toBe('Hết tháng 9 đạt 79,1%');
    expect(page.yearPath.head).toEqual([
      'Lũy kế đến hết',
      'Năm 2020',
      'Năm 2019',
      'Tiến độ cần đạt',
      'Chỉ tiêu cả năm',
      'So với tiến độ cần đạt',
    ]);
    expect(page.yearPath.cells[11]).toEqual([
      'Tháng 9',
      '79,1%',
      'chưa có số liệu',
      'chưa có số liệu',
      'chưa có số liệu',
      'chưa có số liệu',
    ]);
  });

  it('is illustrative beside the nation', () => {
    expect(page.nationComparison.title).toBe('Thấp hơn cả nước 2 điểm % về việc, cao hơn 0,9 điểm % về tiền');
    expect(page.nationComparison.cells[0]).toEqual(['Về việc', '79,1%', '81,41%', '−2,3 điểm %']);
  });
});

describe('the view against the year before', () => {
  const page = overview({ comparison: 'yearBefore' });

  it('names the unit that has fallen', () => {
    expect(page.headline).toBe('Cao hơn cùng kỳ cả về việc lẫn về tiền năm 2021 (số liệu minh họa)');
    expect(page.unitStanding.title).toBe(
      'Chín trong mười đơn vị bằng hoặc cao hơn cùng kỳ về việc; Tam Dương thấp hơn',
    );
    expect(page.unitStanding.cells[5]?.slice(0, 6)).toEqual([
      'Tam Dương',
      '83,2%',
      '83,8%',
      '−0,6 điểm %',
      '426 việc',
      '512 việc',
    ]);
  });
});

describe('the path against the year before', () => {
  it('says how far it is from the same month, and has the gaps in its table', () => {
    const { yearPath: path } = overview({ comparison: 'yearBefore' });
    expect(path.title).toBe('Hết tháng 9 đạt 84,0%, cao hơn cùng kỳ 4,9 điểm %');
    expect(path.head.at(-1)).toBe('So với cùng kỳ');
    expect(path.cells[11]?.at(-1)).toBe('+4,9 điểm %');
    expect(path.description).toContain('so với cùng kỳ +4,9 điểm %');
  });

  it('speaks of a fall as one', () => {
    const fallen = overview({ comparison: 'yearBefore', units: ['tam-duong', 'lap-thach'], basis: 'amounts' });
    expect(fallen.yearPath.title).toContain('cùng kỳ');
  });
});

describe('the view of no unit', () => {
  const page = overview({ units: [] });

  it('has nothing to say, and says so', () => {
    expect(page.unitStanding.title).toBe('Chưa so được các đơn vị về việc');
    expect(page.unitStanding.cells).toEqual([]);
    expect(page.yearPath.title).toBe('Chưa có báo cáo tháng nào');
    expect(page.yearPath.description).toBe('Chưa có số liệu để vẽ.');
    expect(page.creditShare.title).toBe('Án tín dụng, ngân hàng: chưa có số liệu');
  });

  it('still has what does not depend on units', () => {
    expect(page.promptIndex.title).toBe('Phán quyết được thi hành nhanh: từ 76% lên 90%');
    expect(page.nationalSeries.cells).toHaveLength(9);
  });
});

describe('whatever is chosen', () => {
  const views = fc.record({
    period: fc.record({ statYear: fc.constantFrom(2020, 2021), months: fc.integer({ min: 1, max: 12 }) }),
    units: fc.oneof(fc.constant<'all'>('all'), fc.subarray(vinhPhuc.units.map(({ code }) => code))),
    basis: fc.constantFrom<'cases' | 'amounts'>('cases', 'amounts'),
    comparison: fc.constantFrom<'target' | 'yearBefore'>('target', 'yearBefore'),
  });

  it('says nothing that only a computer would say, in either language', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(vi, en), (view, messages) => {
        expect(JSON.stringify(overview(view, messages))).not.toMatch(
          /NaN|undefined|Infinity|null|\[object|−0([,.]0+)?[^,.\d]/,
        );
      }),
      { seed: 2021, numRuns: 60 },
    );
  });
});

describe('hasNation', () => {
  const data = (given: Partial<View>) => {
    const found = nationComparisonRows(lookOf(given), vi);
    if (!found) throw new Error('a province stands beside the nation');
    return found;
  };

  it('holds for a whole year and not for a part of it', () => {
    expect(hasNation(data({}))).toBe(true);
    expect(hasNation(data({ period: { statYear: 2021, months: 11 } }))).toBe(false);
  });

  it('does not hold without anything of one’s own', () => {
    expect(hasNation(data({ units: [] }))).toBe(false);
  });
});

describe('commonReference', () => {
  const common = (...references: Reading<'percent'>[]) =>
    commonReference(references.map((reference) => ({ rate: rate(84), reference, gap: 'notReported', verdict: null })));

  it('is the one value that all units are held against', () => {
    expect(common(rate(80), rate(80))).toMatchObject({ value: 80 });
  });

  it('may be zero', () => {
    expect(common(rate(0), rate(0))).toMatchObject({ value: 0 });
  });

  it('is nothing where values differ or one is missing', () => {
    expect(common(rate(80), rate(79))).toBeNull();
    expect(common(rate(80), 'notReported')).toBeNull();
    expect(common('notReported', 'notReported')).toBeNull();
  });

  it('is nothing for one unit or none', () => {
    expect(common(rate(80))).toBeNull();
    expect(common()).toBeNull();
  });
});

describe('height of the units', () => {
  const height = (count: number) => {
    const units = vinhPhuc.units.slice(0, count).map(({ code }) => code);
    return unitStanding.height(unitStandingRows(lookOf({ units }), vi) ?? noUnits);
  };

  it('grows with the rows', () => {
    expect(height(10)).toEqual({ wide: 342, middle: 386, narrow: 518 });
    expect(height(5)).toEqual({ wide: 212, middle: 236, narrow: 308 });
  });

  it('keeps room for three rows', () => {
    expect(height(2)).toEqual({ wide: 160, middle: 176, narrow: 224 });
    expect(height(0)).toEqual({ wide: 134, middle: 146, narrow: 182 });
  });
});
