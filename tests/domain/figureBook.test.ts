import { describe, expect, it } from 'vitest';
import type { Figure, Subject } from '../../src/domain/figure.ts';
import { annualFigure, type Derivation, derive, figureOf, targetOf } from '../../src/domain/figureBook.ts';
import { book, cases, rate, target } from '../fixtures/figures.ts';

const figures = new Map<string, Figure>([
  [
    'done',
    {
      ...cases(30),
      name: 'completed',
      subject: { whom: { kind: 'organisation', organisation: 'tinh' }, statYear: 2021 },
    },
  ],
  [
    'all',
    {
      ...cases(40, 'moreThan'),
      name: 'eligible',
      subject: { whom: { kind: 'organisation', organisation: 'tinh' }, statYear: 2021 },
    },
  ],
  ['none', cases(0)],
  [
    'rate2020',
    {
      ...rate(70),
      name: 'caseRate',
      subject: { whom: { kind: 'organisation', organisation: 'tinh' }, statYear: 2020 },
    },
  ],
  [
    'rate2021',
    {
      ...rate(75),
      name: 'caseRate',
      subject: { whom: { kind: 'organisation', organisation: 'tinh' }, statYear: 2021 },
    },
  ],
  ['nationRate', { ...rate(80), name: 'caseRate', subject: { whom: { kind: 'nation' }, statYear: 2021 } }],
  [
    'surveyRate',
    {
      ...rate(90),
      name: 'promptEnforcementIndexAfter',
      subject: { whom: { kind: 'organisation', organisation: 'tinh' } },
    },
  ],
]);

function derivation(operation: Derivation['operation'], a: string, b: string): Derivation {
  return { id: 'share', name: 'creditCaseShare', operation, inputs: [a, b] };
}

describe('derive', () => {
  it('computes from the figures it names', () => {
    expect(derive(derivation('divide', 'done', 'all'), figures)).toMatchObject({
      name: 'creditCaseShare',
      value: 75,
      quantity: 'percent',
      direction: 'lessThan',
      provenance: { kind: 'derived' },
    });
    expect(derive(derivation('subtract', 'all', 'done'), figures)).toMatchObject({ value: 10, direction: 'moreThan' });
  });

  it('takes subject and note from the declaration', () => {
    const note = { vi: 'Hai kỳ khác nhau.', en: 'Two periods.' };
    const subject: Subject = { whom: { kind: 'organisation', organisation: 'tinh' }, statYear: 2021 };
    expect(derive({ ...derivation('divide', 'done', 'all'), subject, note }, figures)).toMatchObject({ subject, note });
  });

  it('has neither subject nor note where none is declared', () => {
    const result = derive(derivation('divide', 'done', 'all'), figures);
    expect(result).not.toHaveProperty('subject');
    expect(result).not.toHaveProperty('note');
  });

  it('is nothing when an input is missing', () => {
    expect(derive(derivation('divide', 'done', 'absent'), figures)).toBeUndefined();
    expect(derive(derivation('divide', 'absent', 'done'), figures)).toBeUndefined();
  });

  it('is nothing when the divisor is zero', () => {
    expect(derive(derivation('divide', 'done', 'none'), figures)).toBeUndefined();
  });

  it('throws when the units do not go together', () => {
    expect(() => derive(derivation('subtract', 'done', 'rate2021'), figures)).toThrow(
      new RangeError('cannot subtract: completed (case), caseRate (percent)'),
    );
  });
});

describe('figureOf', () => {
  it('finds a figure of the unit asked for', () => {
    expect(figureOf(book({ figures }), 'done', 'case')?.value).toBe(30);
  });

  it('does not give a figure of another unit, nor one that is not there', () => {
    expect(figureOf(book({ figures }), 'done', 'percent')).toBeUndefined();
    expect(figureOf(book({ figures }), 'absent', 'case')).toBeUndefined();
  });
});

describe('annualFigure', () => {
  it('finds by name, subject, year and unit', () => {
    expect(
      annualFigure(book({ figures }), {
        name: 'caseRate',
        whom: { kind: 'organisation', organisation: 'tinh' },
        statYear: 2021,
        quantity: 'percent',
      })?.value,
    ).toBe(75);
    expect(
      annualFigure(book({ figures }), {
        name: 'caseRate',
        whom: { kind: 'organisation', organisation: 'tinh' },
        statYear: 2020,
        quantity: 'percent',
      })?.value,
    ).toBe(70);
    expect(
      annualFigure(book({ figures }), {
        name: 'caseRate',
        whom: { kind: 'nation' },
        statYear: 2021,
        quantity: 'percent',
      })?.value,
    ).toBe(80);
  });

  it('finds nothing for another year, subject or unit', () => {
    expect(
      annualFigure(book({ figures }), {
        name: 'caseRate',
        whom: { kind: 'organisation', organisation: 'tinh' },
        statYear: 2019,
        quantity: 'percent',
      }),
    ).toBeUndefined();
    expect(
      annualFigure(book({ figures }), {
        name: 'caseRate',
        whom: { kind: 'unit', organisation: 'o', unit: 'huyen' },
        statYear: 2021,
        quantity: 'percent',
      }),
    ).toBeUndefined();
    expect(
      annualFigure(book({ figures }), {
        name: 'caseRate',
        whom: { kind: 'organisation', organisation: 'tinh' },
        statYear: 2021,
        quantity: 'points',
      }),
    ).toBeUndefined();
  });

  it('does not take a figure off the statistical calendar for one of a year', () => {
    expect(
      annualFigure(book({ figures }), {
        name: 'promptEnforcementIndexAfter',
        whom: { kind: 'organisation', organisation: 'tinh' },
        statYear: 2021,
        quantity: 'percent',
      }),
    ).toBeUndefined();
  });
});

describe('targetOf', () => {
  const given = book({ targets: [target('a', 80), target('a', 40.7, 'amountRate'), target('b', 75)] });

  it('finds the target of a subject, year and measure', () => {
    expect(
      targetOf(given, { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, measure: 'caseRate' })
        ?.value,
    ).toBe(80);
    expect(
      targetOf(given, { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, measure: 'amountRate' })
        ?.value,
    ).toBe(40.7);
    expect(
      targetOf(given, { whom: { kind: 'unit', organisation: 'o', unit: 'b' }, statYear: 2021, measure: 'caseRate' })
        ?.value,
    ).toBe(75);
  });

  it('finds none for another subject, year or measure', () => {
    expect(
      targetOf(given, { whom: { kind: 'unit', organisation: 'o', unit: 'c' }, statYear: 2021, measure: 'caseRate' }),
    ).toBeUndefined();
    expect(
      targetOf(given, { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2020, measure: 'caseRate' }),
    ).toBeUndefined();
    expect(
      targetOf(given, { whom: { kind: 'unit', organisation: 'o', unit: 'b' }, statYear: 2021, measure: 'amountRate' }),
    ).toBeUndefined();
  });

  it('takes the first of two targets for the same', () => {
    const twice = book({ targets: [target('a', 80), target('b', 75), target('a', 85), target('a', 90)] });
    expect(
      targetOf(twice, { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, measure: 'caseRate' })
        ?.value,
    ).toBe(80);
    expect(
      targetOf(twice, { whom: { kind: 'unit', organisation: 'o', unit: 'b' }, statYear: 2021, measure: 'caseRate' })
        ?.value,
    ).toBe(75);
  });

  it('does not take targets of another year or measure for the same', () => {
    const unlike = book({
      targets: [target('a', 70, 'caseRate', 2020), target('a', 40.7, 'amountRate'), target('a', 80)],
    });
    expect(
      targetOf(unlike, { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2020, measure: 'caseRate' })
        ?.value,
    ).toBe(70);
    expect(
      targetOf(unlike, { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, measure: 'amountRate' })
        ?.value,
    ).toBe(40.7);
    expect(
      targetOf(unlike, { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, measure: 'caseRate' })
        ?.value,
    ).toBe(80);
  });

  it('gives the very figure of the target, again and again, and each book its own', () => {
    const [one, other] = [target('a', 80), target('a', 60)];
    const [first, second] = [book({ targets: [one] }), book({ targets: [other] })];
    expect(
      targetOf(first, { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, measure: 'caseRate' }),
    ).toBe(one.figure);
    expect(
      targetOf(second, { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, measure: 'caseRate' }),
    ).toBe(other.figure);
    expect(
      targetOf(first, { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, measure: 'caseRate' }),
    ).toBe(one.figure);
  });

  it('finds none in a book without targets', () => {
    expect(
      targetOf(book(), { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, measure: 'caseRate' }),
    ).toBeUndefined();
  });
});
