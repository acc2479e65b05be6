import { describe, expect, it } from 'vitest';
import { eventsOfMonths } from '../../src/charts/kit/events/eventTexts.ts';
import { tagsOf } from '../../src/charts/kit/plot/EventMarks.tsx';
import { monthlyFlowChart } from '../../src/charts/monthlyFlow/chart.ts';
import { monthlySignalsChart } from '../../src/charts/monthlySignals/chart.ts';
import { nationalSeriesChart } from '../../src/charts/nationalSeries/chart.ts';
import { paceHeatmapChart } from '../../src/charts/paceHeatmap/chart.ts';
import { yearPathChart } from '../../src/charts/yearPath/chart.ts';
import type { DatedEvent } from '../../src/domain/datedEvents.ts';
import { en, vi } from '../fixtures/languages.ts';
import { datasetOf, lookOf, vinhPhucBook } from '../fixtures/vinhPhuc.ts';

const own = (start: string, end: string | null = null): DatedEvent => ({
  ...{ id: start, kind: 'own', name: { vi: 'Ra quân', en: 'Drive' }, start, end },
  ...{ source: { kind: 'stated', by: 'Kế hoạch số 12' }, progress: [] },
});
const lookWith = (months: number, events: readonly DatedEvent[]) =>
  lookOf(
    { period: { statYear: 2021, months } },
    { ...datasetOf(2021), book: { ...vinhPhucBook, campaigns: [], events } },
  );
const notes = (look: ReturnType<typeof lookOf>, messages = vi) =>
  [yearPathChart, monthlyFlowChart, monthlySignalsChart, paceHeatmapChart].flatMap((chart) =>
    chart.cards(look, messages).map(({ note }) => note ?? ''),
  );

describe('the note of a chart over the months of a year', () => {
  it('tells what happened in them, when and after whom', () => {
    const told = 'Sự kiện trong thời gian này: 1. tháng 3/2021 đến 15/05/2021: Ra quân (theo Kế hoạch số 12).';
    expect(notes(lookWith(8, [own('2021-03', '2021-05-15')])).map((note) => note.endsWith(told))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(notes(lookWith(8, [own('2021-03-02')]), en).map((note) => note.split('Events in this time: ')[1])).toEqual([
      '1. 02/03/2021: Drive (according to Kế hoạch số 12).',
      '1. 02/03/2021: Drive (according to Kế hoạch số 12).',
      '1. 02/03/2021: Drive (according to Kế hoạch số 12).',
      '1. 02/03/2021: Drive (according to Kế hoạch số 12).',
    ]);
  });

  it('does not tell what comes later or what was in another year', () => {
    const events = [own('2021-09-01'), own('2020-09-30')];
    expect(notes(lookWith(8, events)).some((note) => note.includes('Sự kiện'))).toBe(false);
  });

  it('tells in words what the office dates by the year alone, and marks it in no month', () => {
    const look = lookWith(8, [own('2021')]);
    const told =
      ' Chỉ biết năm nên không đánh dấu ở tháng nào: năm 2021, không rõ ngày: Ra quân (theo Kế hoạch số 12).';
    expect(notes(look).map((note) => ` ${note}`.endsWith(told))).toEqual([true, true, true, true]);
    expect(eventsOfMonths(look, vi)?.marks).toEqual([]);
  });

  it('has the numbers of the marks, those of one month together, in the order of the months', () => {
    const told = eventsOfMonths(
      lookWith(12, [own('2021-09-01'), own('2020-10-05'), own('2020-10'), own('2020-10-20')]),
      vi,
    );
    expect(told?.marks).toEqual([
      { at: 1, from: 1, to: 3 },
      { at: 12, from: 4, to: 4 },
    ]);
    expect(told?.note.split('; ').map((part) => /(\d)\. /.exec(part)?.[1])).toEqual(['1', '2', '3', '4']);
    expect(told?.marked).toBe('Có đánh dấu sự kiện số 1–4, nêu trong chú thích.');
  });

  it('names by one tag what has no room for two, every number in one of them', () => {
    const marks = [1, 2, 3, 12].map((at, index) => ({ at, from: index + 1, to: index + 1 }));
    const near = tagsOf(marks, (at) => at * 10, [0, 130]);
    expect(near.map(({ from, to, lines }) => ({ from, to, lines }))).toEqual([
      { from: 1, to: 3, lines: [10, 20, 30] },
      { from: 4, to: 4, lines: [120] },
    ]);
    expect(tagsOf(marks, (at) => at * 40, [0, 500]).length).toBe(4);
  });

  it('quotes the source of what was published', () => {
    const look = lookOf({ period: { statYear: 2020, months: 12 } });
    const [path] = yearPathChart.cards(look, vi);
    expect(path?.note).toBe(
      'Sự kiện trong thời gian này: 1. 21/11/2019: Ban hành Thông tư 06/2019/TT-BTP về thống kê thi hành án dân sự (Bộ Pháp điển điện tử).',
    );
  });
});

describe('the note of a chart over years', () => {
  const noteWith = (events: readonly DatedEvent[]) =>
    nationalSeriesChart.cards(lookWith(12, events), vi)[0]?.note ?? '';

  it('tells what the office has written down of them, a year alone too', () => {
    expect(noteWith([own('2019'), own('2021-03-02')])).toMatch(
      / Sự kiện trong thời gian này: 1. năm 2019, không rõ ngày: Ra quân \(theo Kế hoạch số 12\); 2. 02\/03\/2021: Ra quân \(theo Kế hoạch số 12\)\.$/,
    );
  });

  it('is as it was without such events, and where they lie outside its years', () => {
    expect(noteWith([own('2012-03-02')])).toBe(noteWith([]));
    expect(noteWith([])).not.toContain('Sự kiện');
  });
});
