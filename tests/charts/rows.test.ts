import { describe, expect, it } from 'vitest';
import { rows as creditShareRows } from '../../src/charts/creditShare/rows.ts';
import { rows as nationalSeriesRows } from '../../src/charts/nationalSeries/rows.ts';
import { rows as nationComparisonRows } from '../../src/charts/nationComparison/rows.ts';
import { rows as promptIndexRows } from '../../src/charts/promptIndex/rows.ts';
import { rows as stockTimeRows } from '../../src/charts/stockTime/rows.ts';
import { timeBeside } from '../../src/charts/stockTime/spec.ts';
import { rows as unitStandingRows } from '../../src/charts/unitStanding/rows.ts';
import { rows as yearPathRows } from '../../src/charts/yearPath/rows.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { type Figure, isFigure, numberOf } from '../../src/domain/figure.ts';
import { placeName } from '../../src/i18n/place.ts';
import type { View } from '../../src/url/view.ts';
import { book, rate, target } from '../fixtures/figures.ts';
import { vi } from '../fixtures/languages.ts';
import { row, table } from '../fixtures/tables.ts';
import { lookOf, vinhPhuc, vinhPhucBook } from '../fixtures/vinhPhuc.ts';

/** What the charts of a page are made of. */
function page(given: Partial<View> = {}, dataset?: Dataset) {
  return [lookOf(given, dataset), vi] as const;
}

/** A dataset of the shipped catalog with reports and targets made by hand. */
function made(parts: Partial<Dataset>): Dataset {
  return {
    organisation: vinhPhuc,
    book: book(),
    years: { current: table(2021, []), before: null },
    dropped: [],
    doubts: [],
    mixed: [],
    ...parts,
  };
}

describe('placeName', () => {
  const name = (units: View['units']) => placeName(lookOf({ units }).place, vi);

  it('is the province, the one unit, or how many units', () => {
    expect(name('all')).toBe('Vĩnh Phúc');
    expect(name(['song-lo'])).toBe('Sông Lô');
    expect(name(['song-lo', 'tam-dao'])).toBe('2 đơn vị');
    expect(name([])).toBe('0 đơn vị');
  });
});

describe('the rows of nationComparison', () => {
  it('are none of a nation beside itself', () => {
    const [look, messages] = page();
    const nation = { ...look.statistics.organisation, kind: 'nation' as const };
    expect(nationComparisonRows({ ...look, place: { kind: 'whole', organisation: nation } }, messages)).toBeUndefined();
  });

  it('holds the whole year against the nation', () => {
    const [byCases, byAmounts] = nationComparisonRows(...page())?.rows ?? [];
    expect(byCases).toMatchObject({
      basis: 'cases',
      nation: { value: 75.82 },
      lead: { name: 'caseLead', direction: 'moreThan' },
    });
    expect(byAmounts).toMatchObject({ basis: 'amounts', lead: { name: 'amountLead', value: 14.29 } });
  });

  it('does not apply to a part of the year', () => {
    const [byCases] = nationComparisonRows(...page({ period: { statYear: 2021, months: 6 } }))?.rows ?? [];
    expect(byCases?.nation).toBe('notApplicable');
    expect(byCases?.lead).toBe('notApplicable');
  });

  it('is not reported in a year without a national figure', () => {
    const [byCases] = nationComparisonRows(...page({}, made({})))?.rows ?? [];
    expect(byCases?.nation).toBe('notReported');
  });
});

describe('the rows of creditShare', () => {
  it('takes part and share as printed, with their warnings', () => {
    const [byCases, byAmounts] = creditShareRows(...page())?.rows ?? [];
    expect(byCases).toMatchObject({ part: { value: 37 }, whole: { value: 5750 }, share: { direction: 'lessThan' } });
    expect(byAmounts?.share).toMatchObject({
      direction: 'about',
      note: { vi: expect.stringContaining('hai kỳ khác nhau') },
    });
  });

  it('computes both for some of the units', () => {
    const [byCases] = creditShareRows(...page({ units: ['vinh-yen', 'tam-dao', 'song-lo'] }))?.rows ?? [];
    expect(byCases?.part).toMatchObject({ provenance: { kind: 'illustrative' } });
    expect(byCases?.share).toMatchObject({ name: 'creditCaseShare', quantity: 'percent' });
  });

  it('takes part and whole from the same units', () => {
    // Sông Lô reports its credit cases but not yet what it completed: it is in neither.
    const current = table(2021, [
      { ...row('tam-dao', 12, 10, 20), credit: { completedCases: 1 } },
      { unit: 'song-lo', months: 12, credit: { completedCases: 5 } },
    ]);
    const dataset = made({ years: { current, before: null } });
    const [byCases] = creditShareRows(...page({ units: ['tam-dao', 'song-lo'] }, dataset))?.rows ?? [];
    expect(byCases).toMatchObject({ part: { value: 1 }, whole: { value: 10 }, share: { value: 10 } });
  });

  it('says what is missing', () => {
    const other = { unit: 'song-lo', months: 1, credit: { completedCases: 5 } };
    const dataset = made({ years: { current: table(2021, [row('tam-dao', 12, 10, 20), other]), before: null } });
    const [byCases, byAmounts] = creditShareRows(...page({ units: ['tam-dao'] }, dataset))?.rows ?? [];
    expect(byCases).toMatchObject({ part: 'notReported', whole: { value: 10 }, share: 'notReported' });
    expect(byAmounts).toMatchObject({ part: 'notReported', whole: 'notReported', share: 'notReported' });
  });

  it('are none where nobody told anything of bank credit all year', () => {
    const dataset = made({ years: { current: table(2021, [row('tam-dao', 12, 10, 20)]), before: null } });
    expect(creditShareRows(...page({ units: ['tam-dao'] }, dataset))).toBeUndefined();
  });
});

describe('the rows of promptIndex', () => {
  it('has both editions, the change and the rank', () => {
    expect(promptIndexRows(lookOf())).toMatchObject({
      rows: [
        { edition: 'before', value: { value: 76 } },
        { edition: 'after', value: { value: 90 } },
      ],
      change: { value: 14 },
      rank: { value: 2 },
      rankOf: { value: 16 },
    });
  });

  it('is nothing without one of the editions', () => {
    const figures = new Map(vinhPhucBook.figures);
    figures.delete('promptEnforcementIndexBefore');
    expect(promptIndexRows(lookOf({}, made({ book: { ...vinhPhucBook, figures } })))).toBeUndefined();
  });

  it('does without a rank', () => {
    const figures = new Map(vinhPhucBook.figures);
    figures.delete('promptEnforcementRank');
    expect(promptIndexRows(lookOf({}, made({ book: { ...vinhPhucBook, figures } })))?.rank).toBeUndefined();
  });
});

describe('the rows of unitStanding', () => {
  const standingRows = (...of: Parameters<typeof unitStandingRows>) => {
    const found = unitStandingRows(...of);
    if (!found) throw new Error('no rows');
    return found;
  };

  it('has the highest rate first', () => {
    const { rows } = standingRows(...page());
    expect(rows.map(({ unit }) => unit)).toEqual([
      'vinh-yen',
      'phuc-yen',
      'binh-xuyen',
      'vinh-tuong',
      'yen-lac',
      'tam-duong',
      'cuc-tinh',
      'lap-thach',
      'tam-dao',
      'song-lo',
    ]);
  });

  it('has units without a rate last', () => {
    const current = table(2021, [row('tam-dao', 12, 10, 20), row('yen-lac', 12, 0, 0), row('song-lo', 12, 15, 20)]);
    const dataset = made({ years: { current, before: null } });
    const { rows } = standingRows(...page({ units: ['tam-dao', 'yen-lac', 'song-lo'] }, dataset));
    expect(rows.map(({ unit, rate: own }) => [unit, typeof own === 'string' ? own : own.value])).toEqual([
      ['song-lo', 75],
      ['tam-dao', 50],
      ['yen-lac', 'notApplicable'],
    ]);
  });

  it('keeps official order between equal rates', () => {
    const current = table(2021, [row('song-lo', 12, 1, 2), row('tam-dao', 12, 2, 4)]);
    const { rows } = standingRows(
      ...page({ units: ['song-lo', 'tam-dao'] }, made({ years: { current, before: null } })),
    );
    expect(rows.map(({ unit }) => unit)).toEqual(['tam-dao', 'song-lo']);
  });

  it('holds units against what the view asks for', () => {
    expect(standingRows(...page()).yardstick).toBe('target');
    expect(standingRows(...page({ period: { statYear: 2021, months: 8 } })).yardstick).toBe('pace');
    expect(standingRows(...page({ comparison: 'yearBefore' })).yardstick).toBe('yearBefore');
  });

  it('has the other measure beside the chosen one, and all together', () => {
    const cases = standingRows(...page());
    const amounts = standingRows(...page({ basis: 'amounts' }));
    const [, second] = cases.rows;
    const same = amounts.rows.find(({ unit }) => unit === second?.unit);
    expect(second?.other).toEqual({
      rate: same?.rate,
      reference: same?.reference,
      gap: same?.gap,
      verdict: same?.verdict,
    });
    expect(cases.together).toMatchObject({ name: 'toàn tỉnh', rate: { value: 84, direction: 'moreThan' } });
    expect(cases.together?.other).toEqual(expect.objectContaining({ rate: amounts.together?.rate }));
  });

  it('names a choice of units by how many they are', () => {
    const { together } = standingRows(...page({ units: ['song-lo', 'tam-dao'] }));
    expect(together).toMatchObject({ name: '2 đơn vị', verdict: 'below' });
  });

  it('is not there for one unit, which stands in no comparison', () => {
    expect(unitStandingRows(...page({ units: ['song-lo'] }))).toBeUndefined();
  });

  it('is empty for no unit', () => {
    expect(standingRows(...page({ units: [] }))).toMatchObject({ rows: [], together: null });
  });
});

describe('the rows of yearPath', () => {
  it('has twelve months, those after the chosen one left blank', () => {
    const { rows } = yearPathRows(...page({ period: { statYear: 2021, months: 3 } }));
    expect(rows).toHaveLength(12);
    expect(rows[2]?.rate).toMatchObject({ quantity: 'percent' });
    expect(rows[3]?.rate).toBe('notApplicable');
    expect(rows[3]?.yearBefore).toMatchObject({ quantity: 'percent' });
  });

  const current = table(2021, [row('song-lo', 1, 10, 100), row('song-lo', 2, 55, 100), row('song-lo', 3, 58, 100)]);
  const finding = (months: number, goal: number | null, years = { current, before: null }) => {
    const targets = goal === null ? [] : [target('song-lo', goal)];
    const dataset = made({ years, book: book({ targets }) });
    return yearPathRows(...page({ units: ['song-lo'], period: { statYear: 2021, months } }, dataset)).finding;
  };

  it('finds the month that reached the target', () => {
    expect(finding(3, 50)).toEqual({ kind: 'reached', months: 2 });
  });

  it('does not look beyond the chosen month', () => {
    expect(finding(1, 50)).toMatchObject({ kind: 'short', months: 1, rate: { value: 10 }, gap: { value: 40 } });
  });

  it('says how much is missing, from the last month that was reported', () => {
    expect(finding(12, 80)).toMatchObject({
      kind: 'short',
      months: 3,
      rate: { value: 58 },
      gap: { name: 'gapToTarget', value: 22 },
    });
  });

  it('says only the rate without a target', () => {
    expect(finding(3, null)).toMatchObject({ kind: 'noTarget', months: 3, rate: { value: 58 } });
  });

  it('finds nothing without a report', () => {
    expect(finding(12, 80, { current: table(2021, []), before: null })).toEqual({ kind: 'nothing' });
  });
});

describe('the rows of stockTime', () => {
  it('takes the time of the whole year from what is printed, beside the nation’s', () => {
    const { time, isPrinted, beside } = stockTimeRows(...page());
    expect(isPrinted).toBe(true);
    expect(beside).toBe('nation');
    // 365 × (3,700 − 1,630) ÷ 5,750, and 365 × (843,917 − 494,505) ÷ 494,505.
    expect(Math.round(numberOf(time.now) ?? 0)).toBe(131);
    expect(Math.round(numberOf(time.nation) ?? 0)).toBe(258);
  });

  it('takes that of units and of a part of a year from the reports, with no nation beside eight months', () => {
    const { time, isPrinted } = stockTimeRows(...page({ period: { statYear: 2021, months: 8 } }));
    expect(isPrinted).toBe(false);
    expect(isFigure(time.now)).toBe(true);
    expect(time.nation).toBe('notApplicable');
    const unit = stockTimeRows(...page({ units: ['song-lo'] }));
    expect(unit.isPrinted).toBe(false);
    expect(Math.round(numberOf(unit.time.nation) ?? 0)).toBe(258);
  });

  it('is beside the year before where that is asked for', () => {
    const data = stockTimeRows(...page({ comparison: 'yearBefore' }));
    expect(data.beside).toBe('yearBefore');
    expect(isFigure(timeBeside(data))).toBe(true);
  });

  it('says what is missing where nobody has reported', () => {
    const { time, clearance, change } = stockTimeRows(...page({}, made({})));
    expect([time.now, clearance.now, change.now]).toEqual(['notReported', 'notReported', 'notReported']);
  });
});

describe('the rows of nationalSeries', () => {
  it('finds the newest year in which both are known, and the lead from counts', () => {
    const { beside } = nationalSeriesRows(lookOf(), vi);
    expect(beside).toMatchObject({
      statYear: 2021,
      nation: { value: 75.82 },
      province: { value: 84, direction: 'moreThan' },
      before: { value: 81.41 },
      lead: { name: 'caseLead', direction: 'moreThan' },
    });
    expect(beside?.lead.value).toBeCloseTo(84 - (494505 / 652177) * 100, 6);
  });

  it('has every year from the first to the last that is known, and gaps between', () => {
    const { rows } = nationalSeriesRows(lookOf(), vi);
    expect(rows.map(({ statYear, nation }) => [statYear, numberOf(nation)])).toEqual([
      [2017, null],
      [2018, null],
      [2019, null],
      [2020, 81.41],
      [2021, 75.82],
      [2022, 82.4956900442],
      [2023, 83.25],
      [2024, 83.88],
      [2025, 84.27],
    ]);
  });

  it('has the province where it is known, its derived target and its plan', () => {
    const { rows } = nationalSeriesRows(lookOf({ basis: 'amounts' }), vi);
    expect(rows[0]).toMatchObject({ statYear: 2017, province: { value: 47 }, provinceTarget: 'notReported' });
    expect(rows[4]).toMatchObject({ statYear: 2021, province: { value: 45.5 }, provinceTarget: { value: 40.7 } });
    expect(rows[5]).toMatchObject({ statYear: 2022, nation: 'notReported', provinceTarget: { value: 40 } });
  });

  it('is empty when nothing is known', () => {
    expect(nationalSeriesRows(lookOf({}, made({})), vi).rows).toEqual([]);
  });

  it('has one year when one is known', () => {
    const subject = { whom: { kind: 'nation' }, statYear: 2021 } as const;
    const only: Figure = { ...rate(84), name: 'caseRate', subject };
    const given = book({ figures: new Map([['only', only]]) });
    expect(nationalSeriesRows(lookOf({}, made({ book: given })), vi).rows).toMatchObject([
      { statYear: 2021, nation: { value: 84 }, province: 'notReported' },
    ]);
  });
});
