import type { EvidenceBook } from '../../evidence/bookContext.ts';

/** What the figures of the states are said to come from (`charts/kit/states/figures.ts`), for the panels of evidence. */
export const evidenceBook: EvidenceBook = {
  sources: [
    {
      id: 'report',
      title: 'Báo cáo công tác thi hành án dân sự',
      publisher: 'Cục Thi hành án dân sự',
      date: '2021-10-05',
      language: 'vi',
      url: null,
    },
  ],
  methods: [
    {
      id: 'method',
      description: { vi: 'Số do bộ sưu tập đặt ra để xem hình vẽ.', en: 'Numbers made up to look at drawings.' },
    },
  ],
  places: new Map(),
  origins: [],
  reports: [],
};
