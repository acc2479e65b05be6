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
    title: (asked, judged, all) => {
      const of = judged === all ? `${all} units` : `${judged} units that could be judged`;
      if (all === 1)
        return asked === 0 ? 'The unit does not lie beyond chance' : 'One question for the head of the unit';
      return asked === 0
        ? `None of ${of} lies beyond chance`
        : `There is something to ask the heads of ${asked} of ${of}`;
    },
    subtitle: (place, when) => `A question for the head of each unit, with its evidence: ${place}, ${when}`,
    unknown: 'Too little is known to ask: neither targets of units nor the year before',
    note: 'One question a unit at most, about cases, and only where its numbers lie beyond a limit that one unit in 500 passes by chance. None is asked about money: one large case can move the rate.',
    more: (count) => `${count} more units have a question, with less behind it.`,
    told: {
      target: (rate, target, gap, high, short) => ({
        question: `Why is the rate by cases ${gap} below target${short === undefined ? '' : `, ${short} short`}?`,
        evidence: `${rate} against a target of ${target}; with chance at most ${high}`,
      }),
      pace: (rate, expected, gap, leeway) => ({
        question: `Why are cases ${gap} behind the required pace, and what is needed to reach the year's target?`,
        evidence: `${rate} against a required pace of ${expected}; chance allows ${leeway}`,
      }),
      month: (added, addedBefore, change, low) => ({
        question: `Why did the last month complete ${change} fewer than the same month last year?`,
        evidence: `${added} this month, ${addedBefore} in the same month last year; the difference is below the natural limit (${low})`,
      }),
      stock: (stock, stockBefore, difference) => ({
        question: `Why is the stock ${difference} larger than a year before, and how will it be worked off?`,
        evidence: `${stock} carried forward, ${stockBefore} a year before: more than what came in and was completed in twelve months can differ by chance`,
      }),
    },
  },
  changes: {
    title: (cases, money) =>
      cases === undefined
        ? 'Cannot be compared with the last period'
        : `Since the last period what was completed ${cases}${money === undefined ? '' : `, ${money}`}`,
    moved: (size, sign) => (sign === 0 ? 'did not change' : sign < 0 ? `fell by ${size}` : `grew by ${size}`),
    missing: (count) =>
      `${count === 1 ? 'One unit that lacks' : `${count} units that lack`} the report of one of the two periods ${count === 1 ? 'is' : 'are'} left out.`,
    subtitle: (place, before, now) => `Change between two cumulative periods, ${before} and ${now}: ${place}`,
    first: 'This is the first period of the statistical year: there is none before it to compare with.',
  },
  against: { target: 'Target', pace: 'Required pace', yearBefore: 'Same period last year' },
};
