import type { EventKind } from '../../domain/datedEvents.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { campaignsChart } from './chart.ts';
import type { CampaignsData, EventRow } from './spec.ts';

type Given = readonly [kind: EventKind, name: string, when: string, from: string, to: string, isVague?: boolean];

const campaign: Given = [
  'campaign',
  'Phong trào thi đua chuyên đề về án giá trị lớn, án tín dụng ngân hàng, án khó và án nhiều đơn thư khiếu nại',
  'các năm 2021–2023',
  '2020-10-01',
  '2023-09-30',
];
const others: readonly Given[] = [
  ['form', 'Ban hành Thông tư 06/2019/TT-BTP về thống kê', '21/11/2019', '2019-11-21', '2019-11-21'],
  ['theme', 'Chủ đề thi đua năm 2021: đoàn kết, kỷ cương, hoàn thành chỉ tiêu', 'năm 2021', '2020-10-01', '2021-09-30'],
  ['pledge', 'Các phòng và Chi cục ký giao ước', 'năm 2021, không rõ ngày', '2020-10-01', '2021-09-30', true],
  ['own', 'Ra quân xử lý án trên một năm', 'tháng 7/2021 đến 15/09/2021', '2021-07-01', '2021-09-15'],
  ['merger', 'Một cấp: 34 cơ quan cấp tỉnh và 355 Phòng THADS khu vực', '01/07/2025', '2025-07-01', '2025-07-01'],
  ['law', 'Luật Thi hành án dân sự mới có hiệu lực', '01/07/2026', '2026-07-01', '2026-07-01'],
];

const rowOf = ([kind, name, when, from, to, isVague = false]: Given, at: number): EventRow => ({
  ...{ id: `${kind}-${at}`, kind, name, when, from, to, isVague, progress: [] },
  source: 'bài báo ngày 03/01/2022, mục Pháp luật',
});

const of =
  ({ rate, count }: Figures, given: readonly Given[] = [campaign, ...others]) =>
  (): CampaignsData => ({
    ...{ place: 'Vĩnh Phúc', statYear: 2021, inYear: 4, withFigures: 1 },
    rows: given.map((each, at) => {
      const row = rowOf(each, at);
      return each === campaign
        ? {
            ...row,
            progress: [rate(100), count('case', 37), count('thousandDong', 86_000_000, 'moreThan')].map((figure) => ({
              ...{ figure, source: row.source },
            })),
          }
        : row;
    }),
  });

const reported = figuresOf('reported');
const normal = of(reported);

export const states = chartStates(campaignsChart, ['reported', 'illustrative'], {
  normal,
  missing: () => ({ ...of(reported, others)(), inYear: 3, withFigures: 0 }),
  manyUnits: () => {
    const { rows } = of(reported, others)();
    const many = Array.from({ length: 4 }, (_, times) => rows.map((row) => ({ ...row, id: `${row.id} ${times}` })));
    return { ...normal(), rows: many.flat() };
  },
  longNames: of(reported, [campaign]),
  zero: () => ({ ...of(reported, others.slice(-1))(), statYear: 2026, inYear: 1, withFigures: 0 }),
  reported: normal,
  illustrative: of(figuresOf('illustrative')),
});
