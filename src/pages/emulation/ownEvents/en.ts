import type { vi } from './vi.ts';

/** Words of the form of events that an office writes down itself. */
export const en: typeof vi = {
  heading: 'Events written down by the office',
  none: 'The office has written down no event yet. What it writes here appears on charts over time and in their files; it stays on this machine.',
  state: (told, waiting) =>
    [
      told > 0 ? `${told} ${told === 1 ? 'event appears' : 'events appear'} on charts over time.` : '',
      waiting > 0
        ? `${waiting} ${waiting === 1 ? 'is' : 'are'} not finished and ${waiting === 1 ? 'does' : 'do'} not appear yet.`
        : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  removed: 'The event has been removed.',
  add: 'Add an event',
  edit: 'Edit the events',
  import: 'Import a file',
  export: 'Download the events',
  undo: 'Bring back the event just removed',
  takeAway: (nth) => `Remove event ${nth}`,
  nth: (nth) => `Event ${nth}`,
  elsewhere:
    'The events were just changed in another window. What is typed on here takes the place of those: load the page again to have those, or download the file here first to keep both.',
  keepsNothing: 'This browser cannot keep the events. Download them before you close the page.',
  broken: 'The events kept on this machine can no longer be read. They stay there until you add or import others.',
  title: 'Name of the event',
  kind: 'Kind',
  start: 'Start',
  end: 'End (if any)',
  dateHint: 'day/month/year',
  by: 'According to which office or paper',
  dates:
    'Write a day as 15/7/2021, a month as 7/2021 where the day is not known, or a year as 2021: that is the statistical year, and is not told on charts over months.',
  problem: (problem) => {
    switch (problem.kind) {
      case 'noTitle':
        return 'There is no name yet.';
      case 'noStart':
        return 'There is no time yet.';
      case 'noSource':
        return 'Say according to which office or paper.';
      case 'endsBefore':
        return 'It ends before it starts.';
      case 'noDate':
        return `“${problem.found}” is no day, month or year; write 15/7/2021, 7/2021 or 2021.`;
      case 'tooLong':
        return `${problem.found} characters long; at most ${problem.most}.`;
    }
  },
};
