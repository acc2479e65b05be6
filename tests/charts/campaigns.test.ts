import { describe, expect, it } from 'vitest';
import { campaignsChart } from '../../src/charts/campaigns/chart.ts';
import { rows } from '../../src/charts/campaigns/rows.ts';
import { campaignsSpec } from '../../src/charts/campaigns/spec.ts';
import type { DatedEvent } from '../../src/domain/datedEvents.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { wordsOf } from '../fixtures/charts.ts';
import { en, vi } from '../fixtures/languages.ts';
import { datasetOf, lookOf, vinhPhucBook } from '../fixtures/vinhPhuc.ts';

const said = (messages: Messages = vi, statYear = 2021) => {
  const data = rows(lookOf({ period: { statYear, months: 12 } }), messages);
  if (!data) throw new Error('nothing is dated');
  return wordsOf(campaignsSpec, data, messages);
};

/** What is looked at where only these events are dated. */
const lookWith = (events: readonly DatedEvent[]) =>
  lookOf({}, { ...datasetOf(2021), book: { ...vinhPhucBook, campaigns: [], events } });

describe('campaigns and events', () => {
  it('counts those of the year looked at, and those of them whose results are told in figures', () => {
    expect(said().title).toBe('Năm 2021: năm phong trào, sự kiện; một có kết quả bằng số');
    expect(said(en).title).toBe('2021: five campaigns and events; one with results in figures');
    expect(said(vi, 2020).title).toBe('Năm 2020: một phong trào, sự kiện, chưa có kết quả bằng số');
  });

  it('has what the article reports of the themed campaign, each figure with its direction and source', () => {
    const name =
      'Phong trào thi đua chuyên đề về án giá trị lớn, án tín dụng ngân hàng, án khó và án nhiều đơn thư khiếu nại';
    const of = [name, 'Phong trào chuyên đề', 'các năm 2021–2023'];
    const article = 'bài báo ngày 03/01/2022, mục Pháp luật';
    expect(said().cells.filter(([event]) => event === name)).toEqual([
      [...of, 'Tỷ lệ cán bộ, công chức được triển khai phong trào chuyên đề', '100%', `${article}, đoạn 8`],
      [...of, 'Số việc tín dụng, ngân hàng thi hành xong', '37 việc', `${article}, đoạn 10`],
      [...of, 'Số tiền tín dụng, ngân hàng thi hành xong', 'hơn 86 tỷ đồng', `${article}, đoạn 10`],
      [...of, 'Vụ việc khó, đã giải quyết dứt điểm bằng thỏa thuận', '2 việc', `${article}, đoạn 10`],
    ]);
  });

  it('has plain words and no zero where the source gives no figure', () => {
    expect(said().cells.find(([, kind]) => kind === 'Tổ công tác')).toEqual([
      'Thành lập Tổ công tác về án tín dụng, ngân hàng',
      'Tổ công tác',
      'năm 2021, không rõ ngày',
      'không nêu bằng số',
      '',
      'bài báo ngày 03/01/2022, mục Pháp luật, đoạn 9',
    ]);
    expect(
      said(en)
        .cells.find(([, kind]) => kind === 'Task force')
        ?.slice(2, 4),
    ).toEqual(['2021, day not known', 'not told in figures']);
  });

  it('marks forms, laws and mergers by their day', () => {
    const days = said().cells.flatMap(([, kind, when]) =>
      ['Biểu mẫu thống kê', 'Luật', 'Tổ chức bộ máy'].includes(kind ?? '') ? [when] : [],
    );
    expect(days).toEqual([
      '21/11/2019',
      '26/07/2024',
      '01/07/2025',
      '01/07/2025',
      '05/12/2025',
      '01/07/2026',
      '01/07/2026',
    ]);
  });

  it('is drawn though nothing is told in figures, and is no card where nothing is dated', () => {
    const own: DatedEvent = {
      ...{ id: 'ra-quan', kind: 'own', name: { vi: 'Ra quân', en: 'Drive' }, start: '2021-07', end: '2021-09-15' },
      ...{ source: { kind: 'stated', by: 'Kế hoạch số 12' }, progress: [] },
    };
    const [card] = campaignsChart.cards(lookWith([own]), vi);
    expect(card?.drawing).toBeDefined();
    expect(card?.withheld).toBeUndefined();
    const data = rows(lookWith([own]), vi);
    expect(data && wordsOf(campaignsSpec, data).cells).toEqual([
      [
        'Ra quân (đơn vị tự ghi)',
        'Sự kiện của cơ quan',
        'tháng 7/2021 đến 15/09/2021',
        'không nêu bằng số',
        '',
        'theo Kế hoạch số 12',
      ],
    ]);
    expect(campaignsChart.cards(lookWith([]), vi)).toEqual([]);
  });
});
