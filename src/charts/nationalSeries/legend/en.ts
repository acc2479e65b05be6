import type { vi } from './vi.ts';

/** Words that only the drawing says: they come with it. */
export const en: typeof vi = {
  provinceTarget: (name) => `${name} target`,
  nationTarget: 'national target',
  noFigures: 'no figures',
  breaks: { 2020: 'from 2020: forms of 06/2019', 2024: 'from 2024: forms of 05/2024' },
};
