import { describe, expect, it } from 'vitest';
import { unitColumns } from '../../src/pages/units/unitColumns.ts';
import { sortingShown, unitTableRows } from '../../src/pages/units/unitTableCard.ts';
import { vi } from '../fixtures/languages.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

const look = lookOf();
const main = unitColumns(look, 'main', vi);
const all = unitColumns(look, 'all', vi);
const hidden = { id: 'cases.dispositionTime', desc: false };

describe('the order of the table of units', () => {
  it('is the one chosen while its column is shown', () => {
    expect(sortingShown(hidden, all)).toEqual(hidden);
    expect(sortingShown({ id: 'amounts.gap', desc: false }, main)).toEqual({ id: 'amounts.gap', desc: false });
    expect(sortingShown({ id: 'unit', desc: true }, main)).toEqual({ id: 'unit', desc: true });
  });

  it('is the first one where the column chosen is hidden, by the set or by what is compared with', () => {
    expect(sortingShown(hidden, main)).toEqual({ id: 'cases.rate', desc: true });
    const beforeOnly = unitColumns(lookOf({ comparison: 'yearBefore' }), 'main', vi);
    expect(sortingShown({ id: 'cases.change', desc: true }, beforeOnly)).toEqual({ id: 'cases.rate', desc: true });
    expect(sortingShown(hidden, [])).toEqual({ id: 'unit', desc: false });
  });

  it('is the same in the rows as in the mark', () => {
    const codes = (sorting: typeof hidden) =>
      unitTableRows(look.unitStandings, main, { text: '', sorting }, 'vi').map(({ unit }) => unit.code);
    expect(codes(hidden)).toEqual(codes({ id: 'cases.rate', desc: true }));
    expect(codes(hidden)[0]).toBe('vinh-yen');
  });
});
