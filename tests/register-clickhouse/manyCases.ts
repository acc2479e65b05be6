import { eventKinds } from '../../register/schema/tables.ts';
import { type Tables, writeRegister } from '../register/handWritten.ts';

type Rows = NonNullable<Tables['case']>[number][];

/** A register of 3,000 cases with everything that makes engines differ: edits, ties, faults, units that were merged. */
export function manyCases(): { readonly dir: string; readonly remove: () => void } {
  // A plain congruence: the same register every time, on every machine.
  let state = 20_260_701;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const pick = <T>(of: readonly T[]): T => of[next(of.length)] as T;
  const time = (from: number, days: number) =>
    new Date(from + (next(days) * 86_400 + next(86_400)) * 1000).toISOString().slice(0, 19);
  const start = Date.UTC(2023, 0, 1);
  const later = (at: string, days: number) => time(Date.parse(`${at}Z`), days);
  const cases: Rows = [];
  const events: Rows = [];
  const payments: Rows = [];
  for (let id = 1; id <= 3000; id += 1) {
    const accepted_at = time(start, 1300);
    const row = {
      id,
      unit: pick([
        'kv1',
        'kv2',
        'kv3',
        'old1',
        'old2',
        next(50) === 0 ? 'nowhere' : 'kv1',
        next(50) === 0 ? 'dep' : 'kv2',
      ]),
      officer: pick(['a', 'b', '', next(40) === 0 ? 'nobody' : 'a']),
      accepted_at,
      recorded_at: later(accepted_at, 20),
      type: pick(['civil', 'criminal', 'family', 'other']),
      credit: next(5) === 0,
      entrusted_in: next(10) === 0,
      amount: next(20) === 0 ? 0 : next(20_000_000),
    };
    const isEdited = next(12) === 0;
    const revoked_at = isEdited || next(60) === 0 ? later(row.recorded_at, 300) : '';
    cases.push({ ...row, revoked_at });
    if (isEdited) cases.push({ ...row, amount: next(90_000), recorded_at: revoked_at });
    if (next(90) === 0) cases.push({ ...row, recorded_at: later(row.recorded_at, 90) });
    for (let count = next(6); count > 0; count -= 1) {
      const happened_at = next(30) === 0 ? accepted_at : later(accepted_at, 500);
      const recorded_at = later(happened_at, 30);
      const kind = next(80) === 0 ? 'closed' : pick(eventKinds);
      const event = { case_id: next(200) === 0 ? 90_000 + id : id, happened_at, recorded_at, kind };
      const to_officer = kind === 'assigned' ? pick(['a', 'b']) : '';
      events.push({ ...event, to_officer, revoked_at: next(15) === 0 ? later(recorded_at, 200) : '' });
    }
    for (let count = next(4); count > 0; count -= 1) {
      const happened_at = later(accepted_at, 500);
      const recorded_at = later(happened_at, 30);
      const amount = next(100) === 0 ? '12.5' : next(4) === 0 ? next(20_000_000) : next(50_000);
      const revoked_at_ = next(15) === 0 ? later(recorded_at, 200) : '';
      const kind = next(9) === 0 ? 'reduced' : 'collected';
      payments.push({ case_id: id, happened_at, recorded_at, revoked_at: revoked_at_, kind, amount });
    }
  }
  return writeRegister({
    unit: [
      { code: 'dep', kind: 'department', parent: null, valid_from: '2025-07-01' },
      { code: 'kv1', kind: 'regionalOffice', parent: 'dep', valid_from: '2025-07-01' },
      {
        code: 'kv2',
        kind: 'regionalOffice',
        parent: 'dep',
        valid_from: '2025-07-01',
        valid_to: '2026-02-15',
        successors: 'kv3',
      },
      { code: 'kv3', kind: 'regionalOffice', parent: 'dep', valid_from: '2026-02-16' },
      { code: 'old', kind: 'department', parent: null, valid_to: '2025-06-30', successors: 'dep' },
      { code: 'old1', kind: 'subDepartment', parent: 'old', valid_to: '2025-06-30', successors: 'kv1;kv2' },
      { code: 'old2', kind: 'subDepartment', parent: 'old', valid_to: '2025-06-30', successors: 'kv2' },
    ],
    officer: [{ code: 'a' }, { code: 'b' }],
    case: cases,
    event: events,
    payment: payments,
    target: [
      {
        unit: 'dep',
        stat_year: 2026,
        measure: 'caseRate',
        value: '83.50',
        direction: 'exact',
        decision: '1/QĐ',
        decided_on: '2025-12-01',
      },
    ],
  });
}
