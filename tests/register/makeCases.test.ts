import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TableName, tableNames, tables } from '../../register/schema/tables.ts';
import { removeFolders } from './folders.ts';
import { made, type Row, rowsOf } from './seeded.ts';

afterAll(removeFolders);

const closings = ['completed', 'terminated', 'entrustedOut', 'withdrawn', 'takenUp'];

describe('the cases of the seeded register', () => {
  let all: Record<TableName, Row[]>;
  let cases: Row[] = [];
  let events: Row[] = [];
  let payments: Row[] = [];
  beforeAll(async () => {
    const dir = await made(40_000, { faults: false });
    all = Object.fromEntries(tableNames.map((table) => [table, rowsOf(dir, table)])) as typeof all;
    ({ case: cases, event: events, payment: payments } = all);
  }, 60_000);

  const groups = <T extends Row>(rows: readonly T[], key: string) => Map.groupBy(rows, (row) => row[key] ?? '');

  it('are as many as asked for, with numbers of which each thousandth is skipped', () => {
    const ids = [...new Set(cases.map(({ id }) => Number(id)))];
    expect(ids).toHaveLength(40_000);
    expect(ids.at(-1)).toBe(40_040);
    expect(ids.filter((id) => id % 1000 === 0)).toEqual([]);
  });

  it('refer only to units, officers and cases that there are, and use only known words', () => {
    const units = new Set(all.unit.map(({ code }) => code));
    const officers = new Set(['', ...all.officer.map(({ code = '' }) => code)]);
    const ids = new Set(cases.map(({ id }) => id));
    expect(cases.filter(({ unit, officer = '' }) => !units.has(unit) || !officers.has(officer))).toEqual([]);
    expect(events.filter(({ case_id, to_officer = '' }) => !ids.has(case_id) || !officers.has(to_officer))).toEqual([]);
    expect(payments.filter(({ case_id }) => !ids.has(case_id))).toEqual([]);
    for (const table of tableNames) {
      const rows = all[table];
      for (const { name, values } of tables[table].columns) {
        if (values)
          expect([...new Set(rows.map((row) => row[name]))].filter((word = '') => !values.includes(word))).toEqual([]);
      }
    }
  });

  it('are written as the tables are described: whole numbers, times to the second, nothing empty that must not be', () => {
    const shapes: Record<string, RegExp> = {
      number: /^\d+$/,
      timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
      date: /^\d{4}-\d\d-\d\d$/,
      boolean: /^(true|false)$/,
    };
    for (const table of tableNames) {
      const rows = all[table];
      for (const { name, type, nullable } of tables[table].columns) {
        const shape = shapes[type] ?? /./;
        const wrong = rows.find((row) => !(shape.test(row[name] ?? '') || (nullable && row[name] === '')));
        expect([table, name, wrong]).toEqual([table, name, undefined]);
      }
    }
  });

  it('are written down after they happened, in the order of cases, and nothing after the copy was made', () => {
    for (const rows of [cases, events, payments]) {
      expect(rows.filter(({ recorded_at = '' }) => recorded_at >= '2026-10-16T00:00:00')).toEqual([]);
      expect(
        rows.filter(({ recorded_at = '', revoked_at = '' }) => revoked_at !== '' && revoked_at <= recorded_at),
      ).toEqual([]);
      const happened = rows.filter(
        ({ accepted_at, happened_at = accepted_at ?? '', recorded_at = '' }) => happened_at > recorded_at,
      );
      expect(happened).toEqual([]);
      const ids = rows.map(({ case_id, id }) => Number(case_id ?? id));
      expect(ids.every((id, at) => id >= (ids[at - 1] ?? 0))).toBe(true);
    }
    for (const rows of [events, payments]) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('without faults have none', () => {
    const byCase = groups(events, 'case_id');
    const paid = groups(payments, 'case_id');
    const faults: string[] = [];
    for (const [id, rows] of groups(cases, 'id')) {
      if (rows.filter(({ revoked_at }) => revoked_at === '').length > 1) faults.push(`sameCase ${id}`);
      const standing = (byCase.get(id) ?? []).filter(({ revoked_at }) => revoked_at === '');
      const times = standing.map(({ happened_at }) => happened_at);
      if (new Set(times).size < times.length) faults.push(`sameTime ${id}`);
      const first = rows[0]?.['accepted_at'] ?? '';
      if (standing.some(({ kind = '', happened_at = '' }) => closings.includes(kind) && happened_at < first))
        faults.push(`closed ${id}`);
      const sums = (paid.get(id) ?? [])
        .filter(({ revoked_at }) => revoked_at === '')
        .reduce((sum, { amount }) => sum + Number(amount), 0);
      if (sums > Math.min(...rows.map(({ amount }) => Number(amount)))) faults.push(`overpaid ${id}`);
    }
    expect(faults).toEqual([]);
    expect(cases.filter(({ accepted_at = '' }) => accepted_at < '2009-07-01')).toEqual([]);
  });

  it('come more in every year but those of the pandemic, and least around Tết', () => {
    const first = [...groups(cases, 'id').values()].map(([row]) => row?.['accepted_at'] ?? '');
    const inYear = (year: number) => first.filter((at) => at >= `${year - 1}-10-01` && at < `${year}-10-01`).length;
    expect([2017, 2020, 2021, 2024, 2026].map(inYear)).toEqual([3375, 3748, 3440, 4142, 4471]);
    const inMonth = (month: string) => first.filter((at) => at.startsWith('2024') && at.slice(5, 7) === month).length;
    expect(inMonth('02')).toBeLessThan(0.75 * inMonth('03'));
    expect(first.filter((at) => at < '2016-10-01').length / first.length).toBeCloseTo(0.045, 2);
  });

  it('differ in their amounts by orders of magnitude', () => {
    const amounts = cases.map(({ amount }) => Number(amount)).sort((a, b) => a - b);
    const at = (part: number) => amounts[Math.floor(part * amounts.length)] ?? 0;
    expect([0.1, 0.5, 0.9, 0.99, 0.9999].map(at)).toEqual([300, 6_900, 365_290, 8_228_000, 270_124_000]);
  });

  it('end, pause and change hands as cases do', () => {
    const counts = Object.fromEntries([...groups(events, 'kind')].map(([kind, rows]) => [kind, rows.length]));
    expect(counts).toEqual({
      assigned: 6353,
      eligible: 30104,
      notYetEligible: 14812,
      postponed: 1008,
      postponedByAgreement: 1158,
      suspended: 536,
      suspendedForComplaint: 191,
      separateBook: 2545,
      completed: 28627,
      terminated: 4455,
      entrustedOut: 1868,
      takenUp: 88,
      withdrawn: 397,
      reopened: 212,
    });
    const share = (rows: readonly Row[]) => rows.filter(({ revoked_at }) => revoked_at !== '').length / rows.length;
    expect(share(events)).toBeCloseTo(0.01, 2);
    const late = events.filter(
      ({ happened_at = '', recorded_at = '' }) => Date.parse(recorded_at) - Date.parse(happened_at) > 15 * 86_400_000,
    );
    expect(late.length / events.length).toBeCloseTo(0.06, 2);
  });

  it('go on at another unit when they are entrusted or taken up', () => {
    const received = cases.filter(({ entrusted_in }) => entrusted_in === 'true');
    const byCase = groups(events, 'case_id');
    const sent = received.filter(({ id }) => {
      const before = Number(id) - 1;
      const from = before % 1000 === 0 ? before - 1 : before;
      return byCase.get(String(from))?.some(({ kind }) => kind === 'entrustedOut');
    });
    expect(received.length).toBeGreaterThan(1_000);
    expect(sent.length / received.length).toBeGreaterThan(0.98);
  });

  it('are given to an officer of today when their unit ends, nearly all', () => {
    const handed = events.filter(
      ({ kind, happened_at = '' }) => kind === 'assigned' && happened_at.startsWith('2025-07'),
    );
    expect(handed.length).toBeGreaterThan(500);
    expect(handed.filter(({ to_officer = '' }) => to_officer.includes('-kv-')).length).toBe(handed.length);
  });
});
