import type { vi } from './vi.ts';

/** Words of slides and of the report in Word. */
export const en: typeof vi = {
  tag: 'en-GB',
  source: (sources) => `Source: ${sources}`,
  moreSources: (count) => `and ${count} more (see the notes of this slide)`,
  units: (units) => `Units: ${units}`,
  period: (period) => `Period: ${period}`,
  provenance: (kind) => `Kind of data: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  dataVersion: (version) => `Version of the data: ${version}`,
  exportedOn: (date) => `Exported on ${date}`,
  link: (address) => `Online: ${address}`,
  caveatsInNotes: 'Caveats: see the notes of this slide.',
  below: (reference) => `Rust: below ${reference.charAt(0).toLowerCase()}${reference.slice(1)}`,
  calledOut: (what) => `Rust: ${what}`,
  ticks: (what, value) =>
    `Black ticks: ${what.charAt(0).toLowerCase()}${what.slice(1)}${value === null ? '' : ` ${value}`}`,
  intervals: (ends) =>
    ends.length > 1
      ? `Horizontal lines: thick, ${ends[0]}; thin, ${ends.slice(1).join(', ')}`
      : `Horizontal lines: ${ends.join()}`,
  fromTo: (low, high) =>
    `${low.charAt(0).toLowerCase()}${low.slice(1)} to ${high.charAt(0).toLowerCase()}${high.slice(1)}`,
  part: (part, of) => ` (${part}/${of})`,
  bounds: (figures) => `Bounds and approximations: ${figures}.`,
  bound: (row, column, figure) => `${row}, ${column}: ${figure}`,
  hatched: { lines: 'Hatched: illustrative data', crossed: 'Hatched both ways: trial figures' },
  moreRows: (count) =>
    count === 1
      ? '1 more row: see the table on the site or the Excel file.'
      : `${count} more rows: see the table on the site or the Excel file.`,
  nothing: 'No data to draw.',
  money: { billion: 'bn', million: 'm', thousand: 'k' },
  million: 'million đồng',
  sourcesPart: (part, of) => (of === 1 ? 'Sources and caveats' : `Sources and caveats (${part}/${of})`),
  sources: 'Sources',
  caveats: 'Caveats',
  about: 'About this file',
  slideNotes: { chart: 'Description of the chart', note: 'How to read it' },
  report: {
    country: '',
    motto: '',
    number: () => '',
    placeAndDate: () => '',
    name: 'REPORT',
    brief: 'BRIEF FOR THE MEETING',
    annex: 'ANNEX',
    goesWith: () => '',
    someMade: {
      illustrative: 'Some of the figures are illustrative; each sentence and each table says which',
      trial: 'Some of the figures are of a trial; each sentence and each table says which',
    },
    sources: 'Sources and caveats',
    notes: 'Notes on the figures',
    chart: (number, finding) => `${number}. ${finding}`,
    figure: (number, words) => `Figure ${number}. ${words}`,
    table: (number, words, { part, of, group }) =>
      `Table ${number}. ${words}${group === '' ? '' : `: ${group.toLowerCase()}`}${of === 1 ? '' : ` (part ${part} of ${of})`}`,
    tableOf: (figure) => `Numbers of Figure ${figure}`,
    lyingTable: (number) => `Numbers: see Table ${number} on the landscape pages at the end.`,
    recipients: '',
    inPlaceOf: '',
  },
};
