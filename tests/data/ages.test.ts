import { describe, expect, it } from 'vitest';
import { parseAges } from '../../src/data/ages/parse.ts';
import { DataFailure } from '../../src/data/failure.ts';
import { agesKey } from '../../src/domain/ages/agesTable.ts';
import { agesFile } from '../fixtures/ages.ts';

const refused = (given: unknown) => {
  try {
    parseAges('vinh-phuc', 2021, given);
  } catch (error) {
    if (error instanceof DataFailure) return [error.kind, error.file, error.fault?.at];
    throw error;
  }
  return 'taken';
};
const changed = (change: (file: ReturnType<typeof agesFile>) => void) => {
  const file = agesFile();
  change(file);
  return file;
};

describe('a file of ages', () => {
  it('is read unit by unit, with what it says of the whole and what it may not say', () => {
    const { value, dropped } = parseAges('vinh-phuc', 2021, agesFile());
    expect(dropped.faults).toEqual([]);
    const row = value.rows.get(agesKey('vinh-yen', 12));
    expect([row?.stock.length, row?.finished.length, row?.medianDays]).toEqual([4, 3, 171]);
    expect(value.rows.get(agesKey('song-lo', 12))?.withheld).toEqual({ stock: true, finished: true });
    expect(value.rows.get(agesKey('vinh-yen', 11))).toBeUndefined();
  });

  it('loses a cell with less than five cases, of no such age, or of no origin, and tells it', () => {
    const { value, dropped } = parseAges(
      'vinh-phuc',
      2021,
      changed(({ stock }) => {
        stock.cases[0] = 4;
        stock.age[1] = 'y9';
        stock.origin[2] = 7;
      }),
    );
    expect(value.rows.get(agesKey('vinh-yen', 12))?.stock).toHaveLength(1);
    expect(dropped.faults.map(({ at }) => at)).toEqual(['stock[0].cases', 'stock[1].age', 'stock']);
  });

  it('is refused where its columns are not of one length, or it is another’s', () => {
    expect(refused(changed(({ stock }) => stock.amount.pop()))).toEqual([
      'malformed',
      'vinh-phuc/ages/2021.json',
      'stock.amount',
    ]);
    expect(refused({ ...agesFile(), organisation: 'phu-tho' })[2]).toBe('organisation');
    expect(refused({ ...agesFile(), statYear: 2020 })[2]).toBe('statYear');
    expect(refused({ ...agesFile(), medians: undefined })[2]).toBe('medians');
  });
});
