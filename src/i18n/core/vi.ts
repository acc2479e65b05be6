import type { Missing, Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { OrganisationKind } from '../../domain/organisation.ts';
import { calendarMonth, isWholeYear, type Period } from '../../domain/period.ts';
import type { ProvenanceKind } from '../../domain/provenance.ts';
import { type FigureOptions, type Language, makeFormat } from '../format.ts';

export const language: Language = 'vi';

export const format = makeFormat({
  locale: 'vi-VN',
  qualifiers: { moreThan: 'hơn', lessThan: 'dưới', lessThanReported: 'gần', about: 'khoảng' },
  points: () => 'điểm\u00a0%',
  cases: () => 'việc',
  days: () => 'ngày',
  score: () => 'điểm',
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
  return isWholeYear(value) ? `năm ${value.statYear}` : `${value.months} tháng đầu năm thống kê ${value.statYear}`;
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
  register: 'Từ sổ thụ lý',
  derived: 'Suy ra',
  illustrative: 'Số liệu minh họa',
  trial: 'Số liệu thử',
};

export interface Whole {
  /** Inside a sentence: "toàn tỉnh". */
  readonly name: string;
  /** The rate of the whole, that units are held against: "mức chung của tỉnh". */
  readonly common: string;
  /** Of the whole, as a head of columns and lines. */
  readonly short: string;
}

/** The whole of an organisation, by its kind. */
export const wholes: Record<OrganisationKind, Whole> = {
  nation: { name: 'cả nước', common: 'mức chung của cả nước', short: 'Cả nước' },
  province: { name: 'toàn tỉnh', common: 'mức chung của tỉnh', short: 'Toàn tỉnh' },
  office: { name: 'toàn đơn vị', common: 'mức chung của đơn vị', short: 'Toàn đơn vị' },
};
