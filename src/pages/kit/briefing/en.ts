import type { vi } from './vi.ts';

export const en: typeof vi = {
  columns: {
    unit: 'Unit',
    measure: 'Measure',
    rate: 'Rate',
    gap: 'Gap',
    why: 'What changed since last year',
    question: 'Question',
    value: "The unit's number",
    evidence: 'Evidence',
    before: 'Last period',
    now: 'This period',
    change: 'Change',
  },
  results: {
    subtitle: (place, when) => `Results of the period: ${place}, ${when}`,
  },
  attention: {
    subtitle: (place, when) => `Units that need attention, and why: ${place}, ${when}`,
    more: (count) => `${count} more on the units page.`,
    unknown: 'cannot be told apart',
  },
  questions: {
    title: (asked, units) =>
      asked === 0
        ? 'No unit lies beyond chance'
        : units === 1
          ? 'One question for the head of the unit'
          : `There is something to ask the heads of ${asked} of ${units} units`,
    subtitle: (place, when) => `A question for the head of each unit, with its evidence: ${place}, ${when}`,
    unknown: 'Too little is known to ask: neither targets of units nor the year before',
    note: 'One question a unit at most, about cases, and only where its numbers lie beyond a limit that one unit in 500 passes by chance. None is asked about money: one large case can move the rate.',
    more: (count) => `${count} more units have a question, with less behind it.`,
    ask: {
      target: ({ gap, short }) =>
        short === undefined
          ? `Why is the rate by cases ${gap} below target?`
          : `Why is the rate by cases ${gap} below target, ${short} short?`,
      pace: ({ gap }) =>
        `Why are cases ${gap} behind the required pace, and what is needed to reach the year's target?`,
      month: ({ change }) => `Why did the last month complete ${change} fewer than the same month last year?`,
      stock: ({ difference }) =>
        `Why is the stock ${difference} larger than a year before, and how will it be worked off?`,
    },
    evidence: {
      target: ({ rate, target, high }) => `${rate} against a target of ${target}; with chance at most ${high}`,
      pace: ({ rate, expected, leeway }) => `${rate} against a required pace of ${expected}; chance allows ${leeway}`,
      month: ({ added, addedBefore, low }) =>
        `${added} this month, ${addedBefore} in the same month last year; the difference is below the natural limit (${low})`,
      stock: ({ stock, stockBefore }) =>
        `${stock} carried forward, ${stockBefore} a year before: more than what came in and was completed in twelve months can differ by chance`,
    },
  },
  changes: {
    title: (cases, money) =>
      cases === undefined
        ? 'Cannot be compared with the last period'
        : `Since the last period ${cases}${money === undefined ? '' : `, ${money}`} more completed`,
    subtitle: (place, before, now) => `Change between two cumulative periods, ${before} and ${now}: ${place}`,
    first: 'This is the first period of the statistical year: there is none before it to compare with.',
  },
  against: { target: 'Target', pace: 'Required pace', yearBefore: 'Same period last year' },
};
