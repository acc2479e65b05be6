import type { vi } from './vi.ts';

/** Words of files that carry tables: what stands around the numbers, and what sheets are called. */
export const en: typeof vi = {
  sheets: { information: 'Information', sources: 'Sources', table: 'Table', all: 'every sheet' },
  labels: {
    title: 'Title',
    measure: 'Measure',
    note: 'How to read',
    provenance: 'Kind of figures',
    units: 'Units',
    period: 'Period',
    source: 'Source',
    caveat: 'Note',
    dataVersion: 'Data version',
    exportedOn: 'Exported on',
    organisation: 'Organisation',
    site: 'Site',
    link: 'Link',
    sheet: 'Sheet',
    kind: 'Kind',
    text: 'Text',
    usedIn: 'Used in sheet',
  },
};
