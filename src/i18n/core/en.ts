import type { Missing, Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { OrganisationKind } from '../../domain/organisation.ts';
import { calendarMonth, isWholeYear, type Period } from '../../domain/period.ts';
import type { ProvenanceKind } from '../../domain/provenance.ts';
import { type FigureOptions, type Language, makeFormat } from '../format.ts';
import type { Whole } from './vi.ts';

export const language: Language = 'en';

/** The right one of two forms of a noun: "1 unit", "2 units". */
export const plural = (count: number, one: string, several: string) => (count === 1 ? one : several);

export const format = makeFormat({
  locale: 'en-GB',
  qualifiers: { moreThan: 'more than', lessThan: 'less than', lessThanReported: 'nearly', about: 'about' },
  points: (count, written) => (written.includes('.') ? 'points' : plural(count, 'point', 'points')),
  days: (count) => plural(count, 'day', 'days'),
  score: (count, written) => (written.includes('.') ? 'points' : plural(count, 'point', 'points')),
  cases: (count) => plural(count, 'case', 'cases'),
  billion: 'billion',
  million: 'million',
  thousand: 'thousand',
  dong: 'đồng',
});

export const missing: Record<Missing, string> = {
  notReported: 'no data',
  notApplicable: 'not applicable',
};

/** A reading in words: the figure, or why there is none. */
export function reading(value: Reading, options?: FigureOptions): string {
  return typeof value === 'string' ? missing[value] : format.figure(value, options);
}

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Numbers up to ten as words, as running text has them. */
export function numberWord(value: number): string {
  return small[value] ?? format.number(value);
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

export function list(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

/** "2021", "the first 6 months of statistical year 2021": reads after "in", "for" and a comma. */
export function period(value: Period): string {
  if (isWholeYear(value)) return String(value.statYear);
  return value.months === 1
    ? `the first month of statistical year ${value.statYear}`
    : `the first ${value.months} months of statistical year ${value.statYear}`;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function monthName(months: number): string {
  return monthNames[calendarMonth(months) - 1] ?? '';
}

/** Three letters; `Intl` would write "Sept". */
export function monthShort(months: number): string {
  return monthName(months).slice(0, 3);
}

export const units = (count: number) => `${count} ${plural(count, 'unit', 'units')}`;

const basisNames: Record<Basis, string> = { cases: 'By cases', amounts: 'By money' };
export const basisName = (basis: Basis) => basisNames[basis];

const countNames: Record<Basis, string> = { cases: 'Cases', amounts: 'Money' };
export const countName = (basis: Basis) => countNames[basis];

/** "by cases", "by money" inside a sentence. */
export const byBasis = (basis: Basis) => (basis === 'cases' ? 'by cases' : 'by money');

export const provenanceKinds: Record<ProvenanceKind, string> = {
  reported: 'As published',
  imported: 'Imported from file',
  register: 'From the register',
  derived: 'Derived',
  illustrative: 'Illustrative data',
  trial: 'Trial figures',
};

export const wholes: Record<OrganisationKind, Whole> = {
  nation: { name: 'the nation', common: 'the national rate', short: 'Nation' },
  province: { name: 'the whole province', common: 'the provincial rate', short: 'Whole province' },
  office: { name: 'the whole office', common: 'the rate of the office', short: 'Office' },
};
