import { describe, expect, it } from 'vitest';
import { makeChunk } from '../../register/make/chunk.ts';
import { largeTables } from '../../register/make/csv.ts';
import { makeNation } from '../../register/make/nation.ts';

/** The lines of the first 60,000 cases of a million, as cells. */
function linesOf(faults: boolean) {
  const nation = makeNation(1);
  const chunks = [0, 1, 2, 3, 4, 5].map((chunk) => makeChunk({ cases: 1_000_000, seed: 1, faults }, nation, chunk));
  const lines = (table: (typeof largeTables)[number]) => chunks.flatMap((chunk) => chunk[table].trimEnd().split('\n'));
  return { case: lines('case'), event: lines('event'), payment: lines('payment') };
}

describe('the faults of the seeded register', () => {
  const spoiled = linesOf(true);
  const clean = linesOf(false);
  const cells = (table: (typeof largeTables)[number]) => spoiled[table].map((line) => line.split(','));

  it('are few, and all else is as it is without them', () => {
    const changed = largeTables.map((table) => {
      const before = new Set(clean[table]);
      return spoiled[table].filter((line) => !before.has(line)).length;
    });
    expect(changed).toEqual([20, 37, 24]);
  });

  it('occur as often as they are meant to', () => {
    const [cases, events, payments] = [cells('case'), cells('event'), cells('payment')];
    const skipped = ([, caseId]: readonly string[]) => Number(caseId) % 1000 === 0;
    expect({
      unknownUnit: cases.filter(([, unit = '']) => unit.endsWith('-khong-ro')).length,
      unitWithUnits: cases.filter(([, unit = '']) => !/-(kv-)?\d+$/.test(unit) && !unit.endsWith('-khong-ro')).length,
      unknownOfficer: cases.filter(([, , officer]) => officer === 'chv-khong-ro').length,
      unknownKind: events.filter(([, , , , , kind]) => kind === 'closed').length,
      negativeMoney: payments.filter(([, , , , , , amount = '']) => amount.startsWith('-')).length,
      unknownCase: [events, payments].map((rows) => rows.filter(skipped).length),
      centuryBefore: [
        cases.filter(([, , , accepted = '']) => accepted < '1993').length,
        events.filter(([, , happened = '']) => happened < '1993').length,
      ],
      afterItsRecord: events.filter(([, , happened = '', recorded = '']) => happened > recorded).length,
    }).toEqual({
      unknownUnit: 3,
      unitWithUnits: 2,
      unknownOfficer: 4,
      unknownKind: 5,
      negativeMoney: 9,
      unknownCase: [2, 2],
      centuryBefore: [6, 1],
      afterItsRecord: 4,
    });
  });
});
