import { precisionOf } from '../../domain/datedEvents.ts';
import { capitalised, format, monthName, numberWord, plural } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

function dateText(date: string): string {
  const precision = precisionOf(date);
  if (precision === 'day') return format.date(date);
  if (precision === 'year') return date;
  const [year, month] = date.split('-');
  // October is the first month of a statistical year.
  return `${monthName(((Number(month) + 2) % 12) + 1)} ${year}`;
}

/** Words of the timeline of campaigns and events. */
export const en: typeof vi = {
  title: (statYear, inYear, withFigures) => {
    if (inYear === 0) return `No campaign or event is on record for ${statYear}`;
    const those = `${statYear}: ${numberWord(inYear)} ${plural(inYear, 'campaign or event', 'campaigns and events')}`;
    if (withFigures === 0) return `${those}, no results in figures yet`;
    if (withFigures === inYear) return `${those}, ${inYear === 1 ? '' : 'all '}with results in figures`;
    return `${those}; ${numberWord(withFigures)} with results in figures`;
  },
  subtitle: (place) => `Emulation campaigns, forms, laws and mergers over time, ${place}`,
  note: 'An open bar: the source gives the year and no day. Blue is emulation, grey what changed in forms, laws and offices.',
  describe: (name, when) => `${name}: ${when}.`,
  kinds: {
    theme: 'Emulation theme',
    pledge: 'Launch, pledges',
    peakDrive: 'Peak drives',
    taskForce: 'Task force',
    campaign: 'Themed campaign',
    form: 'Statistical forms',
    law: 'Law',
    merger: 'Merger',
    own: 'Event of the office',
  },
  when: ({ kind, start, end }) => {
    if (end !== null) {
      if (precisionOf(start) === 'year' && precisionOf(end) === 'year') return `${start}–${end}`;
      return `${dateText(start)} to ${dateText(end)}`;
    }
    return precisionOf(start) === 'year' && kind !== 'theme'
      ? `${dateText(start)}, day not known`
      : capitalised(dateText(start));
  },
  yearLookedAt: (statYear) => `statistical year ${statYear}`,
  noFigures: 'not told in figures',
  paragraph: (number) => `paragraph ${number}`,
  columns: {
    event: 'Campaign or event',
    kind: 'Kind',
    when: 'When',
    what: 'Result',
    result: 'Figure',
    source: 'Source',
  },
};
