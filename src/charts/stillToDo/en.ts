import { magnitude } from '../../domain/algebra.ts';
import { isFigure } from '../../domain/figure.ts';
import { byBasis, capitalised, countName, format, list, period, plural } from '../../i18n/core/en.ts';
import type { ToDoFinding } from './finding.ts';
import type { vi } from './vi.ts';

/** Words of what is still to be done. */
export const en: typeof vi = {
  title: (finding: ToDoFinding) => {
    switch (finding.kind) {
      case 'open': {
        const { short, aMonth, monthsLeft } = finding;
        const all = `${capitalised(format.figure(short))} still to be completed`;
        if (monthsLeft === 1) return `${all} in September`;
        return `${all} by 30 September${isFigure(aMonth) ? `, ${format.figure(aMonth)} a month` : ''}`;
      }
      case 'reached': {
        const { beyond } = finding;
        return beyond.value > 0
          ? `The year’s target is reached, ${format.figure(beyond)} beyond what it asks for`
          : 'The year’s target is just reached';
      }
      case 'over': {
        const { beyond, statYear } = finding;
        if (beyond.value === 0) return `${statYear} is over: just what the target asked for`;
        return `${statYear} is over: ${format.figure(magnitude(beyond))} ${beyond.value > 0 ? 'beyond' : 'short of'} what the target asked for`;
      }
      case 'unknown':
        return {
          target: `No target ${byBasis(finding.basis)}, so what is still to be done cannot be told`,
          report: 'No report, so what is still to be done cannot be told',
          eligible: 'Nothing is eligible, so nothing is asked for',
        }[finding.lacks];
    }
  },
  withheld: {
    reached: 'The year’s target is reached. Unless more becomes eligible, nothing more has to be completed.',
    over: (statYear) => `Statistical year ${statYear} ended on 30 September: no month is left to do more.`,
    unknown: 'There is no data to tell it from.',
  },
  subtitle: (basis, statYear, months, place) =>
    months === 12
      ? `${countName(basis)} completed against what the target asked for, ${place}, ${statYear}`
      : `${countName(basis)} to be completed in each month that is left, ${place}, ${statYear}`,
  assumption:
    'Taken from what is eligible now; if more becomes eligible, more has to be done. It is shared out among the months as those of the year before were.',
  assumptionEvenly:
    'Taken from what is eligible now; if more becomes eligible, more has to be done. Those months of the year before do not say how they differ, so it is shared out in equal parts.',
  without: (units) =>
    `Without ${units} ${plural(units, 'unit', 'units')} that ${plural(units, 'has', 'have')} not reported.`,
  describeRow: (month, toDo, before) => `${month}: ${toDo} to do, ${before} in that month of the year before.`,
  toDo: 'still to do',
  toDoEvenly: 'still to do, in equal parts',
  doneIn: (statYear) => `done in that month of ${statYear}`,
  columns: {
    month: 'Month',
    shaped: 'To do, as the year before went',
    even: 'To do, in equal parts',
    before: 'Same month of the year before',
  },
  units: {
    title: (basis, open, of, over) => {
      if (of === 0) return `What is still to be done ${byBasis(basis)} cannot be told for any unit`;
      if (open.length === 0)
        return over ? `No unit is short ${byBasis(basis)}` : `No unit has more to do ${byBasis(basis)}`;
      const who = open.length <= 3 ? list(open) : `${open.length} of ${of} units`;
      const one = open.length === 1;
      return over
        ? `${who} ${one ? 'is' : 'are'} short of the target ${byBasis(basis)}`
        : `${who} still ${one ? 'has' : 'have'} more to do ${byBasis(basis)}`;
    },
    subtitle: (basis, statYear, months) =>
      `Each unit, ${countName(basis).toLowerCase()}, ${period({ statYear, months })}`,
    columns: {
      unit: 'Unit',
      needed: 'Asked for by the target',
      completed: 'Completed',
      short: 'Still to do by 30 September',
      aMonth: 'A month on average',
      doneBefore: 'Those months of the year before',
      beyond: 'Beyond (+) or short (−)',
    },
    toDoIn: (month) => `${month}: to do`,
    doneBeforeIn: (month) => `${month} of the year before`,
  },
};
