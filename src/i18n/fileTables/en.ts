import type { vi } from './vi.ts';

/** Words of files that carry tables: what stands around the numbers, and what sheets are called. */
export const en: typeof vi = {
  kindHeader: (header) => `${header}: kind`,
  sourceHeader: (header) => `${header}: source`,
  trialOf: (name) => `trial “${name}”`,
  methodOf: (id) => `illustrative method ${id}`,
  more: (list) => `${list}, …`,
  moreSources: (count, sheet) => `and ${count} more (see sheet ${sheet})`,
  sheets: { information: 'Information', sources: 'Sources', table: 'Table', all: 'every sheet' },
  labels: {
    title: 'Title',
    measure: 'Measure',
    note: 'How to read',
    provenance: 'Kind of figures',
    columnKinds: 'Kind by column',
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
