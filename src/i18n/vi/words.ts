import type { Missing, ProvenanceKind, Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { calendarMonth, isWholeYear, type Period } from '../../domain/period.ts';
import { type FigureOptions, type Language, makeFormat } from '../format.ts';

export const language: Language = 'vi';

export const format = makeFormat({
  locale: 'vi-VN',
  qualifiers: { moreThan: 'hơn', lessThan: 'dưới', lessThanReported: 'gần', about: 'khoảng' },
  points: () => 'điểm\u00a0%',
  cases: () => 'việc',
  billion: 'tỷ',
  million: 'triệu',
  thousand: 'nghìn',
  dong: 'đồng',
});

export const missing: Record<Missing, string> = {
  notReported: 'chưa có số liệu',
  notApplicable: 'không áp dụng',
};

/** A reading in words: the figure, or why there is none. */
export function reading(value: Reading, options?: FigureOptions): string {
  return typeof value === 'string' ? missing[value] : format.figure(value, options);
}

const small = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Numbers up to ten as words, as running text has them. */
export function numberWord(value: number): string {
  return small[value] ?? format.number(value);
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

export function list(items: readonly string[]): string {
  return new Intl.ListFormat('vi', { type: 'conjunction' }).format(items);
}

export function period(value: Period): string {
  return isWholeYear(value) ? `năm ${value.statYear}` : `${value.months} tháng năm ${value.statYear}`;
}

export function monthName(months: number): string {
  return `Tháng ${calendarMonth(months)}`;
}

export function monthShort(months: number): string {
  return `T${calendarMonth(months)}`;
}

export const units = (count: number) => `${count} đơn vị`;

const basisNames: Record<Basis, string> = { cases: 'Về việc', amounts: 'Về tiền' };
export const basisName = (basis: Basis) => basisNames[basis];

const countNames: Record<Basis, string> = { cases: 'Số việc', amounts: 'Số tiền' };
export const countName = (basis: Basis) => countNames[basis];

/** "về việc", "về tiền" inside a sentence. */
export const byBasis = (basis: Basis) => (basis === 'cases' ? 'về việc' : 'về tiền');

export const provenanceKinds: Record<ProvenanceKind, string> = {
  reported: 'Theo công bố',
  imported: 'Nhập từ tệp',
  derived: 'Suy ra',
  illustrative: 'Số liệu minh họa',
};

/** What figures are called, by their name in the data. */
const figureNames: Record<string, string> = {
  casesCompleted: 'Số việc thi hành xong',
  amountCompleted: 'Số tiền thi hành xong',
  caseRate: 'Tỷ lệ thi hành xong về việc',
  amountRate: 'Tỷ lệ thi hành xong về tiền',
  caseRateGap: 'Chênh lệch so với chỉ tiêu về việc',
  amountRateGap: 'Chênh lệch so với chỉ tiêu về tiền',
  caseTarget: 'Chỉ tiêu về việc',
  amountTarget: 'Chỉ tiêu về tiền',
  gapToTarget: 'Còn thiếu để đạt chỉ tiêu',
  eligibleCases: 'Số việc có điều kiện thi hành',
  eligibleAmount: 'Số tiền có điều kiện thi hành',
  promptEnforcementIndexBefore: 'Phán quyết của tòa án được thi hành nhanh chóng, kỳ trước',
  promptEnforcementIndexAfter: 'Phán quyết của tòa án được thi hành nhanh chóng, kỳ sau',
  promptEnforcementChange: 'Thay đổi giữa hai kỳ khảo sát',
  promptEnforcementRank: 'Thứ hạng trong các mục thiết chế pháp lý của tỉnh',
  promptEnforcementRankOf: 'Số mục thiết chế pháp lý của tỉnh',
  creditCasesCompleted: 'Số việc tín dụng, ngân hàng thi hành xong',
  creditAmountCompleted: 'Số tiền tín dụng, ngân hàng thi hành xong',
  creditCaseShare: 'Phần của án tín dụng, ngân hàng trong số việc',
  creditAmountShare: 'Phần của án tín dụng, ngân hàng trong số tiền',
  caseLead: 'Chênh lệch so với cả nước về việc',
  amountLead: 'Chênh lệch so với cả nước về tiền',
  changeOnYear: 'Thay đổi so với cùng kỳ năm trước',
  expectedRate: 'Mức cần đạt để kịp tiến độ chỉ tiêu',
  paceGap: 'Chênh lệch so với tiến độ chỉ tiêu',
  hardCasesSettled: 'Vụ việc khó giải quyết dứt điểm bằng thỏa thuận',
  campaignReach: 'Cán bộ, công chức được phong trào chuyên đề triển khai tới',
  carriedOver: 'Năm trước chuyển sang',
  newlyAccepted: 'Mới thụ lý',
  entrustedIn: 'Trong đó nhận ủy thác',
  docketed: 'Tổng số thụ lý',
  entrustedOut: 'Ủy thác đi',
  withdrawn: 'Thu hồi, hủy quyết định',
  takenUp: 'Cục rút lên',
  totalToEnforce: 'Tổng số phải thi hành',
  eligible: 'Có điều kiện thi hành',
  completed: 'Thi hành xong',
  terminated: 'Đình chỉ',
  completedTotal: 'Tổng số thi hành xong',
  inProgress: 'Đang thi hành',
  postponedByAgreement: 'Hoãn theo thỏa thuận',
  notYetEligible: 'Chưa có điều kiện',
  postponedOrSuspended: 'Hoãn khác, tạm đình chỉ',
  carriedForward: 'Chuyển kỳ sau',
  eligibleCarriedForward: 'Chuyển kỳ sau có điều kiện',
  separateBook: 'Sổ theo dõi riêng',
  reduced: 'Miễn, giảm',
  provinceLead: 'Chênh lệch so với mức chung của tỉnh',
  eligibilityRate: 'Tỷ lệ có điều kiện',
  monthFlow: 'Thi hành xong trong tháng',
  correction: 'Điều chỉnh giảm',
  intervalLow: 'Cận dưới của khoảng Wilson',
  intervalHigh: 'Cận trên của khoảng Wilson',
};
export const figureName = (name: string) => figureNames[name] ?? name;
