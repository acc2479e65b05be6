import { afterEach, describe, expect, it } from 'vitest';
import { openRegister } from '../../register/engines/duckdb.ts';
import type { Engine } from '../../register/rows.ts';
import { notZero, request2026, type Tables, writeRegister } from './handWritten.ts';

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

const old = { accepted_at: '2025-03-03T09:00:00' };
const fresh = { accepted_at: '2025-11-11T09:00:00' };

describe('what is in the books of a year', () => {
  it('an open case of the year before is carried over, in progress until something is said of it', async () => {
    const engine = await engineOf({ case: [old] });
    const rows = await engine.counts(await request2026(engine));
    expect(rows).toHaveLength(24);
    expect(notZero(rows)).toEqual({ carriedOver: 1, inProgress: 1 });
    expect(notZero(rows, { basis: 'amounts' })).toEqual({ carriedOver: 1000, inProgress: 1000 });
  });

  it('a case accepted in the second month is newly accepted from then on, and the first month has a row of zeros', async () => {
    const engine = await engineOf({ case: [{ ...fresh, entrusted_in: true }] });
    const rows = await engine.counts(await request2026(engine));
    expect(notZero(rows, { months: 1 })).toEqual({});
    expect(notZero(rows, { months: 2 })).toEqual({ newlyAccepted: 1, entrustedIn: 1, inProgress: 1 });
  });

  it('a case accepted before the year but written down after its opening was closed is newly accepted', async () => {
    const engine = await engineOf({ case: [{ ...old, recorded_at: '2025-10-02T17:00:01' }] });
    expect(notZero(await engine.counts(await request2026(engine)), { months: 1 })).toEqual({
      newlyAccepted: 1,
      inProgress: 1,
    });
  });

  it('a case written down in the very second of the closing is carried over', async () => {
    const engine = await engineOf({ case: [{ ...old, recorded_at: '2025-10-02T17:00:00' }] });
    expect(notZero(await engine.counts(await request2026(engine)), { months: 1 })).toEqual({
      carriedOver: 1,
      inProgress: 1,
    });
  });

  it('a case that was completed before the year is in no book, and one reopened in it is newly accepted with what was left', async () => {
    const engine = await engineOf({
      case: [
        { id: 1, ...old },
        { id: 2, ...old },
      ],
      event: [
        { case_id: 1, kind: 'completed', happened_at: '2025-05-05T10:00:00' },
        { case_id: 2, kind: 'completed', happened_at: '2025-05-05T10:00:00' },
        { case_id: 2, kind: 'reopened', happened_at: '2026-01-05T10:00:00' },
      ],
      payment: [{ case_id: 2, amount: 400, happened_at: '2025-05-04T10:00:00' }],
    });
    const rows = await engine.counts(await request2026(engine));
    expect(notZero(rows, { months: 3 })).toEqual({});
    expect(notZero(rows, { months: 4 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
    expect(notZero(rows, { months: 4, basis: 'amounts' })).toEqual({ newlyAccepted: 600, inProgress: 600 });
  });

  it('a case in the separate book stands there alone; one moved there in the year is not yet eligible', async () => {
    const engine = await engineOf({
      case: [
        { id: 1, ...old },
        { id: 2, ...old },
      ],
      event: [
        { case_id: 1, kind: 'separateBook', happened_at: '2025-05-05T10:00:00' },
        { case_id: 2, kind: 'separateBook', happened_at: '2026-01-05T10:00:00' },
      ],
    });
    const rows = await engine.counts(await request2026(engine));
    expect(notZero(rows)).toEqual({ carriedOver: 1, notYetEligible: 1, separateBook: 1 });
    expect(notZero(rows, { basis: 'amounts' })).toEqual({
      carriedOver: 1000,
      notYetEligible: 1000,
      separateBook: 1000,
    });
  });

  it('a case taken out of the register in the year is withdrawn by the unit that had it', async () => {
    const engine = await engineOf({ case: [{ ...old, revoked_at: '2026-02-10T08:00:00' }] });
    const rows = await engine.counts(await request2026(engine));
    expect(notZero(rows, { months: 4 })).toEqual({ carriedOver: 1, inProgress: 1 });
    expect(notZero(rows, { months: 5 })).toEqual({ carriedOver: 1, withdrawn: 1 });
    expect(notZero(rows, { months: 5, basis: 'amounts' })).toEqual({ carriedOver: 1000, withdrawn: 1000 });
  });

  it('an event that was taken back counts in the periods closed before, and in none after', async () => {
    const engine = await engineOf({
      case: [old],
      event: [{ case_id: 1, kind: 'completed', happened_at: '2025-11-20T10:00:00', revoked_at: '2026-01-15T08:00:00' }],
    });
    const rows = await engine.counts(await request2026(engine));
    expect(notZero(rows, { months: 3 })).toEqual({ carriedOver: 1, completed: 1 });
    expect(notZero(rows, { months: 4 })).toEqual({ carriedOver: 1, inProgress: 1 });
  });

  it('the row of a case that was edited speaks from its writing on, the row before it until then', async () => {
    const engine = await engineOf({
      case: [
        { id: 1, ...fresh, amount: 500, revoked_at: '2026-01-15T08:00:00' },
        { id: 1, ...fresh, amount: 700, recorded_at: '2026-01-15T08:00:00' },
      ],
    });
    const rows = await engine.counts(await request2026(engine));
    expect(notZero(rows, { months: 3, basis: 'amounts' })).toEqual({ newlyAccepted: 500, inProgress: 500 });
    expect(notZero(rows, { months: 4, basis: 'amounts' })).toEqual({ newlyAccepted: 700, inProgress: 700 });
  });

  it('a late edit does not change a closed report, and stands among the corrections of the next closing', async () => {
    const engine = await engineOf({
      case: [old],
      event: [
        { case_id: 1, kind: 'completed', happened_at: '2025-12-20T10:00:00', recorded_at: '2026-01-10T08:00:00' },
      ],
    });
    const request = await request2026(engine);
    expect(notZero(await engine.counts(request), { months: 3 })).toEqual({ carriedOver: 1, inProgress: 1 });
    expect(notZero(await engine.counts(request), { months: 4 })).toEqual({ carriedOver: 1, completed: 1 });
    const again = await engine.corrections(request);
    expect(notZero(again, { months: 2 })).toEqual({ carriedOver: 1, inProgress: 1 });
    expect(notZero(again, { months: 3 })).toEqual({ carriedOver: 1, completed: 1 });
    expect(notZero(again, { months: 12 })).toBeUndefined();
  });

  it('each state has its place in the forms, and 05/2026 has a column for what is suspended for a complaint', async () => {
    const kinds = ['postponedByAgreement', 'suspendedForComplaint', 'notYetEligible', 'postponed', 'suspended'];
    const left = ['terminated', 'entrustedOut', 'withdrawn', 'takenUp', 'completed', 'eligible'];
    const engine = await engineOf({
      case: [...kinds, ...left].map((_, at) => ({ id: at + 1, ...fresh })),
      event: [...kinds, ...left].map((kind, at) => ({ case_id: at + 1, kind, happened_at: '2025-11-20T10:00:00' })),
    });
    expect(notZero(await engine.counts(await request2026(engine)))).toEqual({
      newlyAccepted: 11,
      entrustedOut: 1,
      withdrawn: 1,
      takenUp: 1,
      completed: 1,
      terminated: 1,
      inProgress: 1,
      postponedByAgreement: 1,
      suspendedForComplaint: 1,
      notYetEligible: 1,
      postponedOrSuspended: 2,
    });
  });

  it('the forms of 06/2019 count what is suspended for a complaint as in progress, in months that end before 26/07/2024', async () => {
    const engine = await engineOf({
      case: [{ accepted_at: '2023-11-11T09:00:00' }],
      event: [{ case_id: 1, kind: 'suspendedForComplaint', happened_at: '2023-11-20T10:00:00' }],
    });
    const closings = Array.from(
      { length: 13 },
      (_, m) => `${new Date(Date.UTC(2023, 9 + m, 2)).toISOString().slice(0, 10)}T17:00:00`,
    );
    const request = await request2026(engine);
    const rows = await engine.counts({ ...request, year: 2024, closings });
    expect(notZero(rows, { months: 9 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
    expect(notZero(rows, { months: 10 })).toEqual({ newlyAccepted: 1, suspendedForComplaint: 1 });
  });
});

describe('money', () => {
  it('what was paid before the opening is not to be enforced any more, what was paid since is completed', async () => {
    const engine = await engineOf({
      case: [{ ...old, credit: true }],
      payment: [
        { case_id: 1, amount: 300, happened_at: '2025-09-01T10:00:00' },
        { case_id: 1, amount: 200, happened_at: '2025-12-01T10:00:00' },
        { case_id: 1, amount: 50, kind: 'reduced', happened_at: '2026-01-01T10:00:00' },
      ],
    });
    const rows = await engine.counts(await request2026(engine));
    expect(notZero(rows, { basis: 'amounts' })).toEqual({
      carriedOver: 700,
      completed: 200,
      reduced: 50,
      inProgress: 450,
      credit: 200,
    });
    expect(notZero(rows)).toEqual({ carriedOver: 1, inProgress: 1 });
  });

  it('more than there is to enforce is never counted', async () => {
    const engine = await engineOf({
      case: [fresh],
      payment: [
        { case_id: 1, amount: 1500, happened_at: '2025-12-01T10:00:00' },
        { case_id: 1, amount: 10, kind: 'reduced', happened_at: '2025-12-01T10:00:00' },
      ],
    });
    expect(notZero(await engine.counts(await request2026(engine)), { basis: 'amounts' })).toEqual({
      newlyAccepted: 1000,
      completed: 1000,
    });
  });

  it('what is left of the money of a completed case has ceased', async () => {
    const engine = await engineOf({
      case: [{ ...fresh, credit: true }],
      event: [{ case_id: 1, kind: 'completed', happened_at: '2025-12-02T10:00:00' }],
      payment: [{ case_id: 1, amount: 900, happened_at: '2025-12-01T10:00:00' }],
    });
    const rows = await engine.counts(await request2026(engine));
    expect(notZero(rows, { basis: 'amounts' })).toEqual({
      newlyAccepted: 1000,
      completed: 900,
      terminated: 100,
      credit: 900,
    });
    expect(notZero(rows)).toEqual({ newlyAccepted: 1, completed: 1, credit: 1 });
  });
});

describe('whose case it is', () => {
  it('a unit that ended is reported by the first of its successors, all of it, from the period in which it ended', async () => {
    const engine = await engineOf({
      unit: [
        { code: 'dep', kind: 'department', parent: null },
        { code: 'kv1', kind: 'regionalOffice', parent: 'dep', valid_to: '2025-12-15', successors: 'kv2;kv3' },
        { code: 'kv2', kind: 'regionalOffice', parent: 'dep', valid_from: '2025-12-16' },
        { code: 'kv3', kind: 'regionalOffice', parent: 'dep', valid_from: '2025-12-16' },
      ],
      case: [old],
    });
    const rows = await engine.counts(await request2026(engine));
    expect(notZero(rows, { months: 2 })).toEqual({ carriedOver: 1, inProgress: 1 });
    expect(notZero(rows, { months: 2, unit: 'kv2' })).toBeUndefined();
    expect(notZero(rows, { months: 3 })).toBeUndefined();
    expect(notZero(rows, { months: 3, unit: 'kv2' })).toEqual({ carriedOver: 1, inProgress: 1 });
    expect(notZero(rows, { months: 3, unit: 'kv3' })).toEqual({});
  });

  it('with officers there is a row for whoever the case was last assigned to, beside that of the unit', async () => {
    const engine = await engineOf({
      officer: [{ code: 'a' }, { code: 'b' }],
      case: [{ ...old, officer: 'a' }],
      event: [{ case_id: 1, kind: 'assigned', to_officer: 'b', happened_at: '2025-12-05T10:00:00' }],
    });
    const rows = await engine.counts(await request2026(engine, { officers: true }));
    expect(notZero(rows, { months: 2, officer: 'a' })).toEqual({ carriedOver: 1, inProgress: 1 });
    expect(notZero(rows, { months: 2, officer: 'b' })).toBeUndefined();
    expect(notZero(rows, { months: 3, officer: 'a' })).toBeUndefined();
    expect(notZero(rows, { months: 3, officer: 'b' })).toEqual({ carriedOver: 1, inProgress: 1 });
    expect(notZero(rows, { months: 3 })).toEqual({ carriedOver: 1, inProgress: 1 });
  });
});
