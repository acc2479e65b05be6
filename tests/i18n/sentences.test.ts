import { describe, expect, it } from 'vitest';
import { creditShareWords } from '../../src/charts/creditShare/words.ts';
import { nationalSeriesWords } from '../../src/charts/nationalSeries/words.ts';
import { nationComparisonWords } from '../../src/charts/nationComparison/words.ts';
import { promptIndexWords } from '../../src/charts/promptIndex/words.ts';
import { unitStandingWords } from '../../src/charts/unitStanding/words.ts';
import { yearPathWords } from '../../src/charts/yearPath/words.ts';
import type { Reading } from '../../src/domain/figure.ts';
import type { Headline } from '../../src/domain/findings.ts';
import type { Verdict } from '../../src/domain/targets.ts';
import type { Judged, Yardstick } from '../../src/domain/yardstick.ts';
import { figureNameWords } from '../../src/i18n/figureNames/words.ts';
import { overviewWords } from '../../src/i18n/overview/words.ts';
import type { Rich } from '../../src/i18n/rich.ts';
import { amount, cases, illustrative, judged, points, rate } from '../fixtures/figures.ts';
import { vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';

const wholeYear = { statYear: 2021, months: 12 };
const eightMonths = { statYear: 2021, months: 8 };
const overview = overviewWords(vi);
const charts = {
  creditShare: creditShareWords(vi),
  nationComparison: nationComparisonWords(vi),
  nationalSeries: nationalSeriesWords(vi),
  promptIndex: promptIndexWords(vi),
  unitStanding: unitStandingWords(vi),
  yearPath: yearPathWords(vi),
};

function headline(yardstick: Yardstick, byCases: Verdict | null, byAmounts: Verdict | null): Headline {
  return { yardstick, verdicts: { cases: byCases, amounts: byAmounts }, assigned: true };
}

/** A sentence with its figures written out. */
function said(text: Rich): string {
  return plain(
    text.map((part) => (typeof part === 'string' ? part : vi.format.figure(part.figure, part.options))).join(''),
  );
}

describe('the headline', () => {
  it('says that both targets are passed', () => {
    expect(overview.headline(headline('target', 'above', 'above'), null, wholeYear)).toBe(
      'Vượt cả hai chỉ tiêu được giao năm 2021',
    );
  });

  it('says that both are met, or neither', () => {
    expect(overview.headline(headline('target', 'met', 'met'), null, wholeYear)).toBe(
      'Đạt cả hai chỉ tiêu được giao năm 2021',
    );
    expect(overview.headline(headline('target', 'below', 'below'), null, wholeYear)).toBe(
      'Chưa đạt chỉ tiêu nào trong hai chỉ tiêu được giao năm 2021',
    );
  });

  it('tells the two measures apart when they differ', () => {
    expect(overview.headline(headline('target', 'above', 'below'), null, wholeYear)).toBe(
      'Vượt chỉ tiêu về việc, chưa đạt chỉ tiêu về tiền năm 2021',
    );
  });

  it('names the place, unless it is the whole province', () => {
    expect(overview.headline(headline('target', 'below', 'above'), 'Sông Lô', wholeYear)).toBe(
      'Sông Lô: chưa đạt chỉ tiêu về việc, vượt chỉ tiêu về tiền năm 2021',
    );
  });

  it('speaks of the pace during the year', () => {
    const say = (verdict: Verdict | null) => overview.headline(headline('pace', verdict, null), null, eightMonths);
    expect(say('above')).toBe('Vượt tiến độ cần đạt về việc sau 8 tháng đầu năm thống kê 2021');
    expect(say('met')).toBe('Đúng tiến độ cần đạt về việc sau 8 tháng đầu năm thống kê 2021');
    expect(say('below')).toBe('Chậm tiến độ cần đạt về việc sau 8 tháng đầu năm thống kê 2021');
    expect(say(null)).toBe('Chưa có tiến độ cần đạt để so sánh sau 8 tháng đầu năm thống kê 2021');
  });

  it('does not call slow what chance explains', () => {
    expect(overview.headline(headline('pace', 'within', null), 'Sông Lô', eightMonths)).toBe(
      'Sông Lô: trong phạm vi dao động ngẫu nhiên quanh tiến độ cần đạt về việc sau 8 tháng đầu năm thống kê 2021',
    );
  });

  it('speaks of the year before when held against it', () => {
    expect(overview.headline(headline('yearBefore', 'above', 'above'), null, eightMonths)).toBe(
      'Cao hơn cùng kỳ cả về việc lẫn về tiền 8 tháng đầu năm thống kê 2021',
    );
  });

  it('says that there is nothing to hold against', () => {
    expect(overview.headline(headline('target', null, null), null, { statYear: 2020, months: 12 })).toBe(
      'Chưa có chỉ tiêu để so sánh năm 2020',
    );
    expect(overview.headline(headline('yearBefore', null, 'above'), null, wholeYear)).toBe(
      'Chưa có số liệu cùng kỳ về việc, cao hơn cùng kỳ về tiền năm 2021',
    );
  });
});

describe('the lead', () => {
  const lead = (byCases: Judged, byAmounts: Judged, yardstick: Yardstick, place = 'Sông Lô') =>
    said(
      overview.lead(
        place,
        {
          cases: { ...byCases, completed: cases(5750, 'moreThan') },
          amounts: { ...byAmounts, completed: amount(157_000_000, 'moreThan') },
        },
        yardstick,
      ),
    );
  const made = (value: number) => points(value, 'exact', illustrative);

  it('says what was completed and how far from the targets', () => {
    expect(lead(judged(points(4, 'lessThan')), judged(points(4.8, 'moreThan')), 'target', 'toàn tỉnh')).toBe(
      'Toàn tỉnh thi hành xong hơn 5.750 việc, tương ứng hơn 157 tỷ đồng: vượt chỉ tiêu gần 4 điểm % về việc và hơn 4,8 điểm % về tiền.',
    );
  });

  it('says below in words, without a minus', () => {
    expect(lead(judged(made(-1)), judged(points(0)), 'target')).toContain(
      'thấp hơn chỉ tiêu 1,0 điểm % về việc, đạt chỉ tiêu về tiền.',
    );
  });

  it('tells the two apart when they differ', () => {
    expect(lead(judged(made(-1)), judged(made(2)), 'yearBefore')).toContain(
      ': thấp hơn cùng kỳ 1,0 điểm % về việc, cao hơn cùng kỳ 2,0 điểm % về tiền.',
    );
  });

  it('says what is missing', () => {
    const nothing = { ...judged('notReported'), completed: 'notReported' as const };
    expect(said(overview.lead('Sông Lô', { cases: nothing, amounts: nothing }, 'target'))).toBe(
      'Sông Lô thi hành xong (số việc: chưa có số liệu), tương ứng (số tiền: chưa có số liệu): chưa có chỉ tiêu về việc, chưa có chỉ tiêu về tiền.',
    );
  });

  it('says beside a distance from the pace whether chance explains it', () => {
    expect(lead(judged(made(-0.9), 2), judged(made(-2.1), null), 'pace')).toContain(
      ': thấp hơn tiến độ cần đạt 0,9 điểm % về việc (trong phạm vi dao động ngẫu nhiên) và 2,1 điểm % về tiền.',
    );
    expect(lead(judged(made(-3.4), 2), judged(made(2.1), null), 'pace')).toContain(
      ': thấp hơn tiến độ cần đạt 3,4 điểm % về việc, cao hơn tiến độ cần đạt 2,1 điểm % về tiền.',
    );
  });

  it('calls level what prints as nothing', () => {
    const level: Judged = { ...judged({ ...made(0.016), name: 'paceGap' }, 2) };
    expect(lead(level, { ...level, leeway: null }, 'pace')).toContain(
      ': đúng tiến độ cần đạt về việc, đúng tiến độ cần đạt về tiền.',
    );
  });
});

describe('gaps beside a number', () => {
  it('says by how much and in which direction', () => {
    const gap = (given: Judged, yardstick: Yardstick) => said(overview.kpi.gap(given, yardstick));
    expect(gap(judged(points(4, 'lessThan')), 'target')).toBe('vượt gần 4 điểm %');
    expect(gap(judged(points(-1.9, 'exact', illustrative)), 'target')).toBe('thấp hơn 1,9 điểm %');
    expect(gap(judged(points(3.3, 'exact', illustrative), 2), 'pace')).toBe('cao hơn 3,3 điểm %');
    expect(gap(judged(points(-1.3, 'exact', illustrative), 2), 'pace')).toBe(
      'thấp hơn 1,3 điểm % (trong phạm vi dao động ngẫu nhiên)',
    );
  });

  it('says met, and missing', () => {
    expect(said(overview.kpi.gap(judged(points(0)), 'target'))).toBe('đạt chỉ tiêu');
    expect(said(overview.kpi.gap(judged('notReported'), 'target'))).toBe('chưa có chỉ tiêu để so sánh');
  });
});

describe('periods and months', () => {
  it('names a whole year and a part of one', () => {
    expect(vi.period(wholeYear)).toBe('năm 2021');
    expect(vi.period(eightMonths)).toBe('8 tháng đầu năm thống kê 2021');
  });

  it('names months by the calendar', () => {
    expect(vi.monthName(1)).toBe('Tháng 10');
    expect(vi.monthName(12)).toBe('Tháng 9');
    expect(vi.monthShort(4)).toBe('T1');
  });
});

describe('lists', () => {
  it('joins one, two and three', () => {
    expect(vi.list(['Sông Lô'])).toBe('Sông Lô');
    expect(vi.list(['Tam Đảo', 'Sông Lô'])).toBe('Tam Đảo và Sông Lô');
    expect(vi.list(['Tam Đảo', 'Sông Lô', 'Lập Thạch'])).toBe('Tam Đảo, Sông Lô và Lập Thạch');
  });

  it('is empty for nothing', () => {
    expect(vi.list([])).toBe('');
  });
});

describe('readings', () => {
  it('says why there is no number', () => {
    expect(vi.reading('notReported')).toBe('chưa có số liệu');
    expect(vi.reading('notApplicable')).toBe('không áp dụng');
  });

  it('writes zero as a number', () => {
    expect(vi.reading(rate(0))).toBe('0%');
  });
});

describe('the title of the units', () => {
  const title = charts.unitStanding.title;

  it('says that all reach it', () => {
    expect(title({ yardstick: 'target', reached: 10, judged: 10, behind: [] }, 'cases')).toBe(
      'Cả mười đơn vị đạt chỉ tiêu về việc',
    );
  });

  it('names one or two that do not', () => {
    expect(title({ yardstick: 'target', reached: 9, judged: 10, behind: ['Sông Lô'] }, 'cases')).toBe(
      'Chín trong mười đơn vị đạt chỉ tiêu về việc; Sông Lô chưa đạt',
    );
    expect(title({ yardstick: 'pace', reached: 8, judged: 10, behind: ['Sông Lô', 'Tam Đảo'] }, 'cases')).toBe(
      'Tám trong mười đơn vị không chậm rõ rệt so với tiến độ cần đạt về việc; Sông Lô và Tam Đảo chậm',
    );
  });

  it('only counts more than two', () => {
    expect(title({ yardstick: 'target', reached: 7, judged: 10, behind: ['A', 'B', 'C'] }, 'cases')).toBe(
      'Bảy trong mười đơn vị đạt chỉ tiêu về việc',
    );
  });

  it('says that none reaches it', () => {
    expect(title({ yardstick: 'yearBefore', reached: 0, judged: 2, behind: ['A', 'B'] }, 'cases')).toBe(
      'Cả hai đơn vị thấp hơn cùng kỳ về việc',
    );
  });

  it('speaks of the one unit alone', () => {
    expect(title({ yardstick: 'target', reached: 0, judged: 1, behind: ['Sông Lô'] }, 'cases')).toBe(
      'Sông Lô chưa đạt chỉ tiêu về việc',
    );
    expect(title({ yardstick: 'target', reached: 1, judged: 1, behind: [] }, 'cases')).toBe(
      'Đơn vị này đạt chỉ tiêu về việc',
    );
  });

  it('says that nobody can be judged', () => {
    expect(title({ yardstick: 'target', reached: 0, judged: 0, behind: [] }, 'amounts')).toBe(
      'Chưa so được các đơn vị về tiền',
    );
    expect(title({ yardstick: 'pace', reached: 0, judged: 0, behind: [] }, 'amounts')).toBe(
      'Không xét tiến độ các đơn vị về tiền',
    );
  });

  it('writes more than ten as digits', () => {
    expect(title({ yardstick: 'target', reached: 12, judged: 12, behind: [] }, 'cases')).toBe(
      'Cả 12 đơn vị đạt chỉ tiêu về việc',
    );
  });
});

describe('the title beside the nation', () => {
  const title = (byCases: Reading<'points'>, byAmounts: Reading<'points'>, wholeYear = true) =>
    plain(charts.nationComparison.title('Vĩnh Phúc', wholeYear, byCases, byAmounts));

  it('says higher or lower once for both', () => {
    expect(title(points(8.18, 'moreThan'), points(14.29))).toBe(
      'Cao hơn cả nước hơn 8 điểm % về việc, 14 điểm % về tiền',
    );
    expect(title(points(-2), points(-3))).toBe('Thấp hơn cả nước 2 điểm % về việc, 3 điểm % về tiền');
  });

  it('tells them apart when they differ', () => {
    expect(title(points(-2), points(3))).toBe('Thấp hơn cả nước 2 điểm % về việc, cao hơn 3 điểm % về tiền');
  });

  it('keeps the first decimal of less than one point', () => {
    expect(title(points(0.94), points(3))).toBe('Cao hơn cả nước 0,9 điểm % về việc, 3 điểm % về tiền');
  });

  it('says when nothing can be compared, and why', () => {
    expect(title('notApplicable', 'notApplicable', false)).toBe('Vĩnh Phúc và cả nước: chỉ so được cả năm');
    expect(title('notReported', points(3))).toBe('Vĩnh Phúc và cả nước: chưa đủ số liệu để so');
    expect(title('notApplicable', points(3))).toBe('Vĩnh Phúc và cả nước: chưa đủ số liệu để so');
  });
});

describe('the title of bank credit', () => {
  const title = (...[part, a, b]: Parameters<typeof charts.creditShare.title>) =>
    plain(charts.creditShare.title(part, a, b));

  it('says few cases, much money when it is so', () => {
    expect(title(cases(37), rate(0.64), rate(54.8))).toBe('Ít việc, nhiều tiền: 37 việc tín dụng');
  });

  it('says the share of money otherwise', () => {
    expect(title(cases(37), rate(10), rate(12))).toBe('37 việc tín dụng: 12% số tiền');
  });

  it('says none, and missing', () => {
    expect(title(cases(0), rate(0), rate(0))).toBe('Không có án tín dụng, ngân hàng nào xong trong kỳ');
    expect(title('notReported', 'notReported', 'notReported')).toBe('Án tín dụng, ngân hàng: chưa có số liệu');
    expect(title(cases(37), 'notApplicable', rate(5))).toBe('37 việc tín dụng, ngân hàng đã xong');
  });
});

describe('the title of the path', () => {
  const title = (finding: Parameters<typeof charts.yearPath.title>[0]) => plain(charts.yearPath.title(finding));

  it('names the month that reached the target', () => {
    expect(title({ kind: 'reached', months: 11 })).toBe('Đạt chỉ tiêu cả năm trong tháng 8');
  });

  it('says how much is missing', () => {
    expect(title({ kind: 'short', months: 8, rate: rate(50.2), gap: points(29.8) })).toBe(
      'Hết tháng 5 đạt 50,2%, còn thiếu 29,8 điểm % so với chỉ tiêu',
    );
  });

  it('says only the rate without a target, and nothing without a rate', () => {
    expect(title({ kind: 'noTarget', months: 12, rate: rate(79.1) })).toBe('Hết tháng 9 đạt 79,1%');
    expect(title({ kind: 'nothing' })).toBe('Chưa có báo cáo tháng nào');
  });
});

describe('the title of the series', () => {
  const title = (from: number, to: number) =>
    charts.nationalSeries.title(
      { from: { statYear: 2020, rate: rate(from) }, to: { statYear: 2025, rate: rate(to) } },
      'cases',
    );

  it('says whether it rose or fell', () => {
    expect(title(81.41, 84.27)).toBe('Tỷ lệ cả nước tăng từ 81,41% năm 2020 lên 84,27% năm 2025');
    expect(title(84.27, 81.41)).toBe('Tỷ lệ cả nước giảm từ 84,27% năm 2020 xuống 81,41% năm 2025');
  });

  it('says when there is too little', () => {
    expect(charts.nationalSeries.title(null, 'amounts')).toBe('Cả nước về tiền: chưa đủ số liệu');
  });
});

describe('the title of the index', () => {
  it('says what firms agree with, and whether more or fewer do', () => {
    expect(charts.promptIndex.title(rate(76), rate(90))).toBe('Phán quyết được thi hành nhanh: từ 76% lên 90%');
    expect(charts.promptIndex.title(rate(90), rate(76))).toBe('Phán quyết được thi hành nhanh: từ 90% xuống 76%');
  });
});

describe('names of figures', () => {
  it('has words for what the data name', () => {
    expect(figureNameWords(vi)['caseRate']).toBe('Tỷ lệ thi hành xong về việc');
    expect(figureNameWords(vi)['creditAmountShare']).toBe(
      'Tỷ trọng án tín dụng, ngân hàng trong số tiền thi hành xong',
    );
  });
});
