import type { FromRegister } from '../../domain/provenance.ts';

/** How a part of what was completed enters a change, or a gap between two units: hence "hai bên". */
const partOfYield =
  'Mỗi đơn vị: chênh lệch của phần này trên tổng số phải thi hành × trung bình hai bên của 1 ÷ tỷ lệ có điều kiện; nhiều đơn vị thì nhân tỷ trọng trung bình.';

/** Words of what opens: where a figure comes from and how it was made. */
export const vi = {
  source: 'Nguồn',
  paragraph: (paragraph: number) => `đoạn ${paragraph}`,
  formula: 'Cách tính',
  operations: {
    add: '+',
    subtract: '−',
    divide: '÷',
    sum: '+',
    proportion: '×',
    weightedMean: '+',
    relativeChange: '÷',
    wilson: 'trên',
    unitSpread: 'và',
    mean: '+',
    naturalLimit: 'và',
    distance: 'và',
    evenly: '÷',
    forecast: 'và',
    forecastBound: 'và',
    contribution: 'và',
    score: 'và',
  },
  contributions: {
    unitMixEffect:
      'Mỗi đơn vị: chênh lệch tỷ trọng của đơn vị trong số có điều kiện × (trung bình hai bên của tỷ lệ đơn vị − trung bình hai bên của tỷ lệ chung).',
    eligibilityEffect:
      'Mỗi đơn vị: chênh lệch của 1 ÷ tỷ lệ có điều kiện × trung bình hai bên của thi hành xong trên tổng số phải thi hành; nhiều đơn vị thì nhân tỷ trọng trung bình.',
    completionEffect: partOfYield,
    terminationEffect: partOfYield,
    reductionEffect: partOfYield,
    creditEffect: partOfYield,
  },
  sumOf: (count: number) => `Tổng của ${count} số`,
  relativeChange: 'Cách tính: số sau ÷ số trước, trừ 100 %',
  meanOf: (count: number) => `Trung bình có trọng số của ${count} số`,
  /** Of an end of an interval: what it is an end of, before the counts. */
  wilson: (z: string, level: string) => `Khoảng tin cậy Wilson, z = ${z}, mức ${level}`,
  /** Of an end of an interval: before what units differ by. */
  widenedBy: 'nới theo',
  spreadOf: (count: number) =>
    `Độ lệch chuẩn giữa các đơn vị ngoài phần ngẫu nhiên (mô hình hiệu ứng ngẫu nhiên), ước lượng từ ${count} tỷ lệ`,
  plainMeanOf: (count: number) => `Trung bình cộng của ${count} số`,
  limitOf: (count: number) =>
    `Trung bình ± 2,66 × trung bình chênh lệch giữa hai số liền nhau, của ${count} số theo thứ tự thời gian`,
  distance:
    'Khoảng cách giữa hai đơn vị theo các đặc điểm dưới đây, mỗi đặc điểm chia cho độ phân tán của các đơn vị cùng cấp, so với khoảng cách thường gặp giữa hai đơn vị cùng cấp',
  evenly: 'Cách tính: chia đều cho các tháng còn lại đến 30/9, tính bằng số nguyên',
  trial: (name: string) => `Đặt ra để thử: “${name}”.`,
  trialInstead: (kind: string) => `Đứng thay một số thuộc loại: ${kind.toLowerCase()}.`,
  /** Before the rate now and, of each earlier year, the rates after the same months and at its end. */
  forecast:
    'Cách tính: tỷ lệ hiện nay + phần chưa xong × tỷ trọng trung bình của phần chưa xong mà các năm trước thi hành xong từ cùng tháng đến hết năm',
  forecastBound: (z: string, level: string) =>
    `Khoảng dự báo ${level}: tỷ trọng trung bình của các năm trước ± ${z} × độ lệch chuẩn giữa các năm ấy; với số việc, độ lệch không dưới một nửa mức dao động ngẫu nhiên`,
  scoreOf: (count: number) => `Điểm theo bảng tiêu chí đang dùng, tính từ ${count} số dưới đây`,
  weight: (weight: string) => `trọng số ${weight}`,
  moreInputs: (count: number) => `và ${count} số nữa`,
  importedFrom: (file: string, sheet: string, cell: string, at: string) =>
    `Đọc từ tệp ${file}, trang tính ${sheet}, ô ${cell}, nhập ngày ${at}.`,
  fromRegister: (closing: string, { query, snapshot, hash }: Pick<FromRegister, 'query' | 'snapshot' | 'hash'>) =>
    `Từ sổ thụ lý: truy vấn ${query}, bản chụp ${snapshot}, chốt lúc ${closing}, mã băm ${hash}.`,
  /** Of what is computed from counts of the register. */
  countedAt: (closings: string) => `Các số gốc đếm từ sổ thụ lý, chốt lúc ${closings}.`,
  /** Before the command that counts a number once more. */
  countAgain: 'Tính lại số này từ sổ (SO là thư mục sổ thụ lý, API là thư mục đã công bố):',
  /** Of a number of a closed period that the register told otherwise by the next closing. */
  corrected: (closed: string, now: string, on: string) =>
    `Báo cáo đã chốt ghi ${closed}; đến lần chốt ${on} sổ ghi ${now}. Số của kỳ đã chốt giữ nguyên.`,
  /** The same of a sum, some of whose parts were. */
  correctedParts: (count: number, closed: string, now: string, on: string) =>
    `${count} số trong tổng này đã được sửa trong sổ sau khi chốt: báo cáo đã chốt cộng được ${closed}; theo sổ ở lần chốt ${on} là ${now}.`,
  thousandDong: 'nghìn đồng',
  note: 'Lưu ý',
  subject: (place: string, when: string | undefined) => (when === undefined ? place : `${place} ${when}`),
  places: { nation: 'cả nước', group: (count: number) => `${count} đơn vị cộng lại` },
  moreRows: (next: number, left: number) => `Hiện thêm ${next} hàng (còn ${left})`,
  directions: {
    moreThan: '“hơn”: số thật lớn hơn số in.',
    lessThan: '“gần”, “dưới”: số thật nhỏ hơn số in.',
    about: '“khoảng”: không rõ số thật lớn hay nhỏ hơn.',
  },
};
