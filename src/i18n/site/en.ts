import { capitalised, plural } from '../core/en.ts';
import type { vi } from './vi.ts';

/** Words of the shell: header, filter bar, panels, placeholders. */
export const en: typeof vi = {
  site: 'Civil judgment enforcement statistics',
  documentTitle: (page: string, organisation: string) =>
    `${page} · Civil judgment enforcement statistics, ${organisation}`,
  description: (answer, organisation) =>
    `${answer}. ${organisation}: civil judgment enforcement results against targets, the same period last year and the nation; every figure comes with its origin.`,
  skip: 'Skip to main content',
  skips: { overview: 'Skip to units that need attention', units: 'Skip to the table of units' },
  pages: {
    overview: 'Overview',
    units: 'Units',
    emulation: 'Emulation',
    data: 'Data',
    report: 'Report',
    accessibility: 'Accessibility and feedback',
  },
  mainNav: 'Pages',
  menu: 'Menu',
  notFound: {
    title: 'This page does not exist',
    advice: 'The address may have been mistyped, or the page may have moved.',
    home: 'Go to the Overview page',
  },
  crash: {
    title: 'The page met an error and stopped drawing',
    advice:
      'Your data and choices are still in the page address. Try again; if the error comes back, send the line below to the administrator.',
    retry: 'Try again',
    part: 'This chart could not be drawn; the data table below can still be used.',
  },
  filters: {
    bar: 'Filters',
    period: 'Period',
    statYear: 'Statistical year',
    months: 'Number of months',
    monthsOption: (months: number) => `${months} ${plural(months, 'month', 'months')}`,
    yearOption: (statYear: number) => `Year ${statYear}`,
    units: 'Units',
    organisation: 'Office',
    allUnits: (whole: string, count: number) =>
      `${capitalised(whole.replace(/^the /, ''))} (${count} ${count === 1 ? 'unit' : 'units'})`,
    noUnits: 'None chosen',
    chosen: (count: number, of: number) => `${count}/${of} units`,
    basis: 'Measure by',
    basisOptions: { cases: 'Cases', amounts: 'Money' },
    comparison: 'Compare with',
    comparisonOptions: { target: 'Target', yearBefore: 'Same period last year' },
    reset: 'Reset',
    line: {
      period: (statYear, months) =>
        months === 12
          ? `${statYear}`
          : months === 1
            ? `First month of ${statYear}`
            : `First ${months} months of ${statYear}`,
      whole: (whole) => capitalised(whole.replace(/^the /, '')),
      comparison: { target: 'against target', yearBefore: 'against last year' },
      change: 'Change',
      changeLabel: 'Change filters',
      close: 'Done',
    },
  },
  preferences: {
    language: 'Tiếng Việt',
    languageLabel: 'Chuyển sang tiếng Việt',
    theme: 'Appearance',
    themes: { system: 'As device', light: 'Light', dark: 'Dark' },
  },
  sources: {
    open: 'Data sources',
    title: 'Data sources',
  },
  own: {
    label: 'The office’s own figures',
    where: 'read from files, kept in this browser only',
    manage: 'Import and manage',
    published: 'Look at the published figures',
    there: 'This browser has figures of the office.',
    look: 'Look at the office’s figures',
  },
  dataFailed: 'The data could not be loaded. Check the network connection, then press Try again.',
  partFailed: 'This part could not be loaded. Press Try again; if it still fails with a connection, reload the page.',
  exports: { chart: 'Download', page: 'Export' },
  show: 'Present',
  closeNotice: 'Close notice',
  loading: 'Loading data…',
};
