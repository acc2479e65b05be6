import { afterEach, expect, it } from 'vitest';
import { openRegister } from '../../register/engines/duckdb.ts';
import type { Engine } from '../../register/rows.ts';
import { request2026, type Tables, writeRegister } from './handWritten.ts';

const open: { engine: Engine; remove: () => void }[] = [];

async function engineOf(tables: Tables): Promise<Engine> {
  const { dir, remove } = writeRegister(tables);
  const engine = await openRegister(dir);
  open.push({ engine, remove });
  return engine;
}

afterEach(async () => {
  for (const { engine, remove } of open.splice(0)) {
    await engine.close();
    remove();
  }
});

it('a case grows older from period to period, by days to the last day, and stands still after a year without anything', async () => {
  const engine = await engineOf({ case: [{ accepted_at: '2025-10-03T16:00:00', amount: 20_000 }] });
  const stock = await engine.stock(await request2026(engine));
  expect(stock.map(({ months, age, size, amount }) => [months, age, size, amount])).toEqual([
    [1, 'd90', 's100', 20_000],
    [2, 'd90', 's100', 20_000],
    [3, 'd90', 's100', 20_000],
    [4, 'd180', 's100', 20_000],
    [5, 'd180', 's100', 20_000],
    [6, 'd180', 's100', 20_000],
    [7, 'y1', 's100', 20_000],
    [8, 'y1', 's100', 20_000],
    [9, 'y1', 's100', 20_000],
    [10, 'y1', 's100', 20_000],
    [11, 'y1', 's100', 20_000],
    [12, 'y1', 's100', 20_000],
  ]);
});

it('a payment, an event that says how a case stands and its acceptance each end a standstill; an assignment does not', async () => {
  const engine = await engineOf({
    case: [
      { id: 1, accepted_at: '2024-09-30T16:00:00' },
      { id: 2, accepted_at: '2024-09-30T16:00:00' },
      { id: 3, accepted_at: '2024-09-30T16:00:00' },
      { id: 4, accepted_at: '2024-11-01T00:00:00' },
    ],
    officer: [{ code: 'a' }],
    event: [
      { case_id: 1, kind: 'assigned', to_officer: 'a', happened_at: '2025-10-20T10:00:00' },
      { case_id: 2, kind: 'eligible', happened_at: '2025-01-20T10:00:00' },
    ],
    payment: [{ case_id: 3, amount: 100, happened_at: '2024-12-01T10:00:00' }],
  });
  const stock = await engine.stock(await request2026(engine));
  const still = (months: number) =>
    stock.filter((row) => row.months === months).reduce((sum, row) => sum + row.standstillCases, 0);
  // The first period looks back to 01/11/2024, the second to 01/12/2024, the third to 01/01/2025, the fourth to 01/02/2025.
  expect([1, 2, 3, 4].map(still)).toEqual([1, 2, 3, 4]);
});

it('the median is the lower one, of the office, of what it is a part of, and of the nation', async () => {
  const ages = ['2025-10-30', '2025-10-21', '2025-10-11', '2025-10-01'];
  const engine = await engineOf({ case: ages.map((day, at) => ({ id: at + 1, accepted_at: `${day}T09:00:00` })) });
  const medians = await engine.medians(await request2026(engine, { months: 1 }));
  expect(medians).toEqual([
    { unit: 'dep', months: 1, medianDays: 10 },
    { unit: 'kv1', months: 1, medianDays: 10 },
    { unit: 'viet-nam', months: 1, medianDays: 10 },
  ]);
});

it('a completed case has the days from its acceptance, a reopened one from its reopening', async () => {
  const engine = await engineOf({
    case: [
      { id: 1, accepted_at: '2025-10-01T09:00:00' },
      { id: 2, accepted_at: '2023-03-01T09:00:00' },
    ],
    event: [
      { case_id: 1, kind: 'completed', happened_at: '2025-10-31T09:00:00' },
      { case_id: 2, kind: 'terminated', happened_at: '2024-03-01T09:00:00' },
      { case_id: 2, kind: 'reopened', happened_at: '2025-11-01T09:00:00' },
      { case_id: 2, kind: 'completed', happened_at: '2025-12-02T09:00:00' },
    ],
  });
  const finished = await engine.finished(await request2026(engine, { months: 3 }));
  const row = { unit: 'kv1', type: 'civil', size: 's10', credit: false, cases: 1 };
  expect(finished).toEqual([
    { ...row, months: 1, days: 'd30' },
    { ...row, months: 2, days: 'd30' },
    { ...row, months: 3, days: 'd30' },
    { ...row, months: 3, days: 'd90' },
  ]);
});

it('a reopened case is as old as its reopening', async () => {
  const engine = await engineOf({
    case: [{ id: 1, accepted_at: '2019-03-01T09:00:00' }],
    event: [
      { case_id: 1, kind: 'terminated', happened_at: '2024-03-01T09:00:00' },
      { case_id: 1, kind: 'reopened', happened_at: '2025-10-11T09:00:00' },
    ],
  });
  const medians = await engine.medians(await request2026(engine, { months: 1 }));
  expect(medians.map(({ medianDays }) => medianDays)).toEqual([20, 20, 20]);
});
