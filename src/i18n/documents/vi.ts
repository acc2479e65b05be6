import type { ProvenanceKind } from '../../domain/provenance.ts';

/** Words of slides and of the report in Word. */
export const vi = {
  /** Language of the text, for the spelling checker of the reader's Office. */
  tag: 'vi-VN',
  source: (sources: string) => `Nguồn: ${sources}`,
  /** Behind the sources that fit on a slide. */
  moreSources: (count: number) => `và ${count} nguồn khác (xem ghi chú của trang)`,
  units: (units: string) => `Đơn vị: ${units}`,
  period: (period: string) => `Kỳ: ${period}`,
  provenance: (kind: string) => `Loại số liệu: ${kind.charAt(0).toLocaleLowerCase('vi')}${kind.slice(1)}`,
  dataVersion: (version: string) => `Bản số liệu: ${version}`,
  exportedOn: (date: string) => `Xuất ngày ${date}`,
  link: (address: string) => `Xem trực tuyến: ${address}`,
  caveatsInNotes: 'Lưu ý: xem ghi chú của trang.',
  /** What the second colour of a chart means. */
  below: (reference: string) =>
    `Màu cam đất: thấp hơn ${reference.charAt(0).toLocaleLowerCase('vi')}${reference.slice(1)}`,
  calledOut: (what: string) => `Màu cam đất: ${what}`,
  /** What the ticks of a chart are, with their value where it is one for all. */
  ticks: (what: string, value: string | null) =>
    `Vạch đen: ${what.charAt(0).toLocaleLowerCase('vi')}${what.slice(1)}${value === null ? '' : ` ${value}`}`,
  /** Lines around a value: the first the thick one. */
  intervals: (ends: readonly string[]) =>
    ends.length > 1 ? `Vạch ngang: đậm, ${ends[0]}; mảnh, ${ends.slice(1).join(', ')}` : `Vạch ngang: ${ends.join()}`,
  fromTo: (low: string, high: string) =>
    `${low.charAt(0).toLocaleLowerCase('vi')}${low.slice(1)} đến ${high.charAt(0).toLocaleLowerCase('vi')}${high.slice(1)}`,
  /** Behind the title of a slide that goes on. */
  part: (part: number, of: number) => ` (${part}/${of})`,
  bounds: (figures: string) => `Số chỉ nêu ngưỡng (hơn, dưới, khoảng): ${figures}.`,
  bound: (row: string, column: string, figure: string) => `${row}, ${column}: ${figure}`,
  hatched: { lines: 'Gạch chéo: số liệu minh họa', crossed: 'Gạch chéo hai chiều: số liệu thử' },
  moreRows: (count: number) => `Còn ${count} hàng nữa: xem bảng số trên trang hoặc tệp Excel.`,
  nothing: 'Chưa có số liệu để vẽ.',
  /** Short, for labels in a chart. */
  money: { billion: 'tỷ', million: 'triệu', thousand: 'nghìn' },
  million: 'triệu đồng',
  sourcesPart: (part: number, of: number) => (of === 1 ? 'Nguồn và lưu ý' : `Nguồn và lưu ý (${part}/${of})`),
  sources: 'Nguồn số liệu',
  caveats: 'Lưu ý khi đọc',
  about: 'Về tệp này',
  slideNotes: { chart: 'Mô tả biểu đồ', note: 'Cách đọc' },
  report: {
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    /** Left to be numbered by hand. */
    number: (symbol: string) => `Số: ……/${symbol || '……'}`,
    /** Day and month are left to whoever signs. */
    placeAndDate: (place: string, year: string) => `${place}, ngày …… tháng …… năm ${year}`,
    name: 'BÁO CÁO',
    annex: 'PHỤ LỤC',
    brief: 'TÓM TẮT GIAO BAN',
    goesWith: ({ symbol, agency }: { readonly symbol: string; readonly agency: string }) =>
      `(Kèm theo Báo cáo số ……/${symbol || '……'} ngày …… tháng …… năm …… của ${agency || '……………………'})`,
    /** Where some of the numbers are made up or tried out and others not, by the weakest kind. */
    someMade: {
      illustrative: 'Một phần số liệu là số liệu minh họa, ghi rõ tại từng câu và từng bảng',
      trial: 'Một phần số liệu là số liệu thử, ghi rõ tại từng câu và từng bảng',
    } as Readonly<Partial<Record<ProvenanceKind, string>>>,
    sources: 'NGUỒN SỐ LIỆU VÀ LƯU Ý',
    notes: 'GHI CHÚ VỀ SỐ LIỆU',
    chart: (number: number, finding: string) => `${number}. ${finding}`,
    figure: (number: number, words: string) => `Biểu đồ ${number}. ${words}`,
    table: (
      number: number,
      words: string,
      { part, of, group }: { readonly part: number; readonly of: number; readonly group: string },
    ) =>
      `Bảng ${number}. ${words}${group === '' ? '' : `: ${group.toLocaleLowerCase('vi')}`}${of === 1 ? '' : ` (phần ${part}/${of})`}`,
    tableOf: (figure: number) => `Số liệu của Biểu đồ ${figure}`,
    lyingTable: (number: number) => `Số liệu: xem Bảng ${number} trên trang khổ ngang ở cuối.`,
    recipients: 'Nơi nhận:',
    inPlaceOf: 'KT.',
  },
};
