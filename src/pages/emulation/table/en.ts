import { byBasis, list, plural } from '../../../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the editor of the office's own scoring table. */
export const en: typeof vi = {
  heading: (statYear) => `Scoring table for ${statYear}`,
  none: 'The office has no table of its own here. Make one from its decision, or import a file; it stays on this machine.',
  own: (title, decision) => `${title}${decision === '' ? '' : ` (${decision})`}`,
  untitled: 'Table without a title',
  decision: (number, date) => `decision ${number}${date === '' ? '' : ` of ${date}`}`,
  faults: (count, stops) =>
    count === 0
      ? 'The table is complete and in use.'
      : stops
        ? `${count} ${plural(count, 'thing', 'things')} to mend; nobody is scored by this table yet.`
        : `The table is in use; ${count} ${plural(count, 'thing is', 'things are')} still to be filled in.`,
  begin: 'Make a table',
  edit: 'Edit the table',
  import: 'Import a file',
  export: 'Download the table',
  link: 'Link with this table',
  tooLong: 'The table is too long for a link: send the file.',
  notWhole: 'Mend the fields that are no numbers before you download the file.',
  remove: 'Remove the table',
  undo: 'Bring the table back',
  removed: 'The table has been removed.',
  elsewhere:
    'This table was just changed in another window. What is typed on here takes the place of that one: load the page again to have that one, or download the table here first to keep both.',
  keepsNothing: 'This browser cannot keep the table. Download it before you close the page.',
  broken: 'The table kept on this machine can no longer be read. It stays there until you make or import another one.',
  linked: (title) => `This link brings a scoring table: ${title}. It would replace the one on this machine.`,
  linkedBroken: 'This link brings a scoring table that cannot be read: it may have been cut. Ask for the file.',
  take: 'Use this table',
  about: {
    legend: 'About the table',
    title: 'Title',
    number: 'Number of the decision',
    date: 'Date of the decision (year-month-day)',
    statYear: 'Statistical year',
    total: 'Total points of the criteria',
  },
  criteria: 'Criteria',
  bonuses: 'Bonuses',
  penalties: 'Penalties',
  grades: 'Grades (the best first)',
  groups: 'Emulation groups',
  add: {
    criteria: 'Add a criterion',
    bonuses: 'Add a bonus',
    penalties: 'Add a penalty',
    grades: 'Add a grade',
    groups: 'Add a group',
    steps: 'Add a step',
  },
  takeAway: (what) => `Remove ${what}`,
  line: (nth) => `line ${nth}`,
  name: 'Name',
  nameHint: 'named after what it judges',
  judged: 'Judges',
  basis: 'Counted',
  basisOf: (basis) => byBasis(basis),
  count: 'A count of the forms',
  measure: 'Count',
  credit: 'Credit-institution cases completed',
  better: 'Better is',
  betterOf: { more: 'more', less: 'less' },
  yardstick: 'Held against',
  yardsticks: { none: 'nothing', target: 'the unit’s target', fixed: 'one number for all' },
  value: 'That number',
  points: 'Points at most',
  scale: 'Scale',
  scales: { metOrNot: 'met or not', steps: 'steps', linear: 'linear' },
  on: 'Reads',
  ons: { number: 'the number itself', distance: 'its distance from that', ofYardstick: 'its % of that' },
  from: 'From',
  share: '% of the points',
  zero: 'No points at',
  full: 'All points at',
  extraFrom: 'Counts what is beyond',
  per: 'For each',
  extraPoints: 'points given or taken',
  most: 'Points at most',
  gradeFrom: 'From, points',
  targetsMet: 'Criteria to be met (if any)',
  missedByLessThan: 'Missed by less than, % (if any)',
  units: 'Units of the group',
  forGroups: 'For the groups',
  forAll: 'All groups',
  ownDecision: 'By another decision',
  problem: (problem, { number, unit, measure, name }) => {
    switch (problem.kind) {
      case 'noNumber':
        return 'Type a number, such as 12.5.';
      case 'notAbove':
        return `It has to be above 0 and is ${number(problem.found)}.`;
      case 'below':
        return `It cannot be below 0 and is ${number(problem.found)}.`;
      case 'year':
        return `This table is for ${problem.found}; the year looked at is ${problem.expected}.`;
      case 'noName':
        return 'It has no name.';
      case 'noDecision':
        return 'It names no decision.';
      case 'noDecisionNumber':
        return 'The number of the decision is missing.';
      case 'noDecisionDate':
        return 'The date of the decision is missing.';
      case 'impossibleDate':
        return `“${problem.found}” is no date; type it as 2021-02-01.`;
      case 'noCriteria':
        return 'There are no criteria.';
      case 'weights':
        return `${problem.group === null ? 'The points of the criteria add up' : `Group ${name(problem.group)}: its criteria add up`} to ${number(problem.found)}, not ${number(problem.total)}: mend the total or the points.`;
      case 'noSuchGroup':
        return 'This line is for a group that was removed: choose another one, or all groups.';
      case 'forNobody':
        return 'No group is chosen: choose one, or all groups.';
      case 'idTwice':
        return `The code “${problem.id}” stands twice: remove one line and add it anew.`;
      case 'noSuchMeasure':
        return `The forms of Circular ${problem.formVersion} have no “${measure(problem.measure)}” ${byBasis(problem.basis)}: choose something else.`;
      case 'noYardstick':
        return 'This scale needs something to hold the number against: a target, or one number for all.';
      case 'noTargets':
        return 'Only completion rates have targets: choose one number for all.';
      case 'zeroYardstick':
        return 'To be read in percent it has to be above 0.';
      case 'noSteps':
        return 'There are no steps.';
      case 'stepsUnsorted':
        return `Steps go from the worst to the best: ${number(problem.found)} stands after ${number(problem.before)}.`;
      case 'sharesFall':
        return `A better step cannot pay less: ${number(problem.found)}% stands after ${number(problem.before)}%.`;
      case 'share':
        return `It has to be 0 to 100% and is ${number(problem.found)}%.`;
      case 'linearFlat':
        return `No points and all points both stand at ${number(problem.at)}: they have to differ.`;
      case 'linearReversed':
        return problem.better === 'more'
          ? `More is better, so all points (${number(problem.full)}) have to lie above none (${number(problem.zero)}).`
          : `Less is better, so all points (${number(problem.full)}) have to lie below none (${number(problem.zero)}).`;
      case 'cutOffsOverlap':
        return `Two grades begin at ${number(problem.from)} points.`;
      case 'cutOffsUnsorted':
        return `The best grade stands first: ${number(problem.from)} stands after ${number(problem.before)}.`;
      case 'outOfReach':
        return `Nobody can reach ${number(problem.from)} points: ${number(problem.most)} is the most.`;
      case 'tooManyTargets':
        return `It asks for ${number(problem.found)} criteria met, and ${number(problem.most)} can be.`;
      case 'emptyGroup':
        return 'The group has no units.';
      case 'unitTwice':
        return `${unit(problem.unit)} is in another group, or twice in this one.`;
      case 'noSuchUnit':
        return `There is no unit “${problem.unit}”.`;
      case 'endedUnit':
        return `${unit(problem.unit)} has ended${
          problem.successors.length > 0 ? `; its work went to ${list(problem.successors.map(unit))}` : ''
        }.`;
    }
  },
};
