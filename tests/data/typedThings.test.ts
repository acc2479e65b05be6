import { describe, expect, it } from 'vitest';
import { backupText, readBackup } from '../../src/data/own/backup.ts';
import type { Everything } from '../../src/data/own/store.ts';
import { draftOf } from '../../src/domain/emulation/draft.ts';
import { officeTable } from '../fixtures/emulation.ts';

const nothing: Everything = {
  state: { revision: 1, changedAt: '2026-11-27T08:00:00Z', backedUpAt: null },
  offices: [],
  reports: [],
  targets: [],
  remembered: [],
  replaced: [],
};
const typed = {
  scoring: { 'vinh-phuc/2021': draftOf(officeTable, ',') },
  events: {
    'vinh-phuc': [{ id: 'e1', title: 'Ra quân', kind: 'peakDrive', start: '2021-08-01', end: '', by: 'Cục' } as const],
  },
};

describe('a backup', () => {
  it('brings back the scoring tables and the events of the office', () => {
    const found = readBackup(backupText({ ...nothing, typed }));
    if (typeof found === 'string') throw new Error(found);
    expect(found.typed?.scoring['vinh-phuc/2021']?.criteria[0]?.points).toBe('40');
    expect(found.typed?.events['vinh-phuc']?.[0]?.title).toBe('Ra quân');
  });

  it('of before, which has none, is taken as it is', () => {
    const found = readBackup(backupText(nothing));
    expect(typeof found === 'string' ? found : found.typed).toBeUndefined();
  });

  it('is refused whole where a table in it is none', () => {
    const broken = { ...nothing, typed: { scoring: { a: { title: 1 } }, events: {} } } as unknown as Everything;
    expect(readBackup(backupText(broken))).toBe('altered');
  });
});
