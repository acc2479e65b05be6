import { numberWord, plural } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

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
  own: (name) => `${name} (the office’s own)`,
  yearLookedAt: (statYear) => `statistical year ${statYear}`,
  noFigures: 'not told in figures',
  columns: {
    event: 'Campaign or event',
    kind: 'Kind',
    when: 'When',
    what: 'Result',
    result: 'Figure',
    source: 'Source',
  },
};
