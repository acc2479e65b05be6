import { afterEach, describe, expect, it } from 'vitest';
import { openRegister } from '../../register/engines/duckdb.ts';
import { type Engine, faultReasons } from '../../register/rows.ts';
import { faultLine } from '../../register/words.ts';
import { plainUnits, type Tables, writeRegister } from './handWritten.ts';

const open: { engine: Engine; remove: () => void }[] = [];

async function faultsOf(tables: Tables, closing = '2026-10-02T17:00:00') {
  const { dir, remove } = writeRegister(tables);
  const engine = await openRegister(dir);
  open.push({ engine, remove });
  return engine.faults(closing);
}

afterEach(async () => {
  for (const { engine, remove } of open.splice(0)) {
    await engine.close();
    remove();
  }
});

const accepted_at = '2025-11-11T09:00:00';
const happened_at = '2025-11-12T09:00:00';
const one = { id: 7, accepted_at };

describe('each fault is told with how many there are and the first cases', () => {
  const tries: Readonly<Record<(typeof faultReasons)[number], Tables>> = {
    closedBeforeOpened: {
      case: [one],
      event: [{ case_id: 7, kind: 'completed', happened_at: '2025-11-11T08:59:59' }],
    },
    impossibleDate: { case: [{ ...one, accepted_at: '1992-12-31T23:59:59' }] },
    moneyWithFraction: { case: [{ ...one, amount: '1000.5' }] },
    negativeMoney: { case: [{ ...one, amount: -1 }] },
    overpaid: { case: [one], payment: [{ case_id: 7, amount: 1001, happened_at }] },
    sameCase: { case: [one, { ...one, recorded_at: '2025-11-13T09:00:00' }] },
    sameTime: {
      case: [one],
      event: [
        { case_id: 7, kind: 'eligible', happened_at },
        { case_id: 7, kind: 'completed', happened_at },
      ],
    },
    unitWithUnits: { case: [{ ...one, unit: 'dep' }] },
    unknownCase: { case: [], event: [{ case_id: 7, kind: 'eligible', happened_at }] },
    unknownKind: { case: [one], event: [{ case_id: 7, kind: 'closed', happened_at }] },
    unknownOfficer: { case: [{ ...one, officer: 'nobody' }] },
    unknownUnit: { case: [{ ...one, unit: 'nowhere' }] },
  };
  for (const reason of faultReasons) {
    it(reason, async () => {
      expect(await faultsOf(tries[reason])).toEqual([{ reason, count: 1, examples: ['7'] }]);
    });
  }
});

it('a register without faults has none', async () => {
  const faults = await faultsOf({
    case: [one],
    event: [
      { case_id: 7, kind: 'assigned', happened_at },
      { case_id: 7, kind: 'completed', happened_at },
    ],
    payment: [{ case_id: 7, amount: 1000, happened_at }],
  });
  expect(faults).toEqual([]);
});

it('of eleven cases the first ten are named by their numbers in order, and the line says that there are more', async () => {
  const faults = await faultsOf({
    case: Array.from({ length: 11 }, (_, at) => ({ id: 11 - at, accepted_at, unit: 'nowhere' })),
  });
  expect(faults).toEqual([
    { reason: 'unknownUnit', count: 11, examples: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] },
  ]);
  expect(faults[0] && faultLine(faults[0]).vi).toBe(
    '11 việc của đơn vị không có trong bảng unit; không được tính (việc số 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …)',
  );
});

it('what was taken back before the closing, or written after it, is no fault', async () => {
  const faults = await faultsOf({
    unit: plainUnits,
    case: [
      { id: 1, accepted_at, unit: 'nowhere', revoked_at: '2025-12-01T08:00:00' },
      { id: 1, accepted_at, recorded_at: '2025-12-01T08:00:00' },
      { id: 2, accepted_at, unit: 'nowhere', recorded_at: '2026-10-02T17:00:01' },
    ],
  });
  expect(faults).toEqual([]);
});
