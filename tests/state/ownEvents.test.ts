import { afterEach, describe, expect, it } from 'vitest';
import type { EventDraft } from '../../src/domain/ownEvents.ts';
import { useOwnEvents } from '../../src/state/ownEvents.ts';
import { putOwnEvents } from '../../src/state/putOwnEvents.ts';
import { datasetOf } from '../fixtures/vinhPhuc.ts';

const finished: EventDraft = {
  ...{ id: 'own:1', title: 'Ra quân', kind: 'peakDrive', start: '3/2021', end: '' },
  by: 'Kế hoạch số 12',
};
const begun: EventDraft = { ...finished, id: 'own:2', by: '' };
const held = (organisation = 'vinh-phuc') => useOwnEvents.getState()[organisation];

afterEach(() => useOwnEvents.setState({}, true));

describe('the events that an office writes down', () => {
  it('are all kept as typed, and told when they are finished', () => {
    putOwnEvents('vinh-phuc', [finished, begun]);
    putOwnEvents('phu-tho', [begun]);
    expect(held()?.drafts).toEqual([finished, begun]);
    expect(held()?.events.map(({ id, start }) => [id, start])).toEqual([['own:1', '2021-03']]);
    expect(held('phu-tho')?.events).toEqual([]);
  });

  it('stay the same list while an unfinished one is typed, and are another one when one of them changes', () => {
    putOwnEvents('vinh-phuc', [finished, begun]);
    const before = held()?.events;
    putOwnEvents('vinh-phuc', [finished, { ...begun, title: 'Ra quân đợt 2' }]);
    expect(held()?.events).toBe(before);
    putOwnEvents('vinh-phuc', [{ ...finished, title: 'Ra quân đợt 1' }, begun]);
    expect(held()?.events[0]?.name.vi).toBe('Ra quân đợt 1');
    putOwnEvents('vinh-phuc', null);
    expect(held()?.drafts).toEqual([]);
    expect(held()?.events).toEqual([]);
  });

  it('stand among what a book dates, in the same object for as long as both are the same', () => {
    const known = datasetOf(2021);
    putOwnEvents('vinh-phuc', [begun]);
    expect(held()?.join(known)).toBe(known);
    putOwnEvents('vinh-phuc', [finished, begun]);
    const joined = held()?.join(known);
    expect(joined?.book.events.map(({ id }) => id)).toEqual([...known.book.events.map(({ id }) => id), 'own:1']);
    expect({ ...joined, book: known.book }).toEqual(known);
    expect(held()?.join(known)).toBe(joined);
    putOwnEvents('vinh-phuc', [finished, { ...begun, title: 'Ra quân đợt 2' }]);
    expect(held()?.join(known)).toBe(joined);
  });
});
