import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders } from './folders.ts';
import { booksOf, caseLine, counted, eventLine, paymentLine } from './smallRegister.ts';

afterAll(removeFolders);

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
