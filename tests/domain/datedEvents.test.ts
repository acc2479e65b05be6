import { describe, expect, it } from 'vitest';
import {
  type DatedEvent,
  daysOf,
  eventsIn,
  placeInYear,
  precisionOf,
  timelineOf,
} from '../../src/domain/datedEvents.ts';
import { isFigure } from '../../src/domain/figure.ts';
import { vinhPhucBook } from '../fixtures/vinhPhuc.ts';

const name = { vi: 'Ra quân', en: 'Drive' };
const event = (start: string, end: string | null = null): DatedEvent => ({
  ...{ id: `${start} ${end}`, kind: 'own', name, start, end },
  ...{ source: { kind: 'stated', by: 'Kế hoạch số 12' }, progress: [] },
});

describe('daysOf', () => {
  it('knows a day, a month and a statistical year', () => {
    expect(daysOf(event('2021-07-15'))).toEqual({ from: '2021-07-15', to: '2021-07-15' });
    expect(daysOf(event('2020-02'))).toEqual({ from: '2020-02-01', to: '2020-02-29' });
    expect(daysOf(event('2021'))).toEqual({ from: '2020-10-01', to: '2021-09-30' });
    expect(daysOf(event('2021', '2023'))).toEqual({ from: '2020-10-01', to: '2023-09-30' });
    expect(daysOf(event('2021-07', '2021-09-15'))).toEqual({ from: '2021-07-01', to: '2021-09-15' });
    expect(['2021-07-15', '2021-07', '2021'].map(precisionOf)).toEqual(['day', 'month', 'year']);
  });
});

describe('eventsIn', () => {
  const events = [event('2020-09-30'), event('2020-10-01'), event('2021', '2023'), event('2021-05', '2021-07-01')];
  const startsIn = (statYear: number, months: number) =>
    eventsIn(events, { statYear, months }).map(({ start }) => start);

  it('has those with a day in the period, the first and the last included', () => {
    expect(startsIn(2021, 12)).toEqual(['2020-10-01', '2021', '2021-05']);
    expect(startsIn(2021, 7)).toEqual(['2020-10-01', '2021']);
    expect(startsIn(2020, 12)).toEqual(['2020-09-30']);
    expect(startsIn(2023, 1)).toEqual(['2021']);
    expect(startsIn(2024, 12)).toEqual([]);
  });
});

describe('placeInYear', () => {
  it('is the months of the statistical year, cut off at its ends', () => {
    expect(placeInYear(event('2021-07-15'), 2021)).toEqual({ kind: 'months', from: 10, to: 10 });
    expect(placeInYear(event('2020-10-01', '2020-12'), 2021)).toEqual({ kind: 'months', from: 1, to: 3 });
    expect(placeInYear(event('2020-08', '2021-02'), 2021)).toEqual({ kind: 'months', from: 1, to: 5 });
    expect(placeInYear(event('2020-08', '2021-02'), 2020)).toEqual({ kind: 'months', from: 11, to: 12 });
  });

  it('claims no month where only the year is known, and is nowhere in another year', () => {
    expect(placeInYear(event('2021'), 2021)).toEqual({ kind: 'year' });
    expect(placeInYear(event('2021-07', '2023'), 2022)).toEqual({ kind: 'year' });
    expect(placeInYear(event('2021-07-15'), 2022)).toBeNull();
  });
});

describe('the timeline of the province', () => {
  const timeline = timelineOf(vinhPhucBook);

  it('stands in order, the campaign of three years before what happened in its first', () => {
    expect(timeline.map(({ kind, start }) => `${start} ${kind}`)).toEqual([
      '2019-11-21 form',
      '2021 campaign',
      '2021 theme',
      '2021 pledge',
      '2021 peakDrive',
      '2021 taskForce',
      '2024-07-26 form',
      '2025-07-01 merger',
      '2025-07-01 merger',
      '2025-12-05 law',
      '2026-07-01 form',
      '2026-07-01 law',
    ]);
  });

  it('has what the article reports of the campaign, and only words for the rest of its emulation', () => {
    const campaign = timeline.find(({ kind }) => kind === 'campaign');
    expect(campaign).toMatchObject({
      start: '2021',
      end: '2023',
      source: { source: 'bai-bao-2022-01-03', paragraph: 8 },
    });
    expect(campaign?.progress.map(({ value, quantity, direction }) => [value, quantity, direction])).toEqual([
      [100, 'percent', 'exact'],
      [37, 'case', 'exact'],
      [86_000_000, 'thousandDong', 'moreThan'],
      [2, 'case', 'exact'],
    ]);
    expect(campaign?.progress.every(isFigure)).toBe(true);
    const others = eventsIn(timeline, { statYear: 2021, months: 12 }).filter(({ kind }) => kind !== 'campaign');
    expect(others.map(({ source, progress }) => ['paragraph' in source && source.paragraph, progress])).toEqual([
      [2, []],
      [3, []],
      [6, []],
      [9, []],
    ]);
  });

  it('quotes sources that are there', () => {
    const ids = new Set(vinhPhucBook.sources.map(({ id }) => id));
    for (const { id, source } of timeline) expect(source.kind === 'reported' && ids.has(source.source), id).toBe(true);
  });
});
