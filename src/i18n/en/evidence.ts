import { plural } from './words.ts';

/** Words of the evidence beside each figure and under each chart. */
export const evidence = {
  open: (figure: string, kind: string) => `Origin of ${figure}: ${kind}`,
  title: 'Origin of the figure',
  chartTitle: 'Origin of the figures in the chart',
  source: 'Source',
  paragraph: (paragraph: number) => `paragraph ${paragraph}`,
  formula: 'Calculation',
  operations: { add: '+', subtract: '−', divide: '÷', proportion: '×', wilson: 'of' },
  sumOf: (count: number) => `Sum of ${count} figures`,
  note: 'Note',
  sourceNumbers: (numbers: readonly number[]) => `${plural(numbers.length, 'source', 'sources')} ${numbers.join(', ')}`,
  subject: (place: string, when: string | undefined) => (when === undefined ? place : `${place}, ${when}`),
  places: { nation: 'the nation', units: 'the units in view' },
  table: 'Data table',
  tableOf: (title: string) => `Data table: ${title}`,
  moreRows: (next: number, left: number) => `Show ${next} more rows (${left} left)`,
  directions: {
    moreThan: '“more than”: the true number is higher than the one printed.',
    lessThan: '“nearly”, “less than”: the true number is lower than the one printed.',
    about: '“about”: it is not known whether the true number is higher or lower.',
  },
};
