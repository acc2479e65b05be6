import type { vi } from './vi.ts';

/** How a part of what was completed enters a change. */
const partOfYield =
  'For each unit: the change of this part out of the total to enforce × 1 ÷ its eligibility rate, mean of both periods; of several units times the mean of its shares.';

/** Words of what opens: where a figure comes from and how it was made. */
export const en: typeof vi = {
  source: 'Source',
  paragraph: (paragraph: number) => `paragraph ${paragraph}`,
  formula: 'Calculation',
  operations: {
    add: '+',
    subtract: '−',
    divide: '÷',
    sum: '+',
    proportion: '×',
    weightedMean: '+',
    relativeChange: '÷',
    wilson: 'of',
    unitSpread: 'and',
    mean: '+',
    naturalLimit: 'and',
    distance: 'and',
    evenly: '÷',
    forecast: 'and',
    forecastBound: 'and',
    contribution: 'and',
    score: 'and',
  },
  contributions: {
    unitMixEffect:
      'For each unit: the change of its share in what is eligible × (its rate, mean of both periods − the common rate, mean of both periods).',
    eligibilityEffect:
      'For each unit: the change of 1 ÷ its eligibility rate × all completed out of the total to enforce, mean of both periods; of several units times the mean of its shares.',
    completionEffect: partOfYield,
    terminationEffect: partOfYield,
    reductionEffect: partOfYield,
    creditEffect: partOfYield,
  },
  sumOf: (count: number) => `Sum of ${count} figures`,
  relativeChange: 'Calculation: the later number ÷ the earlier, less 100%',
  meanOf: (count: number) => `Weighted mean of ${count} figures`,
  wilson: (z: string, level: string) => `Wilson confidence interval, z = ${z}, level ${level}`,
  widenedBy: 'widened by',
  spreadOf: (count: number) =>
    `Standard deviation between units beyond chance (random effects), estimated from ${count} rates`,
  plainMeanOf: (count: number) => `Mean of ${count} figures`,
  limitOf: (count: number) =>
    `Mean ± 2.66 × mean difference between one figure and the next, of ${count} figures in their order in time`,
  distance:
    'Distance between two units by the traits below, each divided by how far the units of the level scatter, against the usual distance between two units of the level',
  trial: (name) => `Assumed in the trial “${name}”.`,
  trialInstead: (kind) => `Stands in place of a number of the kind: ${kind.toLowerCase()}.`,
  evenly: 'How it is computed: in equal parts over the months left until 30 September, in whole numbers',
  forecast:
    "How it is computed: the rate now + what is not completed × the mean share of that which earlier years completed from the same month to the year's end",
  forecastBound: (z, level) =>
    `Forecast interval of ${level}: the mean share of earlier years ± ${z} × the standard deviation between them; for cases this is at least half of what chance alone does`,
  scoreOf: (count) => `Points by the scoring table in use, from the ${count} numbers below`,
  weight: (weight: string) => `weight ${weight}`,
  moreInputs: (count: number) => `and ${count} more`,
  importedFrom: (file: string, sheet: string, cell: string, at: string) =>
    `Read from the file ${file}, sheet ${sheet}, cell ${cell}, imported on ${at}.`,
  fromRegister: (closing, { query, snapshot, hash }) =>
    `From the register: query ${query}, snapshot ${snapshot}, closed at ${closing}, hash ${hash}.`,
  countedAt: (closings) => `Their counts are from the register as closed at ${closings}.`,
  countAgain: 'To count this number again (SO is the folder of the register, API the published one):',
  corrected: (closed, now, on) =>
    `The closed report says ${closed}; by the closing of ${on} the register said ${now}. The number of the closed period stays.`,
  correctedParts: (count, closed, now, on) =>
    `${count} of the numbers in this sum were corrected in the register after the closing: the closed reports add up to ${closed}; by the register at the closing of ${on} it is ${now}.`,
  thousandDong: 'thousand đồng',
  note: 'Note',
  subject: (place: string, when: string | undefined) => (when === undefined ? place : `${place}, ${when}`),
  places: { nation: 'the nation', group: (count: number) => `${count} units together` },
  moreRows: (next: number, left: number) => `Show ${next} more rows (${left} left)`,
  directions: {
    moreThan: '“more than”: the true number is higher than the one printed.',
    lessThan: '“nearly”, “less than”: the true number is lower than the one printed.',
    about: '“about”: it is not known whether the true number is higher or lower.',
  },
};
