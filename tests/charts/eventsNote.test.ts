import { describe, expect, it } from 'vitest';
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
    const told = 'Sự kiện trong thời gian này: tháng 3/2021 đến 15/05/2021: Ra quân (theo Kế hoạch số 12).';
    expect(notes(lookWith(8, [own('2021-03', '2021-05-15')])).map((note) => note.endsWith(told))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(notes(lookWith(8, [own('2021-03-02')]), en).map((note) => note.split('Events in this time: ')[1])).toEqual([
      '02/03/2021: Drive (according to Kế hoạch số 12).',
      '02/03/2021: Drive (according to Kế hoạch số 12).',
      '02/03/2021: Drive (according to Kế hoạch số 12).',
      '02/03/2021: Drive (according to Kế hoạch số 12).',
    ]);
  });

  it('does not tell what comes later, what was in another year, or of what only the year is known', () => {
    const events = [own('2021-09-01'), own('2020-09-30'), own('2021'), own('2021', '2023')];
    expect(notes(lookWith(8, events)).some((note) => note.includes('Sự kiện'))).toBe(false);
  });

  it('quotes the source of what was published', () => {
    const look = lookOf({ period: { statYear: 2020, months: 12 } });
    const [path] = yearPathChart.cards(look, vi);
    expect(path?.note).toBe(
      'Sự kiện trong thời gian này: 21/11/2019: Ban hành Thông tư 06/2019/TT-BTP về thống kê thi hành án dân sự (Bộ Pháp điển điện tử).',
    );
  });
});

describe('the note of a chart over years', () => {
  const noteWith = (events: readonly DatedEvent[]) =>
    nationalSeriesChart.cards(lookWith(12, events), vi)[0]?.note ?? '';

  it('tells what the office has written down of them, a year alone too', () => {
    expect(noteWith([own('2019'), own('2021-03-02')])).toMatch(
      / Sự kiện trong thời gian này: năm 2019, không rõ ngày: Ra quân \(theo Kế hoạch số 12\); 02\/03\/2021: Ra quân \(theo Kế hoạch số 12\)\.$/,
    );
  });

  it('is as it was without such events, and where they lie outside its years', () => {
    expect(noteWith([own('2012-03-02')])).toBe(noteWith([]));
    expect(noteWith([])).not.toContain('Sự kiện');
  });
});
