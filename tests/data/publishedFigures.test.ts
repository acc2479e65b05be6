import { describe, expect, it } from 'vitest';
import { isFigure } from '../../src/domain/figure.ts';
import { annualFigure, targetOf } from '../../src/domain/figureBook.ts';
import { collectSources } from '../../src/evidence/groundsOf.ts';
import { collectNotes } from '../../src/evidence/notes.ts';
import { parsed, vinhPhucBook } from '../fixtures/vinhPhuc.ts';

const article = 'bai-bao-2022-01-03';

function figureAt(id: string) {
  const figure = vinhPhucBook.figures.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
}

/** What the article says of a figure: value, quantity, direction, and the paragraph it stands in. */
function printed(id: string) {
  const { value, quantity, direction, provenance } = figureAt(id);
  if (provenance.kind !== 'reported' || provenance.source !== article) throw new Error(`${id} is not of the article`);
  return [value, quantity, direction, provenance.paragraph];
}

/** A computed figure with its formula: operation and inputs by name. */
function computed(id: string) {
  const { value, quantity, direction, provenance } = figureAt(id);
  if (provenance.kind !== 'derived') throw new Error(`${id} is not derived`);
  const { operation, inputs } = provenance.formula;
  return [value, quantity, direction, operation, ...inputs.map((input) => input.name)];
}

function national(measure: 'caseRate' | 'amountRate', statYear: number) {
  return annualFigure(vinhPhucBook, { name: measure, whom: { kind: 'nation' }, statYear, quantity: 'percent' });
}

function nationalTarget(measure: 'caseRate' | 'amountRate', statYear: number) {
  return targetOf(vinhPhucBook, { whom: { kind: 'nation' }, statYear, measure })?.value;
}

describe('the published figures', () => {
  it('are read without a loss', () => {
    expect(parsed.figures.dropped.faults).toEqual([]);
  });

  it('quote the article by title and date', () => {
    const source = vinhPhucBook.sources.find(({ id }) => id === article);
    expect(source?.title).toBe('Chuyển biến mạnh mẽ từ các phong trào thi đua của ngành Thi hành án dân sự');
    expect(source?.date).toBe('2022-01-03');
    expect(vinhPhucBook.sources[0]?.id).toBe(article);
  });

  it('rest on sources that are listed', () => {
    const listed = new Set(vinhPhucBook.sources.map(({ id }) => id));
    const used = [...collectSources([...vinhPhucBook.figures.values()])];
    expect(used.filter((id) => !listed.has(id))).toEqual([]);
  });

  it('say in both languages what the source says', () => {
    for (const { provenance } of vinhPhucBook.figures.values()) {
      if (provenance.kind !== 'reported') continue;
      expect(provenance.statement.vi).not.toBe('');
      expect(provenance.statement.en).not.toBe('');
    }
  });
});

describe('figures of the article', () => {
  it('has the cases and the money completed, in paragraph 13', () => {
    expect(printed('casesCompleted')).toEqual([5750, 'case', 'moreThan', 13]);
    expect(printed('amountCompleted')).toEqual([157_000_000, 'thousandDong', 'moreThan', 13]);
  });

  it('has the two rates, of which the second is taken as exact with a note', () => {
    expect(printed('caseRate')).toEqual([84, 'percent', 'moreThan', 13]);
    expect(printed('amountRate')).toEqual([45.5, 'percent', 'exact', 13]);
    expect(figureAt('amountRate').note?.vi).toContain('hiểu 45,5% là số đúng');
  });

  it('has the two gaps to the targets in percentage points', () => {
    expect(printed('caseRateGap')).toEqual([4, 'points', 'lessThan', 13]);
    expect(printed('amountRateGap')).toEqual([4.8, 'points', 'moreThan', 13]);
  });

  it('has the index before and after, and its rank', () => {
    expect(printed('promptEnforcementIndexBefore')).toEqual([76, 'percent', 'exact', 13]);
    expect(printed('promptEnforcementIndexAfter')).toEqual([90, 'percent', 'exact', 13]);
    expect(printed('promptEnforcementRank')).toEqual([2, 'rank', 'exact', 13]);
    expect(printed('promptEnforcementRankOf')).toEqual([16, 'rank', 'exact', 13]);
  });

  it('has no statistical year for the index, which is a survey by calendar year', () => {
    expect(figureAt('promptEnforcementIndexAfter').subject).toEqual({
      whom: { kind: 'organisation', organisation: 'vinh-phuc' },
    });
  });

  it('has the bank-credit cases and the hard cases, in paragraph 10', () => {
    expect(printed('creditCasesCompleted')).toEqual([37, 'case', 'exact', 10]);
    expect(printed('creditAmountCompleted')).toEqual([86_000_000, 'thousandDong', 'moreThan', 10]);
    expect(printed('hardCasesSettled')).toEqual([2, 'case', 'exact', 10]);
  });

  it('warns that the bank-credit figures count from the beginning of the year', () => {
    expect(figureAt('creditCasesCompleted').note?.vi).toContain('từ đầu năm đến nay');
    expect(figureAt('creditAmountCompleted').note?.vi).toContain('từ đầu năm đến nay');
  });

  it('has the reach and the years of the campaign, in paragraph 8', () => {
    expect(printed('campaignReach')).toEqual([100, 'percent', 'exact', 8]);
    expect(vinhPhucBook.campaigns.map(({ fromYear, toYear }) => [fromYear, toYear])).toEqual([[2021, 2023]]);
    expect(vinhPhucBook.campaigns[0]?.reach).toBe(figureAt('campaignReach'));
  });
});

describe('derived figures', () => {
  it('has the case target: more than 84 less nearly 4 is more than 80', () => {
    expect(computed('caseTarget')).toEqual([80, 'percent', 'moreThan', 'subtract', 'caseRate', 'caseRateGap']);
  });

  it('has the money target: 45.5 less more than 4.8 is less than 40.7', () => {
    expect(computed('amountTarget')).toEqual([40.7, 'percent', 'lessThan', 'subtract', 'amountRate', 'amountRateGap']);
  });

  it('has the eligible cases, of which the direction is not known', () => {
    const [value, ...rest] = computed('eligibleCases');
    expect(value).toBeCloseTo(6845.24, 2);
    expect(rest).toEqual(['case', 'about', 'divide', 'casesCompleted', 'caseRate']);
  });

  it('has the eligible money, at least 345 billion đồng', () => {
    const [value, ...rest] = computed('eligibleAmount');
    expect(value).toBeCloseTo(345_054_945.05, 1);
    expect(rest).toEqual(['thousandDong', 'moreThan', 'divide', 'amountCompleted', 'amountRate']);
  });

  it('has the change of the index: exactly 14 points', () => {
    expect(computed('promptEnforcementChange')).toEqual([
      14,
      'points',
      'exact',
      'subtract',
      'promptEnforcementIndexAfter',
      'promptEnforcementIndexBefore',
    ]);
  });

  it('has the bank-credit share of cases: less than 0.643 percent', () => {
    const [value, ...rest] = computed('creditCaseShare');
    expect(value).toBeCloseTo(0.643, 3);
    expect(rest).toEqual(['percent', 'lessThan', 'divide', 'creditCasesCompleted', 'casesCompleted']);
  });

  it('has the bank-credit share of money: about 54.8 percent, with a warning', () => {
    const [value, ...rest] = computed('creditAmountShare');
    expect(value).toBeCloseTo(54.8, 1);
    expect(rest).toEqual(['percent', 'about', 'divide', 'creditAmountCompleted', 'amountCompleted']);
    expect(figureAt('creditAmountShare').note?.vi).toContain('hai kỳ khác nhau');
  });

  it('has the lead over the nation by cases: more than 8.18 points', () => {
    expect(computed('caseLead')).toEqual([8.18, 'points', 'moreThan', 'subtract', 'caseRate', 'caseRate']);
  });

  it('has the lead over the nation by money: 14.29 points, as exact as its inputs', () => {
    expect(computed('amountLead')).toEqual([14.29, 'points', 'exact', 'subtract', 'amountRate', 'amountRate']);
  });

  it('takes the notes of its inputs along', () => {
    expect(collectNotes(figureAt('amountTarget')).map(({ vi }) => vi)).toEqual([
      'Nguồn không nêu chỉ tiêu; suy ra từ kết quả và mức vượt.',
      'Chữ “hơn” đứng trước 84% có thể bao cả 45,5%; ở đây hiểu 45,5% là số đúng.',
      'Nguồn ghi “%”; hiệu của hai tỷ lệ là điểm %.',
    ]);
  });

  it('is ten figures and no more', () => {
    const derived = [...vinhPhucBook.figures].filter(([, { provenance }]) => provenance.kind === 'derived');
    expect(derived.map(([id]) => id)).toEqual([
      'caseTarget',
      'amountTarget',
      'eligibleCases',
      'eligibleAmount',
      'promptEnforcementChange',
      'creditCaseShare',
      'creditAmountShare',
      'caseLead',
      'amountLead',
      'nation.2022.caseRate',
    ]);
  });
});

describe('the national series', () => {
  it('has the rates by cases', () => {
    expect(national('caseRate', 2020)?.value).toBe(81.41);
    expect(national('caseRate', 2021)?.value).toBe(75.82);
    expect(national('caseRate', 2023)?.value).toBe(83.25);
    expect(national('caseRate', 2024)?.value).toBe(83.88);
    expect(national('caseRate', 2025)?.value).toBe(84.27);
  });

  it('has the rates by money', () => {
    expect(national('amountRate', 2020)?.value).toBe(40.09);
    expect(national('amountRate', 2021)?.value).toBe(31.21);
    expect(national('amountRate', 2023)?.value).toBe(46.78);
    expect(national('amountRate', 2024)?.value).toBe(51.84);
    expect(national('amountRate', 2025)?.value).toBe(56.62);
  });

  it('computes the rate of 2022 by cases from the two counts', () => {
    expect(national('caseRate', 2022)?.value).toBeCloseTo(82.5, 2);
    expect(national('caseRate', 2022)?.provenance.kind).toBe('derived');
    expect(figureAt('nation.2022.casesCompleted').value).toBe(539_290);
    expect(figureAt('nation.2022.eligibleCases').value).toBe(653_719);
  });

  it('has a gap, never a zero, where nobody reported', () => {
    expect(national('caseRate', 2018)).toBeUndefined();
    expect(national('caseRate', 2019)).toBeUndefined();
    expect(national('amountRate', 2018)).toBeUndefined();
    expect(national('amountRate', 2019)).toBeUndefined();
    expect(national('amountRate', 2022)).toBeUndefined();
  });

  it('has the counts behind the printed rates', () => {
    expect(figureAt('nation.2021.casesCompleted').value / figureAt('nation.2021.eligibleCases').value).toBeCloseTo(
      0.7582,
      4,
    );
    expect(figureAt('nation.2024.casesCompleted').value / figureAt('nation.2024.eligibleCases').value).toBeCloseTo(
      0.8388,
      4,
    );
    expect(figureAt('nation.2021.amountCompleted').value / figureAt('nation.2021.eligibleAmount').value).toBeCloseTo(
      0.3121,
      4,
    );
  });

  it('keeps the printed rate of 2020 by money, with a note that it recomputes to 40.44', () => {
    expect(figureAt('nation.2020.amountRate').note?.vi).toContain('40,44%');
  });

  it('has the targets of 2022 and 2025 and no others', () => {
    expect([nationalTarget('caseRate', 2022), nationalTarget('amountRate', 2022)]).toEqual([81.5, 40.1]);
    expect([nationalTarget('caseRate', 2025), nationalTarget('amountRate', 2025)]).toEqual([83.9, 51.9]);
    expect(nationalTarget('caseRate', 2021)).toBeUndefined();
    expect(nationalTarget('caseRate', 2023)).toBeUndefined();
  });
});

describe('the province in other years', () => {
  it('has the results of 2017', () => {
    const whom = { kind: 'organisation', organisation: 'vinh-phuc' } as const;
    const of = { whom, statYear: 2017 };
    expect(annualFigure(vinhPhucBook, { ...of, name: 'casesCompleted', quantity: 'case' })).toMatchObject({
      value: 7000,
      direction: 'lessThan',
    });
    expect(annualFigure(vinhPhucBook, { ...of, name: 'amountCompleted', quantity: 'thousandDong' })).toMatchObject({
      value: 206_000_000,
      direction: 'moreThan',
    });
    expect(annualFigure(vinhPhucBook, { ...of, name: 'caseRate', quantity: 'percent' })?.value).toBe(88.7);
    expect(annualFigure(vinhPhucBook, { ...of, name: 'amountRate', quantity: 'percent' })?.value).toBe(47);
    expect(annualFigure(vinhPhucBook, { ...of, name: 'creditCasesCompleted', quantity: 'case' })?.value).toBe(67);
    expect(
      annualFigure(vinhPhucBook, { ...of, name: 'creditAmountCompleted', quantity: 'thousandDong' }),
    ).toMatchObject({
      value: 138_000_000,
      direction: 'moreThan',
    });
  });

  it('has the plan for 2022', () => {
    expect(
      targetOf(vinhPhucBook, {
        whom: { kind: 'organisation', organisation: 'vinh-phuc' },
        statYear: 2022,
        measure: 'caseRate',
      }),
    ).toMatchObject({ value: 82, direction: 'moreThan' });
    expect(
      targetOf(vinhPhucBook, {
        whom: { kind: 'organisation', organisation: 'vinh-phuc' },
        statYear: 2022,
        measure: 'amountRate',
      }),
    ).toMatchObject({ value: 40, direction: 'moreThan' });
  });

  it('has illustrative targets for its units only', () => {
    const own = targetOf(vinhPhucBook, {
      whom: { kind: 'unit', organisation: 'vinh-phuc', unit: 'song-lo' },
      statYear: 2021,
      measure: 'caseRate',
    });
    expect(own).toMatchObject({ value: 80, provenance: { kind: 'illustrative', method: 'uniform-targets' } });
    expect(
      isFigure(
        targetOf(vinhPhucBook, {
          whom: { kind: 'organisation', organisation: 'vinh-phuc' },
          statYear: 2021,
          measure: 'caseRate',
        }),
      ),
    ).toBe(false);
  });
});
