import { describe, expect, it } from 'vitest';
import { backupText, readBackup } from '../../../src/data/own/backup.ts';
import type { Everything } from '../../../src/data/own/store.ts';
import { office, officeReport } from '../../fixtures/officeReports.ts';

const everything: Everything = {
  state: { revision: 3, changedAt: '2026-03-02T03:00:00.000Z', backedUpAt: null },
  offices: [office],
  reports: [officeReport(1, [11, 20])],
  targets: [
    {
      organisation: 'thi-xa-a',
      unit: null,
      statYear: 2026,
      basis: 'cases',
      value: 83.5,
      direction: 'exact',
      decision: '1234/QĐ-CTHADS',
      decidedOn: '2025-12-01',
    },
  ],
  remembered: [
    {
      organisation: 'thi-xa-a',
      form: '04/TK-THA',
      columns: { 'Tổng số › 2026': 'docketed', 'Ghi chú': null },
      aliases: { 'H. B': 'huyen-b' },
      moneyUnit: null,
      ignored: ['Bìa'],
    },
  ],
  replaced: [
    { revision: 2, key: 'thi-xa-a/2026/01/cases', before: officeReport(1, [10, 20]), at: '2026-03-02T03:00:00.000Z' },
    { revision: 1, key: 'thi-xa-a/2026/01/cases', before: null, at: '2026-03-01T03:00:00.000Z' },
  ],
};
const text = backupText(everything);

describe('a backup', () => {
  it('gives back everything that went in', () => {
    expect(readBackup(text)).toEqual(everything);
  });

  it('is refused where a digit is another one, or the end is missing', () => {
    expect(readBackup(text.replace('"completed":11', '"completed":17'))).toBe('altered');
    expect(readBackup(text.slice(0, -20))).toBe('altered');
    expect(readBackup(text.slice(0, text.length / 2))).toBe('altered');
  });

  it('is refused where a newer version of the site has written it', () => {
    expect(readBackup(text.replace('"version":1', '"version":2'))).toBe('newer');
  });

  it('is told from any other file', () => {
    expect(readBackup('')).toBe('notOurs');
    expect(readBackup('Ngày,Số việc\n1,2')).toBe('notOurs');
    expect(readBackup('{"schemaVersion": 2, "organisations": []}')).toBe('notOurs');
    expect(readBackup('null')).toBe('notOurs');
  });

  it('holds what is kept though its numbers be wrong: a backup always comes back', () => {
    const [report] = everything.reports;
    const [first, second] = report?.rows ?? [];
    if (!report || !first || !second) throw new Error('no rows');
    const wrong = {
      ...report,
      rows: [{ ...first, values: { ...first.values, completed: -3, eligible: 0.5 } }, second],
    };
    const odd = { ...everything, reports: [wrong] };
    expect(readBackup(backupText(odd))).toEqual(odd);
  });
});
