import type { Basis } from '../../../domain/measures.ts';
import { verdictWords } from '../../../i18n/phrases/en.ts';
import type { vi } from './vi.ts';

const by: Readonly<Record<Basis, string>> = { cases: 'by cases', amounts: 'by money' };

export const en: typeof vi = {
  title: 'Trial: what if?',
  intro:
    'Move a target, or what a unit has completed or has eligible, and see what it takes. Every page is then computed anew and says that it is a trial. The trial stands in the address of the page; it is kept nowhere, and goes into no file unless you choose that.',
  what: 'Move',
  kinds: { target: 'Target', completions: 'More completed', eligibility: 'Eligible' },
  whom: 'Of whom',
  everybody: (whole) => `Every unit and ${whole}`,
  onlyWhole: (whole) => `Only ${whole}`,
  basis: 'Measure',
  basisOptions: { cases: 'Cases', amounts: 'Money' },
  value: {
    target: () => 'Target (%)',
    completions: (basis) => (basis === 'cases' ? 'How many more cases' : 'How many more thousand đồng'),
    eligibility: (basis) => (basis === 'cases' ? 'Eligible cases' : 'Eligible money (thousand đồng)'),
  },
  now: {
    target: 'Without a trial the target is',
    eligible: 'Without a trial, eligible:',
    completed: ', completed:',
  },
  submit: 'Try',
  problem: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  notAPercentage: 'A number from 0 to 100 is needed, with two decimals at most.',
  notACount: 'A whole number from 0 is needed.',
  tooMany: 'A trial has 40 changes at most; take some away to go on.',
  moves: 'Being tried',
  remove: 'Take away',
  removeOf: (move) => `Take away: ${move}`,
  reset: 'End the trial',
  outcome: 'What the trial changes',
  before: 'Without',
  after: 'Trial',
  measure: 'Measure',
  rows: {
    rate: (whole, basis) => `${whole}: completion rate ${by[basis]}`,
    target: (whole, basis) => `${whole}: target ${by[basis]}`,
    gap: (whole, basis) => `${whole}: distance from the target ${by[basis]}`,
    short: (place, basis) => `${place}: still to be completed until 30/9 (${basis === 'cases' ? 'cases' : 'money'})`,
    aMonth: (place, basis) => `${place}: in each month left, on average (${basis === 'cases' ? 'cases' : 'money'})`,
  },
  reached: 'target reached',
  noMonthLeft: 'no month is left',
  takenForGranted: 'With what is eligible now; what becomes eligible later asks for more.',
  changed: (count) => `The verdict changes for ${count} ${count === 1 ? 'unit' : 'units'}:`,
  unchanged: 'No verdict changes.',
  change: (unit, basis, before, after) => `${unit}, ${by[basis]}: ${before} → ${after}`,
  verdicts: verdictWords,
  noVerdict: 'no verdict',
  others: (count) => `and ${count} other ${count === 1 ? 'change' : 'changes'}`,
};
