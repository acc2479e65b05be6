import { describe, expect, it } from 'vitest';
import { creditShareWords } from '../../src/charts/creditShare/words.ts';
import { nationComparisonWords } from '../../src/charts/nationComparison/words.ts';
import { unitStandingWords } from '../../src/charts/unitStanding/words.ts';
import { yearPathWords } from '../../src/charts/yearPath/words.ts';
import type { Problem } from '../../src/domain/fault.ts';
import type { Headline } from '../../src/domain/findings.ts';
import type { Verdict } from '../../src/domain/targets.ts';
import type { Yardstick } from '../../src/domain/yardstick.ts';
import { faultWords } from '../../src/i18n/faults/words.ts';
import { noticeWords } from '../../src/i18n/notices/words.ts';
import { overviewWords } from '../../src/i18n/overview/words.ts';
import type { Rich } from '../../src/i18n/rich.ts';
import { siteWords } from '../../src/i18n/site/words.ts';
import { failureWords } from '../../src/pages/failure/words.ts';
import { amount, cases, illustrative, judged, points, rate } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';

const wholeYear = { statYear: 2021, months: 12 };
const eightMonths = { statYear: 2021, months: 8 };
const overview = overviewWords(en);
const charts = {
  creditShare: creditShareWords(en),
  nationComparison: nationComparisonWords(en),
  unitStanding: unitStandingWords(en),
  yearPath: yearPathWords(en),
};

function headline(yardstick: Yardstick, byCases: Verdict | null, byAmounts: Verdict | null): Headline {
  return { yardstick, verdicts: { cases: byCases, amounts: byAmounts }, assigned: true };
}

function said(text: Rich): string {
  const parts = text.map((part) => (typeof part === 'string' ? part : en.format.figure(part.figure, part.options)));
  return plain(parts.join(''));
}

const write = (...given: Parameters<typeof en.format.figure>) => plain(en.format.figure(...given));

describe('the two languages', () => {
  it('call themselves by their own name', () => {
    expect(vi.language).toBe('vi');
    expect(en.language).toBe('en');
    expect(siteWords(vi).preferences.language).toBe('English');
    expect(siteWords(en).preferences.language).toBe('Tiếng Việt');
  });
});

describe('English figures', () => {
  it('have their qualifiers', () => {
    expect(write(rate(84, 'moreThan'))).toBe('more than 84%');
    expect(write(points(4, 'lessThan'))).toBe('nearly 4 points');
    expect(write(points(1))).toBe('1 point');
    expect(write(amount(157_000_000, 'moreThan'))).toBe('more than 157 billion đồng');
  });

  it('have a comma in thousands and a point in decimals', () => {
    expect(write(cases(5750, 'moreThan'))).toBe('more than 5,750 cases');
    expect(write(rate(45.5))).toBe('45.5%');
  });

  it('tell one case from several, and none from one', () => {
    expect(write(cases(1))).toBe('1 case');
    expect(write(cases(2))).toBe('2 cases');
    expect(write(cases(0))).toBe('0 cases');
  });

  it('have a true minus', () => {
    expect(write(points(-1.9, 'exact', illustrative), { signed: true })).toBe('−1.9 points');
  });

  it('keep the Vietnamese order of a date', () => {
    expect(en.format.date('2022-01-03')).toBe('03/01/2022');
  });
});

describe('English periods', () => {
  it('names a year, several months and one', () => {
    expect(en.period(wholeYear)).toBe('2021');
    expect(en.period(eightMonths)).toBe('the first 8 months of statistical year 2021');
    expect(en.period({ statYear: 2021, months: 1 })).toBe('the first month of statistical year 2021');
  });

  it('names months by the calendar, in three letters where short', () => {
    expect(en.monthName(1)).toBe('October');
    expect(en.monthName(12)).toBe('September');
    expect(en.monthShort(12)).toBe('Sep');
  });

  it('counts units', () => {
    expect(en.units(1)).toBe('1 unit');
    expect(en.units(3)).toBe('3 units');
  });
});

describe('the English headline', () => {
  const say = (given: Headline, place: string | null = null, when = wholeYear) => overview.headline(given, place, when);

  it('says that both targets are exceeded, met or missed', () => {
    expect(say(headline('target', 'above', 'above'))).toBe('Both assigned targets exceeded in 2021');
    expect(say(headline('target', 'met', 'met'))).toBe('Both assigned targets met in 2021');
    expect(say(headline('target', 'below', 'below'))).toBe('Neither assigned target met in 2021');
  });

  it('tells the two measures apart and names the place', () => {
    expect(say(headline('target', 'below', 'above'), 'Sông Lô')).toBe(
      'Sông Lô: below target by cases, above target by money in 2021',
    );
  });

  it('speaks of the pace during the year', () => {
    expect(say(headline('pace', 'above', null), null, eightMonths)).toBe(
      'Ahead of the required pace by cases after 8 months of statistical year 2021',
    );
    expect(say(headline('pace', 'within', null), null, eightMonths)).toBe(
      'Within random variation of the required pace by cases after 8 months of statistical year 2021',
    );
  });

  it('speaks of the year before', () => {
    expect(say(headline('yearBefore', 'above', 'below'))).toBe(
      'In 2021, above the same period last year by cases, below it by money',
    );
  });

  it('says that there is nothing to hold against', () => {
    expect(say(headline('target', null, null), null, { statYear: 2020, months: 12 })).toBe(
      'No target to compare 2020 with',
    );
  });
});

describe('the English lead', () => {
  it('says what was completed and how far from the targets', () => {
    const standings = {
      cases: { ...judged(points(4, 'lessThan')), completed: cases(5750, 'moreThan') },
      amounts: { ...judged(points(4.8, 'moreThan')), completed: amount(157_000_000, 'moreThan') },
    };
    expect(said(overview.lead('the whole province', standings, 'target'))).toBe(
      'The whole province completed more than 5,750 cases and more than 157 billion đồng: nearly 4 points above target by cases, more than 4.8 points above target by money.',
    );
  });
});

describe('English titles', () => {
  it('has the units', () => {
    const title = charts.unitStanding.title;
    expect(title({ yardstick: 'target', reached: 9, judged: 10, behind: ['Sông Lô'] }, 'cases')).toBe(
      'Nine of ten units are at or above target by cases; Sông Lô is below',
    );
    expect(title({ yardstick: 'target', reached: 1, judged: 3, behind: ['A', 'B'] }, 'amounts')).toBe(
      'One of three units is at or above target by money; A and B are below',
    );
    expect(title({ yardstick: 'pace', reached: 2, judged: 2, behind: [] }, 'cases')).toBe(
      'Both units are within random variation of the required pace or ahead of it by cases',
    );
    expect(title({ yardstick: 'target', reached: 0, judged: 1, behind: ['Sông Lô'] }, 'cases')).toBe(
      'Sông Lô is below target by cases',
    );
  });

  it('has the nation', () => {
    const title = charts.nationComparison.title;
    expect(plain(title('Vĩnh Phúc', true, points(8.18, 'moreThan'), points(14.29)))).toBe(
      'More than 8 points above the nation by cases, 14 points by money',
    );
    expect(plain(title('Vĩnh Phúc', true, points(-2), points(3)))).toBe(
      '2 points below the nation by cases, 3 points above by money',
    );
  });

  it('has bank credit, of one case and of several', () => {
    const title = charts.creditShare.title;
    expect(plain(title(cases(37), rate(0.64), rate(54.8)))).toBe('Few cases, much money: 37 credit-institution cases');
    expect(plain(title(cases(1), rate(10), rate(12)))).toBe('1 credit-institution case: 12% of the money');
  });

  it('has the path', () => {
    const title = charts.yearPath.title;
    expect(title({ kind: 'reached', months: 12 })).toBe('Full-year target reached in September');
    expect(plain(title({ kind: 'short', months: 8, rate: rate(50.2), gap: points(29.8) }))).toBe(
      'At 50.2% by the end of May, 29.8 points short of the full-year target',
    );
  });
});

describe('words for what is missing', () => {
  it('says it in either language', () => {
    expect(en.reading('notReported')).toBe('no data');
    expect(en.reading('notApplicable')).toBe('not applicable');
  });
});

describe('words for faults of data', () => {
  it('say where and what in either language', () => {
    const say = (messages: typeof vi, problem: Problem) => faultWords(messages).problem(problem, {});
    const wrong = { kind: 'unexpected', found: '"ba"', expected: { kind: 'number' } } as const;
    expect(faultWords(vi).fault('figures[1].value', say(vi, wrong))).toBe('figures[1].value: đang là "ba", cần một số');
    expect(faultWords(en).fault('rows[2]', say(en, { kind: 'twice' }))).toBe('rows[2]: the same as an earlier entry');
    expect(say(en, { kind: 'length', found: 1, expected: 3 })).toBe('has 1 cell, needs 3');
    expect(say(vi, { kind: 'noSuch', what: 'source', id: 'khac' })).toBe('dẫn tới nguồn “khac” không có trong số liệu');
  });

  it('count rows', () => {
    expect(noticeWords(en).dropped(1, 'vinh-phuc/reports/2021.json')).toBe(
      '1 row in vinh-phuc/reports/2021.json was broken and left out; the rest can still be used.',
    );
    expect(noticeWords(en).droppedMore(1200)).toBe('and 1,200 rows more');
    expect(noticeWords(vi).droppedMore(1200)).toBe('và 1.200 dòng nữa');
  });

  it('name the file of a failure and what to do', () => {
    expect(failureWords(vi).failures.missing('catalog.json').advice).toContain('catalog.json');
    expect(failureWords(en).failures.server('catalog.json', 503).advice).toContain('with error 503');
    expect(failureWords(en).failures.server('catalog.json', undefined).advice).not.toContain('undefined');
    expect(failureWords(vi).failures.server('catalog.json', undefined).advice).not.toContain('undefined');
  });
});
