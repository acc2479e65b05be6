import { basisTraits } from '../measures.ts';
import { monthsOfYear } from '../period.ts';
import { fewestYears, forecastFrom } from './forecast.ts';
import { type PathAsked, pastYears, type YearsBehind } from './pastYears.ts';

/** How often forecasts would have been right: of so many made, in how many the true end lay within the interval. */
export interface ForecastScore {
  readonly tried: number;
  readonly held: number;
}

/**
 * Makes the forecasts of the years that are over as they could have been made then, each from the years before it only, and holds
 * them against how those years ended. A year counts with three or more before it. All eleven months are tried, or only `at`;
 * those of one year go together, so twenty tries are not twenty independent ones.
 */
export function forecastScore(years: YearsBehind, asked: PathAsked, at?: number): ForecastScore {
  const { chance } = basisTraits[asked.basis];
  let [tried, held] = [0, 0];
  for (const months of at === undefined ? monthsOfYear.slice(0, 11) : [at]) {
    const past = pastYears(years, asked, months);
    for (const [place, { rateThen, rateEnd }] of past.entries()) {
      if (place < fewestYears) continue;
      const made = forecastFrom(rateThen, past.slice(0, place), chance);
      if (made.kind !== 'forecast') continue;
      tried += 1;
      if (made.low.value <= rateEnd.value && rateEnd.value <= made.high.value) held += 1;
    }
  }
  return { tried, held };
}
