import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/domain/datedEvents.ts';
import {
  dateIn,
  type EventDraft,
  eventFaults,
  eventOf,
  freshEvent,
  isBlank,
  withEvents,
  withTyped,
} from '../../src/domain/ownEvents.ts';
import { vinhPhucBook } from '../fixtures/vinhPhuc.ts';

const draft: EventDraft = {
  ...{ id: 'own:1', title: ' Ra quân đợt 1 ', kind: 'peakDrive', start: '1/3/2021', end: '5/2021' },
  by: 'Kế hoạch số 12',
};
const faultsOf = (given: Partial<EventDraft>) =>
  eventFaults({ ...draft, ...given }).map(({ at, problem }) => [at, problem.kind]);

describe('dateIn', () => {
  it('takes a day, a month and a year as people write them', () => {
    expect(['15/7/2021', '05-07-2021', '15.07.2021', ' 2021-07-15 ', '2021-7-5'].map(dateIn)).toEqual([
      '2021-07-15',
      '2021-07-05',
      '2021-07-15',
      '2021-07-15',
      '2021-07-05',
    ]);
    expect(['7/2021', '2021-07', '2021', '29/2/2020'].map(dateIn)).toEqual([
      '2021-07',
      '2021-07',
      '2021',
      '2020-02-29',
    ]);
  });

  it('takes nothing else: no day that there is not, no year of two digits, no year out of reach', () => {
    for (const text of [
      '',
      '30/2/2021',
      '29/2/2021',
      '13/2021',
      '0/2021',
      '0/7/2021',
      '15/7/21',
      '1992',
      '2101',
      'năm 2021',
      '20210715',
      '1/2/3/2021',
    ])
      expect(dateIn(text), text).toBeUndefined();
  });
});

describe('an event that an office writes down', () => {
  it('comes to one, in its own words in both languages, with what stands behind it', () => {
    expect(eventOf(draft)).toEqual({
      id: 'own:1',
      kind: 'peakDrive',
      name: { vi: 'Ra quân đợt 1', en: 'Ra quân đợt 1' },
      start: '2021-03-01',
      end: '2021-05',
      source: { kind: 'stated', by: 'Kế hoạch số 12' },
      progress: [],
    });
  });

  it('has no end where none is typed or it is its start', () => {
    expect(eventOf({ ...draft, end: ' ' })?.end).toBeNull();
    expect(eventOf({ ...draft, end: '01/03/2021' })?.end).toBeNull();
  });

  it('is told what is wrong, field by field, and is none until it is mended', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ title: ' ', start: '', end: '', by: '' })).toEqual([
      ['title', 'noTitle'],
      ['start', 'noStart'],
      ['by', 'noSource'],
    ]);
    expect(faultsOf({ start: '31/4/2021', end: 'x' })).toEqual([
      ['start', 'noDate'],
      ['end', 'noDate'],
    ]);
    expect(faultsOf({ end: '28/2/2021' })).toEqual([['end', 'endsBefore']]);
    expect(eventOf({ ...draft, end: '28/2/2021' })).toBeUndefined();
    expect(faultsOf({ title: 'x'.repeat(160), by: 'x'.repeat(120) })).toEqual([]);
    expect(eventFaults({ ...draft, title: 'x'.repeat(161), by: 'x'.repeat(121) })).toEqual([
      { at: 'title', problem: { kind: 'tooLong', found: 161, most: 160 } },
      { at: 'by', problem: { kind: 'tooLong', found: 121, most: 120 } },
    ]);
  });

  it('may end within the month or year that it starts in', () => {
    expect(faultsOf({ start: '15/3/2021', end: '3/2021' })).toEqual([]);
    expect(faultsOf({ start: '2021', end: '12/2020' })).toEqual([]);
    expect(faultsOf({ start: '2021', end: '9/2020' })).toEqual([['end', 'endsBefore']]);
  });

  it('begins with nothing typed, under a name that no event of a file has', () => {
    const first = freshEvent([]);
    expect([first.id, isBlank(first), isBlank(draft)]).toEqual(['own:1', true, false]);
    expect(freshEvent([first]).id).toBe('own:2');
    expect(freshEvent([{ ...first, id: 'own:2' }]).id).toBe('own:1');
  });

  it('comes from a file once only, whatever it was called there', () => {
    const { id: _, ...typed } = draft;
    const both = withTyped([draft], [typed, { ...typed, end: '' }, { ...typed, title: 'Ra quân đợt 1', end: '' }]);
    expect(both.map(({ id, end }) => [id, end])).toEqual([
      ['own:1', '5/2021'],
      ['own:2', ''],
    ]);
  });

  it('stands among those of the figures, by its day', () => {
    const own = eventOf(draft);
    if (!own) throw new Error('no event');
    const all = timelineOf(withEvents(vinhPhucBook, [own])).map(({ id }) => id);
    expect(all).toHaveLength(timelineOf(vinhPhucBook).length + 1);
    expect(all.indexOf('own:1')).toBeGreaterThan(0);
    expect(all.indexOf('own:1')).toBeLessThan(all.length - 1);
  });
});
