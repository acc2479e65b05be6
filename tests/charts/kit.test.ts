import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentAxis } from '../../src/charts/kit/plot/axis.ts';
import { centreWithin, spread, textWidth } from '../../src/charts/kit/plot/labels.ts';
import { add, divide, subtract } from '../../src/domain/algebra.ts';
import { isFigure, type Reading } from '../../src/domain/figure.ts';
import type { Provenance } from '../../src/domain/provenance.ts';
import type { Column } from '../../src/domain/table.ts';
import { sourceNumber } from '../../src/evidence/bookContext.ts';
import { collectSources } from '../../src/evidence/groundsOf.ts';
import { collectNotes, figureKey } from '../../src/evidence/notes.ts';
import { cellText } from '../../src/i18n/cellText.ts';
import { cases, illustrative, points, rate } from '../fixtures/figures.ts';
import { vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';

describe('percentAxis', () => {
  it('holds the values with a little air, from one round number to another', () => {
    expect(percentAxis([75.82, 88.7], 5)).toEqual({ domain: [72, 92], ticks: [72, 76, 80, 84, 88, 92] });
    expect(percentAxis([79, 85.8, 80], 5)).toEqual({ domain: [78, 88], ticks: [78, 80, 82, 84, 86, 88] });
  });

  it('has air around one value alone', () => {
    expect(percentAxis([80], 5)).toEqual({ domain: [79, 81], ticks: [79, 80, 81] });
  });

  it('never leaves 0 to 100', () => {
    expect(percentAxis([0], 5)).toEqual({ domain: [0, 1], ticks: [0, 1] });
    expect(percentAxis([100], 5)).toEqual({ domain: [99, 100], ticks: [99, 100] });
    expect(percentAxis([0, 100], 5)).toEqual({ domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100] });
  });

  it('is the whole scale without values', () => {
    expect(percentAxis([], 5)).toEqual({ domain: [0, 100], ticks: [0, 25, 50, 75, 100] });
  });

  it('has fewer steps where there is little room', () => {
    expect(percentAxis([0, 100], 2)).toEqual({ domain: [0, 100], ticks: [0, 50, 100] });
  });

  it('always holds every value, in even steps from end to end', () => {
    const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: 3, max: 8 }), (given, most) => {
        const { domain, ticks } = percentAxis(given, most);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...given));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...given));
        expect(domain[0]).toBeGreaterThanOrEqual(0);
        expect(domain[1]).toBeLessThanOrEqual(100);
        expect(ticks.length - 1).toBeLessThanOrEqual(most);
        expect([ticks[0], ticks.at(-1)]).toEqual(domain);
        expect(new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0))).size).toBe(1);
      }),
      { seed: 2021, numRuns: 500 },
    );
  });
});

describe('spread', () => {
  it('leaves labels alone that are far enough apart', () => {
    expect(spread([10, 50], 17)).toEqual([10, 50]);
    expect(spread([10, 27], 17)).toEqual([10, 27]);
  });

  it('moves two that touch apart by the same way each', () => {
    expect(spread([10, 20], 20)).toEqual([5, 25]);
  });

  it('parts two at one place', () => {
    expect(spread([40, 40], 10)).toEqual([35, 45]);
  });

  it('keeps the order given', () => {
    expect(spread([50, 10], 17)).toEqual([50, 10]);
    expect(spread([20, 10], 20)).toEqual([25, 5]);
  });

  it('does nothing to one label, or to none', () => {
    expect(spread([10], 17)).toEqual([10]);
    expect(spread([], 17)).toEqual([]);
  });

  it('parts three at one place', () => {
    const [a = 0, b = 0, c = 0] = spread([40, 40, 40], 10);
    expect(b - a).toBeGreaterThanOrEqual(10 - 1e-9);
    expect(c - b).toBeGreaterThanOrEqual(10 - 1e-9);
  });

  it('keeps the order along the axis and the middle of them all', () => {
    const positions = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 6 });
    const mean = (all: readonly number[]) => all.reduce((a, b) => a + b, 0) / all.length;
    fc.assert(
      fc.property(positions, (given) => {
        const result = spread(given, 17);
        const order = given.map((_, index) => index).sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0));
        const sorted = order.map((index) => result[index] ?? 0);
        expect([...sorted].sort((a, b) => a - b)).toEqual(sorted);
        expect(mean(result)).toBeCloseTo(mean(given), 6);
      }),
      { seed: 2021 },
    );
  });
});

describe('centreWithin', () => {
  it('leaves a label alone that has room', () => {
    expect(centreWithin(50, 20, 0, 100)).toBe(50);
  });

  it('keeps it from either edge', () => {
    expect(centreWithin(2, 20, 0, 100)).toBe(10);
    expect(centreWithin(99, 20, 0, 100)).toBe(90);
  });

  it('starts at the left where there is too little room', () => {
    expect(centreWithin(50, 200, 0, 100)).toBe(100);
  });
});

describe('textWidth', () => {
  it('grows with letters and size', () => {
    expect(textWidth('', 12)).toBe(0);
    expect(textWidth('84%', 10)).toBeCloseTo(22.7, 6);
    expect(textWidth('84%', 20)).toBeCloseTo(45.4, 6);
  });
});

describe('cellText', () => {
  const column = (given: Partial<Column> = {}): Column => ({
    key: 'value',
    role: 'value',
    header: 'Giá trị',
    kind: 'points',
    ...given,
  });
  const text = (given: Partial<Column>, value: Reading) => plain(cellText(value, column(given), vi));

  it('writes text as it is', () => {
    expect(cellText('Sông Lô', column({ kind: 'text' }), vi)).toBe('Sông Lô');
  });

  it('takes a text for text even where it reads like a missing figure', () => {
    expect(cellText('notReported', column({ kind: 'text' }), vi)).toBe('notReported');
  });

  it('writes a figure with qualifier and unit, signed and with decimals where the column says so', () => {
    expect(text({}, points(8.18, 'moreThan'))).toBe('hơn 8,18 điểm %');
    expect(text({ signed: true }, points(8.18, 'moreThan'))).toBe('hơn +8,18 điểm %');
    expect(text({ decimals: 1 }, points(8.18, 'moreThan'))).toBe('hơn 8,1 điểm %');
  });

  it('says why there is none', () => {
    expect(text({}, 'notReported')).toBe('chưa có số liệu');
    expect(text({}, 'notApplicable')).toBe('không áp dụng');
  });
});

/** A reported figure of a source, with a note of its own. */
function from(source: string, value: number, note?: string) {
  const provenance: Provenance = { kind: 'reported', source, statement: { vi: 'Lời', en: 'Words' } };
  return { ...cases(value, 'exact', provenance), ...(note && { note: { vi: note, en: note } }) };
}

describe('collectNotes', () => {
  it('has the note of the figure itself', () => {
    expect(collectNotes(from('bao', 1, 'Một'))).toEqual([{ vi: 'Một', en: 'Một' }]);
  });

  it('has its own note first, then those of its inputs in order', () => {
    const whole = {
      ...add('completed', from('bao', 1, 'Một'), from('bao', 2, 'Hai')),
      note: { vi: 'Tổng', en: 'Sum' },
    };
    expect(collectNotes(whole).map((note) => note.vi)).toEqual(['Tổng', 'Một', 'Hai']);
  });

  it('has each note once, however deep it stands', () => {
    const one = from('bao', 1, 'Một');
    const deep = add('completed', add('completed', one, from('bao', 2)), one);
    expect(collectNotes(deep).map((note) => note.vi)).toEqual(['Một']);
  });

  it('is empty where nobody has a note', () => {
    expect(collectNotes(add('completed', from('bao', 1), from('bao', 2)))).toEqual([]);
    expect(collectNotes(cases(1, 'exact', illustrative))).toEqual([]);
  });
});

describe('collectSources', () => {
  it('is the source of a reported figure', () => {
    expect([...collectSources([from('bao', 1)])]).toEqual(['bao']);
  });

  it('has every source once, in the order of the inputs', () => {
    const deep = add('completed', add('completed', from('bao', 1), from('nganh', 2)), from('bao', 3));
    expect([...collectSources([deep])]).toEqual(['bao', 'nganh']);
    expect([...collectSources([deep, from('so', 4), deep])]).toEqual(['bao', 'nganh', 'so']);
  });

  it('is empty for what is made up', () => {
    expect([...collectSources([cases(1, 'exact', illustrative)])]).toEqual([]);
    expect([...collectSources([])]).toEqual([]);
  });

  it('has the sources of the real part of a mixture', () => {
    const share = divide('creditCaseShare', from('bao', 1), cases(4, 'exact', illustrative));
    expect(isFigure(share) && [...collectSources([share])]).toEqual(['bao']);
  });
});

describe('figureKey', () => {
  it('tells figures apart by name, subject, period and value', () => {
    const whom = { kind: 'unit', organisation: 'o', unit: 'tinh' } as const;
    const one = { ...rate(84), subject: { whom, statYear: 2021 } };
    expect(figureKey(one)).toBe('completed o/tinh 2021  84');
    expect(figureKey({ ...one, subject: { whom: { kind: 'nation' }, statYear: 2021 } })).not.toBe(figureKey(one));
    expect(figureKey({ ...one, subject: { whom: { ...whom, organisation: 'p' }, statYear: 2021 } })).not.toBe(
      figureKey(one),
    );
    expect(figureKey({ ...one, subject: { whom, statYear: 2021, months: 8 } })).not.toBe(figureKey(one));
    expect(figureKey(subtract('caseRateGap', one, rate(80)))).not.toBe(figureKey(one));
  });
});

describe('sourceNumber', () => {
  const source = (id: string) => ({ id, title: id, publisher: id, date: null, language: 'vi' as const, url: null });

  it('counts from one', () => {
    expect(sourceNumber([source('bao'), source('nganh')], 'bao')).toBe(1);
    expect(sourceNumber([source('bao'), source('nganh')], 'nganh')).toBe(2);
  });

  it('is zero for a source that is not listed', () => {
    expect(sourceNumber([source('bao')], 'khac')).toBe(0);
    expect(sourceNumber([], 'bao')).toBe(0);
  });
});
