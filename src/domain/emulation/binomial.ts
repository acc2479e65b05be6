/** The counts that so many tries can come to, with how likely they are. */
export interface Outcomes {
  /** The first count; the next ones follow one by one. */
  readonly first: number;
  /** Probability of each count or a lower one; the last is 1. */
  readonly cumulative: Float64Array;
}

/** What is rarer than this beside the likeliest count is left out: no simulation of thousands sees it. */
const rare = 1e-9;

/** A binomial count: `tries` independent ones with the same chance of success, strictly between 0 and 1. Exact but for what is rare. */
export function binomialOutcomes(tries: number, chance: number): Outcomes {
  const odds = chance / (1 - chance);
  const mode = Math.min(tries, Math.floor((tries + 1) * chance));
  const below: number[] = [];
  for (let count = mode, weight = 1; count > 0; count -= 1) {
    weight *= count / ((tries - count + 1) * odds);
    if (weight < rare) break;
    below.push(weight);
  }
  const above: number[] = [];
  for (let count = mode, weight = 1; count < tries; count += 1) {
    weight *= ((tries - count) * odds) / (count + 1);
    if (weight < rare) break;
    above.push(weight);
  }
  const weights = [...below.reverse(), 1, ...above];
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const cumulative = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, at) => {
    sum += weight;
    cumulative[at] = sum / whole;
  });
  cumulative[weights.length - 1] = 1;
  return { first: mode - below.length, cumulative };
}

/** Index of the outcome that a number in [0, 1) stands for. */
export function outcomeOf(cumulative: Float64Array, number: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
