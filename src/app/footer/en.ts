import type { vi } from './vi.ts';

/** Words at the foot of every page. */
export const en: typeof vi = {
  data: (version, date) => `Data set ${version}, updated ${date}`,
  build: (version, commit) => `Site version ${version}${commit === '' ? '' : ` (${commit})`}`,
  method: 'Method and definitions',
  accessibility: 'Accessibility',
  feedback: 'Feedback, report a wrong figure',
};
