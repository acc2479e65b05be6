import { describe, expect, it } from 'vitest';
import { isFigure } from '../../../src/domain/figure.ts';
import type { FigureName } from '../../../src/domain/names.ts';
import { formulaOf } from '../../../src/domain/provenance.ts';
import { type Counts, type Stock, stockOf } from '../../../src/domain/stock.ts';
import { indicatorsTable } from '../../../src/pages/numbers/definitions/definitionTables.ts';
import { indicators } from '../../../src/pages/numbers/definitions/indicators.ts';
import { cases } from '../../fixtures/figures.ts';
import { vi } from '../../fixtures/languages.ts';

/** Counts that bear the names of their measures. */
const counts: Counts = (measure) => ({ ...cases(100), name: measure });
const stock = stockOf(counts, { statYear: 2021, months: 12 });

const namesIn = (indicator: FigureName) =>
  indicators.find(({ name }) => name === indicator)?.formula.filter((token) => /^[a-z]/i.test(token));

describe('the formulas of the indicators', () => {
  it.each([
    'clearanceRate',
    'dispositionTime',
    'eligibleDispositionTime',
    'stockChange',
    'stockDifference',
    'eligibilityRate',
    'yieldRate',
    'terminatedShare',
  ] satisfies (keyof Stock)[])('are those that are computed: %s', (name) => {
    const reading = stock[name];
    if (!isFigure(reading)) throw new Error(`${name} is not computed`);
    expect(namesIn(name)).toEqual(formulaOf(reading.provenance)?.inputs.map((input) => input.name));
  });

  it('are written by the names of figures', () => {
    const rows = indicatorsTable(vi).table.rows;
    const formulaOfName = (code: string) => rows.find((row) => row[1] === code)?.[2];
    expect(formulaOfName('caseRate')).toBe('Số việc thi hành xong ÷ Số việc có điều kiện thi hành');
    expect(formulaOfName('congestionRate')).toBe(
      'Chuyển kỳ sau ÷ (Chuyển kỳ sau + Tổng số thi hành xong, gồm đình chỉ)',
    );
    expect(formulaOfName('intervalLow')).toBe('Khoảng tin cậy Wilson, z = 1,96, mức 95%');
  });

  it('say something of every indicator', () => {
    for (const row of indicatorsTable(vi).table.rows) expect(row[2], String(row[1])).not.toBe('');
  });
});
