import { format, list } from '../../../i18n/core/en.ts';
import { names } from '../../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  effects: {
    mix: 'Mix of units',
    eligibility: 'Classed eligible',
    completion: 'Completed',
    termination: 'Terminated',
    reduction: 'Reduced or exempted',
    credit: 'Credit institutions',
  },
  completionLessCredit: 'Completed (less credit)',
  columns: { of: 'Computed from' },
  bases: {
    rate: 'completed ÷ eligible',
    mix: 'the share of each unit',
    eligibility: 'eligible ÷ total to enforce',
    completion: 'completed ÷ total to enforce',
    termination: 'terminated ÷ total to enforce',
    reduction: 'reduced ÷ total to enforce',
    credit: 'credit cases completed ÷ total to enforce',
  },
  describeRow: (name, value) => `${name}: ${value}.`,
  creditIn: 'Credit-institution cases cannot be told apart yet and are among the completed.',
  largest: ({ largest }, called) => {
    const [first] = largest;
    const number = first ? ` (${format.figure(first.part, { signed: true, bare: true })})` : '';
    return `${list(called.map((name) => name.charAt(0).toLocaleLowerCase('en') + name.slice(1)))}${number}`;
  },
  unitsOf: (all) => (all.length > 0 ? names(all) : 'the units'),
};
