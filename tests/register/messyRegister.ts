import { Draws, weighted } from '../../register/make/draws.ts';
import { eventKinds } from '../../register/schema/tables.ts';
import { caseLine, eventLine, paymentLine } from './smallRegister.ts';

/** Moments at which rules turn: ends of years and periods, closings, their seconds before and after, and the same days a year apart. */
const moments = [
  '2019-02-28T10:00:00',
  '2023-10-02T17:00:00',
  '2023-10-20T08:00:00',
  '2023-12-05T09:30:00',
  '2024-03-02T17:00:00',
  '2024-06-30T23:59:59',
  '2024-07-31T23:59:59',
  '2024-09-30T23:59:59',
  '2024-10-01T00:00:00',
  '2024-10-02T17:00:00',
  '2024-10-02T17:00:01',
  '2024-10-31T23:59:59',
  '2024-11-01T00:00:00',
  '2024-12-15T08:00:00',
  '2025-01-01T00:00:00',
  '2025-01-02T17:00:00',
  '2025-03-20T11:11:11',
  '2025-04-02T17:00:01',
  '2025-06-30T23:59:59',
  '2025-07-01T00:00:00',
  '2025-07-02T17:00:00',
  '2025-08-18T10:00:00',
  '2025-09-30T23:59:59',
  '2025-10-01T00:00:00',
  '2025-10-02T17:00:00',
  '2025-10-02T17:00:01',
  '2026-01-15T10:00:00',
];

const units = weighted([
  ['cuc-p-1', 4],
  ['cuc-p-2', 4],
  ['p-1', 6],
  ['p-2', 4],
  ['p', 1],
  ['cuc-p', 1],
  ['khong-ro', 1],
]);
const officers = weighted([
  ['', 3],
  ['an', 3],
  ['binh', 3],
]);
const kinds = weighted(
  [...eventKinds, 'closed'].map((kind) => [kind, kind === 'completed' || kind === 'eligible' ? 3 : 1]),
);
const amounts = weighted([0, 1, 250, 10_000, 10_001, 900_000, 10_000_001, -70].map((amount) => [amount, 1]));

/**
 * Lines of cases in which anything may stand beside anything: several rows of a case at once, events before its acceptance and at
 * one time, rows that are taken back and written anew, money below zero.
 */
export function messyLines(seed: number, cases: number) {
  const draws = new Draws(seed, seed + 1);
  const moment = () => moments[draws.whole(0, moments.length - 1)] ?? '';
  const written = () => ({ recorded: moment(), revoked: draws.happens(30_000) ? moment() : '' });
  const lines = { cases: [] as string[], events: [] as string[], payments: [] as string[] };
  let number = 0;
  const times = (most: number, make: () => void) => {
    for (let left = draws.whole(0, most); left > 0; left -= 1) make();
  };
  for (let id = 1; id <= cases; id += 1) {
    const recorded = new Set<string>();
    times(2, () => {
      const row = { accepted: moment(), ...written() };
      // Which of two rows of one moment counts is nowhere said.
      if (recorded.has(row.recorded)) return;
      recorded.add(row.recorded);
      const unit = draws.pick(units);
      const officer = draws.pick(officers);
      const type = draws.happens(50_000) ? 'civil' : 'family';
      const credit = draws.happens(30_000);
      const entrustedIn = draws.happens(30_000);
      lines.cases.push(caseLine(id, { ...row, unit, officer, type, credit, entrustedIn, amount: draws.pick(amounts) }));
    });
    times(6, () => {
      number += 1;
      const kind = draws.pick(kinds);
      const to = kind === 'assigned' ? draws.pick(officers) || 'chi' : '';
      lines.events.push(eventLine(number, id, kind, moment(), { ...written(), to }));
    });
    times(3, () => {
      number += 1;
      const kind = draws.happens(30_000) ? 'reduced' : 'collected';
      lines.payments.push(paymentLine(number, id, draws.pick(amounts), moment(), { ...written(), kind }));
    });
  }
  return lines;
}
