import type { ProvenanceKind } from '../domain/provenance.ts';

/** Words of the evidence beside each figure and under each chart. */
export const vi = {
  open: (figure: string, kind: string) => `${figure}, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}: xem nguồn gốc`,
  /** Behind what figures of a trial are. */
  named: (grounds: string, trial: string) => `${grounds} · “${trial}”`,
  doubtful: 'không cộng khớp',
  title: 'Nguồn gốc con số',
  chartTitle: 'Nguồn gốc các số trong biểu đồ',
  sourceNumbers: (numbers: readonly number[]) => `nguồn ${numbers.join(', ')}`,
  /** Sources in words, "" for none. */
  sources: (names: readonly string[], more: number) => names.join('; ') + (more > 0 ? ` và ${more} nguồn khác` : ''),
  /** What was counted from the register, as a source is named. */
  register: (date: string) => `sổ thụ lý chốt ngày ${date}`,
  /** What figures are and where they come from. */
  grounds: {
    reported: (from) => `Nguồn: ${from}`,
    imported: (from) => (from ? `Đọc từ tệp của cơ quan; ${from}` : 'Đọc từ tệp của cơ quan'),
    register: (from) => `Đếm từ ${from}`,
    derived: (from) => (from ? `Nguồn: ${from}; có số suy ra` : 'Suy ra từ tệp của cơ quan'),
    illustrative: (from) => (from ? `Số liệu minh họa; số công bố của ${from}` : 'Số liệu minh họa'),
    trial: (from) => (from ? `Số liệu thử, tính từ số của ${from}` : 'Số liệu thử'),
  } satisfies Record<ProvenanceKind, (from: string) => string>,
  key: {
    dotted: 'Số gạch chân chấm: bấm để xem nguồn, công thức',
    keys: '(bàn phím: mũi tên qua từng số)',
    kinds: {
      derived: 'suy ra bằng công thức',
      illustrative: 'số liệu minh họa, không phải số thật',
      trial: 'số liệu thử, không phải số thật',
    } satisfies Partial<Record<ProvenanceKind, string>>,
  },
  table: 'Bảng số',
  tableOf: (title: string) => `Bảng số: ${title}`,
};
