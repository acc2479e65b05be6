import { describe, expect, it } from 'vitest';
import { draftsIn, eventsFileOf, parseEventsFile } from '../../src/data/events/parse.ts';
import { DataFailure } from '../../src/data/failure.ts';
import type { EventDraft } from '../../src/domain/ownEvents.ts';

const file = 'su-kien.json';
const drafts: readonly EventDraft[] = [
  { id: 'own:1', title: 'Ra quân', kind: 'peakDrive', start: '3/2021', end: '', by: 'Kế hoạch số 12' },
  { id: 'own:2', title: 'x'.repeat(3000), kind: 'own', start: '30/2', end: '', by: '' },
];
const failure = (raw: unknown) => {
  try {
    parseEventsFile(typeof raw === 'string' ? raw : JSON.stringify(raw), file);
  } catch (error) {
    if (error instanceof DataFailure) return [error.kind, error.file, error.fault?.at];
    throw error;
  }
  return 'taken';
};

describe('events of an office in a file', () => {
  it('come back as they were typed, without the names that they had on one machine', () => {
    const text = eventsFileOf('vinh-phuc', drafts);
    expect(text.startsWith('{\n  "kind": "thads-events",\n  "schemaVersion": 1,\n  "organisation": "vinh-phuc",')).toBe(
      true,
    );
    expect(parseEventsFile(text, file)).toEqual(drafts.map(({ id: _, ...typed }) => typed));
  });

  it('are refused where it is something else, with the place of the first fault', () => {
    const whole = JSON.parse(eventsFileOf('vinh-phuc', drafts));
    expect(failure('{')).toEqual(['notJson', file, undefined]);
    expect(failure('null')).toEqual(['malformed', file, '(root)']);
    expect(failure({ ...whole, kind: 'thads-scoring-table' })).toEqual(['malformed', file, 'kind']);
    expect(failure({ ...whole, schemaVersion: 2 })).toEqual(['newerSchema', file, undefined]);
    expect(failure({ ...whole, events: [{ ...whole.events[0], kind: 'lễ' }] })).toEqual([
      'malformed',
      file,
      'events[0].kind',
    ]);
    expect(failure({ ...whole, events: Array(501).fill(whole.events[0]) })).toEqual(['malformed', file, 'events']);
    expect(failure(' '.repeat(1_000_001))).toEqual(['malformed', file, undefined]);
  });
});

describe('events that were kept while they were typed', () => {
  it('are taken though they are not finished, and are not where they are something else', () => {
    expect(draftsIn(structuredClone(drafts))).toEqual(drafts);
    for (const raw of [null, {}, [1], [{ ...drafts[0], start: 2021 }]]) expect(draftsIn(raw)).toBeUndefined();
  });
});
