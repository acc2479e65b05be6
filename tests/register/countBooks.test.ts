import { describe, expect, it } from 'vitest';
import { booksOf, caseLine, counted, eventLine, paymentLine } from './smallRegister.ts';

describe('what is in the books, counted case by case', () => {
  it('carries over what was open when the year began, and accepts anew what came since', () => {
    const { counts } = counted({
      cases: [caseLine(1, { accepted: '2025-08-04' }), caseLine(2, { accepted: '2025-10-01T00:00:00' })],
    });
    expect(booksOf(counts, { months: 1 })).toEqual({ carriedOver: 1, newlyAccepted: 1, inProgress: 2 });
    expect(booksOf(counts, { months: 12 })).toEqual({ carriedOver: 1, newlyAccepted: 1, inProgress: 2 });
  });

  it('has a row of zeros for a unit without cases, and none for units that have ended or have units', () => {
    const { counts } = counted({ cases: [] }, 2026, 1);
    expect(counts.map(({ unit, basis, carriedOver }) => [unit, basis, carriedOver])).toEqual([
      ['p-1', 'amounts', 0],
      ['p-1', 'cases', 0],
      ['p-2', 'amounts', 0],
      ['p-2', 'cases', 0],
    ]);
  });

  it('knows what was written down at the very moment of closing, and nothing later', () => {
    const { counts } = counted({
      cases: [
        caseLine(1, { accepted: '2025-10-20', recorded: '2025-11-02T17:00:00' }),
        caseLine(2, { accepted: '2025-10-20', recorded: '2025-11-02T17:00:01' }),
      ],
    });
    expect(booksOf(counts, { months: 1 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
    expect(booksOf(counts, { months: 2 })).toEqual({ newlyAccepted: 2, inProgress: 2 });
  });

  it('counts a period again as the register stood at the next closing', () => {
    const { counts, corrections } = counted({
      cases: [caseLine(1, { accepted: '2025-10-06' })],
      events: [eventLine(1, 1, 'completed', '2025-10-30', { recorded: '2025-11-20' })],
    });
    expect(booksOf(counts, { months: 1 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
    expect(booksOf(corrections, { months: 1 })).toEqual({ newlyAccepted: 1, completed: 1 });
    expect(booksOf(corrections, { months: 12 })).toBeUndefined();
  });

  it('counts an event on the last second of a period in it, and one on the first of the next not', () => {
    const { counts } = counted({
      cases: [caseLine(1, { accepted: '2025-10-06' }), caseLine(2, { accepted: '2025-10-06' })],
      events: [
        eventLine(1, 1, 'completed', '2025-10-31T23:59:59'),
        eventLine(2, 2, 'completed', '2025-11-01T00:00:00'),
      ],
    });
    expect(booksOf(counts, { months: 1 })).toEqual({ newlyAccepted: 2, completed: 1, inProgress: 1 });
    expect(booksOf(counts, { months: 2 })).toEqual({ newlyAccepted: 2, completed: 2 });
  });

  it('goes by what was written until it is taken back, and by nothing at the moment it is', () => {
    const { counts } = counted({
      cases: [caseLine(1, { accepted: '2025-10-06' })],
      events: [eventLine(1, 1, 'completed', '2025-10-20', { revoked: '2025-12-02T17:00:00' })],
    });
    expect(booksOf(counts, { months: 1 })).toEqual({ newlyAccepted: 1, completed: 1 });
    expect(booksOf(counts, { months: 2 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
  });

  it('takes a case that was carried over and is taken back for withdrawn, whatever happened to it', () => {
    const { counts } = counted({
      cases: [caseLine(1, { accepted: '2025-08-04', revoked: '2025-11-20' })],
      events: [eventLine(1, 1, 'completed', '2025-10-20')],
    });
    expect(booksOf(counts, { months: 1 })).toEqual({ carriedOver: 1, completed: 1 });
    expect(booksOf(counts, { months: 2 })).toEqual({ carriedOver: 1, withdrawn: 1 });
  });

  it('has nothing left of a case that came this year and was taken back', () => {
    const { counts } = counted({ cases: [caseLine(1, { accepted: '2025-10-04', revoked: '2025-11-20' })] });
    expect(booksOf(counts, { months: 1 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
    expect(booksOf(counts, { months: 2 })).toEqual({});
  });

  it('accepts anew what was accepted before the year and written down after its books were closed', () => {
    const { counts } = counted({ cases: [caseLine(1, { accepted: '2025-09-20', recorded: '2025-10-03' })] });
    expect(booksOf(counts, { months: 1 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
  });

  it('leaves a case out that was closed before, until it is opened again', () => {
    const { counts } = counted({
      cases: [caseLine(1, { accepted: '2025-02-04' }), caseLine(2, { accepted: '2025-02-04' })],
      events: [
        eventLine(1, 1, 'completed', '2025-06-20'),
        eventLine(2, 2, 'terminated', '2025-06-20'),
        eventLine(3, 2, 'reopened', '2025-12-20'),
      ],
    });
    expect(booksOf(counts, { months: 2 })).toEqual({});
    expect(booksOf(counts, { months: 3 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
  });

  it('keeps the separate book beside the books, until something happens to a case in it', () => {
    const { counts } = counted({
      cases: [caseLine(1, { accepted: '2023-02-04', amount: 700 })],
      events: [eventLine(1, 1, 'separateBook', '2024-06-20'), eventLine(2, 1, 'eligible', '2025-12-20')],
      payments: [paymentLine(1, 1, 200, '2023-05-05')],
    });
    expect(booksOf(counts, { months: 2 })).toEqual({ separateBook: 1 });
    expect(booksOf(counts, { months: 2, basis: 'amounts' })).toEqual({ separateBook: 500 });
    expect(booksOf(counts, { months: 3 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
    expect(booksOf(counts, { months: 3, basis: 'amounts' })).toEqual({ newlyAccepted: 500, inProgress: 500 });
  });

  it('counts what moves to the separate book this year as not yet eligible this year', () => {
    const lines = {
      cases: [caseLine(1, { accepted: '2024-02-05' })],
      events: [eventLine(1, 1, 'separateBook', '2025-12-20')],
    };
    expect(booksOf(counted(lines).counts, { months: 12 })).toEqual({ carriedOver: 1, notYetEligible: 1 });
    expect(booksOf(counted(lines, 2027, 1).counts, { months: 1 })).toEqual({ separateBook: 1 });
  });

  it('puts every state where the forms have it', () => {
    const kinds = [
      'eligible',
      'postponedByAgreement',
      'suspendedForComplaint',
      'notYetEligible',
      'postponed',
      'suspended',
      'completed',
      'terminated',
      'entrustedOut',
      'withdrawn',
      'takenUp',
      'separateBook',
      'reopened',
    ];
    const { counts } = counted({
      cases: kinds.map((_, at) => caseLine(at + 1, { accepted: '2025-10-06' })),
      events: kinds.map((kind, at) => eventLine(at + 1, at + 1, kind, '2025-10-20')),
    });
    expect(booksOf(counts, { months: 1 })).toEqual({
      newlyAccepted: 13,
      inProgress: 2,
      postponedByAgreement: 1,
      suspendedForComplaint: 1,
      notYetEligible: 2,
      postponedOrSuspended: 2,
      completed: 1,
      terminated: 1,
      entrustedOut: 1,
      withdrawn: 1,
      takenUp: 1,
    });
  });

  it('adds what is suspended for a complaint to what is in progress on the forms of 06/2019', () => {
    const { counts } = counted(
      {
        cases: [caseLine(1, { unit: 'cuc-p-1', accepted: '2023-10-06' })],
        events: [eventLine(1, 1, 'suspendedForComplaint', '2023-10-20')],
      },
      2024,
    );
    expect(booksOf(counts, { unit: 'cuc-p-1', months: 9 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
    expect(booksOf(counts, { unit: 'cuc-p-1', months: 10 })).toEqual({ newlyAccepted: 1, suspendedForComplaint: 1 });
  });

  it('goes by the event that happened last, of two at one time by that which was written last, then by number', () => {
    const at = '2025-10-20';
    const { counts } = counted({
      cases: [1, 2, 3].map((id) => caseLine(id, { accepted: '2025-10-06' })),
      events: [
        eventLine(1, 1, 'completed', '2025-10-22', { recorded: '2025-10-22' }),
        eventLine(2, 1, 'postponed', '2025-10-21', { recorded: '2025-10-30' }),
        eventLine(3, 2, 'completed', at, { recorded: '2025-10-22' }),
        eventLine(4, 2, 'postponed', at, { recorded: '2025-10-21' }),
        eventLine(6, 3, 'completed', at),
        eventLine(5, 3, 'postponed', at),
      ],
    });
    expect(booksOf(counts, { months: 1 })).toEqual({ newlyAccepted: 3, completed: 3 });
  });

  it('passes over kinds that it does not know, and events of no case', () => {
    const { counts } = counted({
      cases: [caseLine(2, { accepted: '2025-10-06' })],
      events: [eventLine(1, 1, 'completed', '2025-10-20'), eventLine(2, 2, 'closed', '2025-10-20')],
    });
    expect(booksOf(counts, { months: 1 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
  });

  it('takes the row that was written last where a case stands twice', () => {
    const { counts } = counted({
      cases: [
        caseLine(1, { accepted: '2025-10-06', unit: 'p-2', recorded: '2025-10-08' }),
        caseLine(1, { accepted: '2025-10-06', unit: 'p-1', recorded: '2025-10-07' }),
      ],
    });
    expect(booksOf(counts, { months: 1, unit: 'p-1' })).toEqual({});
    expect(booksOf(counts, { months: 1, unit: 'p-2' })).toEqual({ newlyAccepted: 1, inProgress: 1 });
  });

  it('refuses files that are not in the order of the cases', () => {
    const lines = { cases: [caseLine(2, { accepted: '2025-10-06' }), caseLine(1, { accepted: '2025-10-06' })] };
    expect(() => counted(lines)).toThrow('the table case is not in the order of the cases: 1 after 2');
  });
});

describe('whose books a case is in', () => {
  it('reports it of whoever has the work on the last day of the period', () => {
    const cases = [
      caseLine(1, { unit: 'cuc-p-1', accepted: '2024-10-06' }),
      caseLine(2, { unit: 'cuc-p-2', accepted: '2024-10-06' }),
    ];
    const { counts } = counted({ cases }, 2025);
    expect(booksOf(counts, { unit: 'cuc-p-1', months: 9 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
    expect(booksOf(counts, { unit: 'cuc-p-1', months: 10 })).toBeUndefined();
    expect(booksOf(counts, { unit: 'p-1', months: 9 })).toBeUndefined();
    expect(booksOf(counts, { unit: 'p-1', months: 10 })).toEqual({ newlyAccepted: 2, inProgress: 2 });
  });

  it('leaves out what no unit reports: of an unknown unit, or of one that has units', () => {
    const cases = [
      caseLine(1, { unit: 'khong-ro', accepted: '2025-10-06' }),
      caseLine(2, { unit: 'p', accepted: '2025-10-06' }),
    ];
    const { counts } = counted({ cases }, 2026, 1);
    expect(counts.filter(({ newlyAccepted }) => newlyAccepted > 0)).toEqual([]);
  });

  it('counts a case for the officer to whom it was given last before the end of the period', () => {
    const lines = {
      cases: [caseLine(1, { officer: 'an', accepted: '2025-10-06' }), caseLine(2, { accepted: '2025-10-06' })],
      events: [
        eventLine(1, 1, 'assigned', '2025-11-20', { to: 'binh' }),
        eventLine(2, 1, 'assigned', '2025-12-20', { to: 'chi', recorded: '2026-01-20' }),
      ],
    };
    const { counts } = counted(lines, 2026, 4, true);
    const ofOfficers = counts.flatMap(({ officer, months, basis, newlyAccepted }) =>
      officer !== null && basis === 'cases' ? [[months, officer, newlyAccepted]] : [],
    );
    expect(ofOfficers).toEqual([
      [1, 'an', 1],
      [2, 'binh', 1],
      [3, 'binh', 1],
      [4, 'chi', 1],
    ]);
    expect(booksOf(counts, { months: 4 })).toEqual({ newlyAccepted: 2, inProgress: 2 });
    expect(counted(lines, 2026, 4).counts.filter(({ officer }) => officer !== null)).toEqual([]);
  });
});

describe('the money of the books', () => {
  it('takes what was known to be paid before the year from what is carried over', () => {
    const { counts } = counted({
      cases: [caseLine(1, { accepted: '2025-08-04', amount: 1000 })],
      payments: [
        paymentLine(1, 1, 100, '2025-09-01'),
        paymentLine(2, 1, 20, '2025-09-02', { kind: 'reduced' }),
        // Known only after the books of the year before were closed: so it is of this year.
        paymentLine(3, 1, 30, '2025-09-03', { recorded: '2025-10-20' }),
        paymentLine(4, 1, 50, '2025-10-05'),
      ],
    });
    expect(booksOf(counts, { months: 1, basis: 'amounts' })).toEqual({
      carriedOver: 880,
      completed: 80,
      inProgress: 800,
    });
  });

  it('gives what is left of a completed or terminated case to what has ceased', () => {
    const { counts } = counted({
      cases: [
        caseLine(1, { accepted: '2025-10-06', amount: 1000 }),
        caseLine(2, { accepted: '2025-10-06', amount: 500 }),
      ],
      events: [eventLine(1, 1, 'completed', '2025-10-20'), eventLine(2, 2, 'terminated', '2025-10-20')],
      payments: [
        paymentLine(1, 1, 600, '2025-10-18'),
        paymentLine(2, 1, 100, '2025-10-18', { kind: 'reduced' }),
        paymentLine(3, 2, 50, '2025-10-18'),
      ],
    });
    expect(booksOf(counts, { months: 1, basis: 'amounts' })).toEqual({
      newlyAccepted: 1500,
      completed: 650,
      reduced: 100,
      terminated: 750,
    });
  });

  it('counts no more than there was to enforce, collected before reduced', () => {
    const { counts } = counted({
      cases: [
        caseLine(1, { accepted: '2025-10-06', amount: 1000 }),
        caseLine(2, { accepted: '2025-10-06', amount: -5 }),
      ],
      payments: [
        paymentLine(1, 1, 900, '2025-10-18'),
        paymentLine(2, 1, 300, '2025-10-18', { kind: 'reduced' }),
        paymentLine(3, 2, -40, '2025-10-18'),
      ],
    });
    expect(booksOf(counts, { months: 1, basis: 'amounts' })).toEqual({
      newlyAccepted: 1000,
      completed: 900,
      reduced: 100,
    });
  });

  it('leaves what was not yet paid of a case that went to another unit with that which went', () => {
    const { counts } = counted({
      cases: [
        caseLine(1, { accepted: '2025-10-06', amount: 1000 }),
        caseLine(2, { accepted: '2025-10-25', amount: 700, unit: 'p-2', entrustedIn: true }),
      ],
      events: [eventLine(1, 1, 'entrustedOut', '2025-10-20')],
      payments: [paymentLine(1, 1, 300, '2025-10-18')],
    });
    expect(booksOf(counts, { months: 1, basis: 'amounts' })).toEqual({
      newlyAccepted: 1000,
      completed: 300,
      entrustedOut: 700,
    });
    expect(booksOf(counts, { months: 1, unit: 'p-2' })).toEqual({ newlyAccepted: 1, entrustedIn: 1, inProgress: 1 });
    expect(booksOf(counts, { months: 1, unit: 'p-2', basis: 'amounts' })).toEqual({
      newlyAccepted: 700,
      entrustedIn: 700,
      inProgress: 700,
    });
  });

  it('counts bank-credit cases that were completed, and what was collected of all of them', () => {
    const { counts } = counted({
      cases: [
        caseLine(1, { accepted: '2025-10-06', credit: true }),
        caseLine(2, { accepted: '2025-10-06', credit: true }),
        caseLine(3, { accepted: '2025-10-06' }),
      ],
      events: [eventLine(1, 1, 'completed', '2025-10-20'), eventLine(2, 3, 'completed', '2025-10-20')],
      payments: [1, 2, 3].map((id) => paymentLine(id, id, 100 * id, '2025-10-18')),
    });
    expect(booksOf(counts, { months: 1 })).toMatchObject({ completed: 2, credit: 1 });
    expect(booksOf(counts, { months: 1, basis: 'amounts' })).toMatchObject({ completed: 600, credit: 300 });
  });

  it('goes by the amount that stood when the year began for what is carried over, and by that of now for what is new', () => {
    const twice = (id: number, accepted: string) => [
      caseLine(id, { accepted, amount: 1000, revoked: '2025-11-20' }),
      caseLine(id, { accepted, amount: 400, recorded: '2025-11-20' }),
    ];
    const { counts } = counted({ cases: [...twice(1, '2025-08-04'), ...twice(2, '2025-10-06')] });
    expect(booksOf(counts, { months: 1, basis: 'amounts' })).toMatchObject({ carriedOver: 1000, newlyAccepted: 1000 });
    expect(booksOf(counts, { months: 2, basis: 'amounts' })).toMatchObject({ carriedOver: 1000, newlyAccepted: 400 });
  });
});
