import type { Basis } from '../../domain/measures.ts';
import { format } from '../core/en.ts';
import type { vi } from './vi.ts';

const by: Readonly<Record<Basis, string>> = { cases: 'by cases', amounts: 'by money' };
const percent = (value: number) =>
  `${format.number(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2)}%`;
const counted = (basis: Basis, value: number) =>
  `${format.number(value)} ${basis === 'amounts' ? 'thousand đồng' : value === 1 ? 'case' : 'cases'}`;
const period = (months: number) => (months === 1 ? 'the first month' : `the first ${months} months`);

export const en: typeof vi = {
  moves: {
    targetOfAll: (basis, value) => `a target ${by[basis]} of ${percent(value)} for every unit`,
    targetOf: (whom, basis, value) => `a target ${by[basis]} of ${percent(value)} for ${whom}`,
    completions: (unit, basis, more) => `${counted(basis, more)} more completed by ${unit}`,
    eligibility: (unit, basis, eligible) => `${counted(basis, eligible)} eligible at ${unit}`,
    since: (moves, months) => `${moves} (from the report of ${period(months)} on)`,
    more: (count) => `${format.number(count)} other ${count === 1 ? 'change' : 'changes'}`,
  },
  problems: {
    notACount: () => 'a whole number from 0 is needed',
    notAPercentage: () => 'a target lies between 0 and 100%',
    noSuchUnit: (unit) => `there is no unit “${unit}”`,
    noReport: (unit, months) => `${unit} has no report of its own of ${period(months)} to try it on`,
    tooMuch: (basis, most, months) => `at most ${counted(basis, most)}, by the report of ${period(months)}`,
    tooLittle: (basis, least, months) => `at least ${counted(basis, least)}, by the report of ${period(months)}`,
    otherYear: (statYear) => `the trial is of ${statYear}, another year than the one shown`,
  },
  problemOf: (move, problem) => `${move}: ${problem}`,
  notice: {
    on: (name) => `Trying out: ${name}.`,
    notReal: 'These are not reported figures.',
    elsewhere: 'This page leaves the trial out.',
    refused: (faults) => `This cannot be tried out: ${faults}.`,
    without: 'The page shows the figures without a trial.',
    reset: 'End the trial',
  },
};
