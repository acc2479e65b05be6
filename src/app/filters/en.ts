import type { Level } from '../../domain/organisation.ts';
import type { vi } from './vi.ts';

/** Words of the filters that come when they are opened. */
export const en: typeof vi = {
  level: 'Level',
  levelOption: (level: Level, count: number, within: string | null) => {
    const what = {
      province: ['provincial agency', 'provincial agencies'],
      office: ['unit', 'units'],
      officer: ['officer', 'officers'],
    }[level];
    return `${count} ${what[count === 1 ? 0 : 1]}${within === null ? '' : ` of ${within}`}`;
  },
  search: 'Find a unit (accents not needed)',
  onEnter: (name: string) => `Enter: only ${name}`,
  noMatch: (text: string) => `No unit matches “${text}”.`,
  selectAll: 'Select all',
  selectNone: 'Clear selection',
  invert: 'Invert selection',
  onlySubDepartments: 'Sub-departments only',
  onlyFound: (count: number) => (count === 1 ? 'Only the unit found' : `Only the ${count} units found`),
  moreUnits: (count: number) => `${count} more units: type a name to find them.`,
};
