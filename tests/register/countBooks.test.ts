import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders } from './folders.ts';
import { booksOf, caseLine, counted, eventLine, paymentLine } from './smallRegister.ts';

afterAll(removeFolders);

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
