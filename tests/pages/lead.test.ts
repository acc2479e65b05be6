import { describe, expect, it } from 'vitest';
import { isFigure } from '../../src/domain/figure.ts';
import { lookAt } from '../../src/domain/look.ts';
import { bases, type Measure } from '../../src/domain/measures.ts';
import { total } from '../../src/domain/reportSums.ts';
import { plainText } from '../../src/i18n/plainText.ts';
import { joined, leadOf } from '../../src/pages/kit/lead.ts';
import { vi } from '../fixtures/languages.ts';
import { datasetOf, viewOf } from '../fixtures/vinhPhuc.ts';

const words = { cases: 'về việc', amounts: 'về tiền' };

/** Each of the ten units and all of them, every period of both years. */
const looks = [2020, 2021].flatMap((statYear) => {
  const dataset = datasetOf(statYear);
  const units = ['all' as const, ...dataset.organisation.units.slice(0, 10).map(({ code }) => [code])];
  return Array.from({ length: 12 }, (_, at) => at + 1).flatMap((months) =>
    units.map((chosen) => lookAt(dataset, viewOf({ period: { statYear, months }, units: chosen }))),
  );
});

describe('the lead of a page', () => {
  it('is tried for ten units and the province in 24 periods', () => {
    expect(looks).toHaveLength(264);
  });

  it('says of each measure whose stock grew or that cleared less than came in, and of no other', () => {
    let told = 0;
    for (const look of looks) {
      const { statistics, codes: units, selection } = look;
      const count = (basis: 'cases' | 'amounts', measure: Measure) => {
        const { reading } = total(statistics.years.current, { basis, measure, units, months: selection.period.months });
        if (!isFigure(reading)) throw new Error('not reported');
        return reading.value;
      };
      const [, stock] = leadOf(look, vi);
      const text = stock ? plainText(stock, vi) : '';
      for (const basis of bases) {
        const grew = count(basis, 'carriedForward') > count(basis, 'carriedOver');
        const clearedLess = count(basis, 'completedTotal') < count(basis, 'newlyAccepted');
        expect(text.includes(words[basis])).toBe(grew || clearedLess);
        if (grew) expect(text).toContain(`${words[basis]} tăng`);
        if (grew || clearedLess) told += 1;
      }
      if (stock) expect(text).toContain('(số liệu minh họa)');
    }
    expect(told).toBeGreaterThan(100);
  });

  it('keeps its sentences apart on paper, so that what is reported is not called made up', () => {
    const look = lookAt(datasetOf(2021), viewOf({ period: { statYear: 2021, months: 12 } }));
    const [first, second] = leadOf(look, vi);
    expect(first && plainText(first, vi)).not.toContain('minh họa');
    expect(second && plainText(second, vi)).toContain('minh họa');
  });

  it('says once on paper and once on screen that the stock is made up, and nothing of the kind where it is not', () => {
    const look = lookAt(datasetOf(2021), viewOf({ period: { statYear: 2021, months: 12 } }));
    const [first, second] = leadOf(look, vi);
    const onScreen = joined(leadOf(look, vi), vi).filter((part) => typeof part === 'string');
    expect(onScreen.at(-1)).toBe(' (số liệu minh họa).');
    expect(onScreen.join('').split('minh họa')).toHaveLength(2);
    expect(second && plainText(second, vi).split('minh họa')).toHaveLength(2);
    expect(joined([first ?? [], ['b', '.']], vi).slice(-2)).toEqual(['b', '.']);
  });
});
