import { fewestPoints, runLength, trendLength } from '../../domain/controlChart.ts';
import type { Basis } from '../../domain/measures.ts';
import { capitalised, countName, list, monthName, numberWord, plural } from '../../i18n/core/en.ts';
import type { MonthSignal } from './spec.ts';
import type { vi } from './vi.ts';

const months = (all: readonly number[]) => list(all.map(monthName));
const stretch = (all: readonly number[]) => `${monthName(all[0] ?? 1)} to ${monthName(all.at(-1) ?? 12)}`;

/** Of a signal in a title. */
const named: Readonly<Record<MonthSignal['rule'], (signal: MonthSignal) => string>> = {
  outside: ({ side, months: all }) => `${months(all)} ${plural(all.length, 'is', 'are')} ${side} the usual limits`,
  run: ({ side, months: all }) => `${numberWord(all.length)} months in a row ${side} the mean (${stretch(all)})`,
  trend: ({ side, months: all }) =>
    `the difference ${side === 'above' ? 'rose' : 'fell'} over ${numberWord(all.length)} months in a row (${stretch(all)})`,
  near: ({ side, months: all }) => `${months(all)} close to the ${side === 'above' ? 'upper' : 'lower'} limit`,
};

/** Words of the chart. */
export const en: typeof vi = {
  title: ({ known, signals }) => {
    if (known === 0) return 'No month can be compared with the same month a year earlier yet';
    if (known < fewestPoints)
      return `${capitalised(numberWord(known))} ${plural(known, 'month', 'months')} to compare so far: at least ${numberWord(fewestPoints)} are needed to tell a signal`;
    if (signals.length === 0) return 'No signal: the months move within the usual limits';
    const first = signals.slice(0, 2).map((signal) => named[signal.rule](signal));
    const more = signals.length > 2 ? `; and ${signals.length - 2} more` : '';
    return `Signal: ${first.join('; ')}${more}`;
  },
  subtitle: (basis: Basis, statYear: number, place: string) =>
    `${countName(basis)} completed in the month less the same month a year earlier, ${place}, ${statYear}`,
  method: `How to read it (XmR chart): the usual limits are the mean ± 2.66 times the mean distance between one point and the next. A signal is a month outside the limits; ${runLength} months in a row on one side of the mean; ${trendLength} months in a row rising, or falling; two of three months in a row in the outer third of one side. A signal is a reason to look for a cause: by chance alone one in 12 to 16 charts of 12 months has a false one. Downward corrections of earlier reports are marked apart and not taken off the month.`,
  describeRow: (month, change) => `${monthName(month)}: ${change}.`,
  describeLimits: (mean, low, high) => `Mean ${mean}, usual limits from ${low} to ${high}.`,
  columns: {
    change: 'Difference from the same month',
    mean: 'Mean',
    low: 'Lower limit',
    high: 'Upper limit',
    signal: 'Signal',
  },
  rule: ({ rule, side }) =>
    ({
      outside: `${side} the limits`,
      run: `run ${side} the mean`,
      trend: side === 'above' ? 'rising' : 'falling',
      near: `close to the ${side === 'above' ? 'upper' : 'lower'} limit`,
    })[rule],
  lines: {
    mean: (value) => `mean ${value}`,
    low: (value) => `limit ${value}`,
    high: (value) => `limit ${value}`,
  },
  correction: 'corrected down',
};
