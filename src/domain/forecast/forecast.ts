import { proportion } from '../algebra.ts';
import { completionRate } from '../completion.ts';
import { isFigure, type Missing, type Rate, type Reading } from '../figure.ts';
import { basisTraits } from '../measures.ts';
import type { FigureName } from '../names.ts';
import { type Formula, type Limit, provenanceOf } from '../provenance.ts';
import { type PastYear, type PathAsked, pastYears, type YearsBehind } from './pastYears.ts';

/**
 * Where a completion rate comes to by the year's end. In words: of what was not completed after the same months, each of the
 * earlier years completed some share by its end; this year is taken to complete the mean of those shares, and the interval is as
 * wide as those years lie apart.
 *
 * With r the rate now and s = (end − then) ÷ (100 − then) of each of n years, the forecast is r + (100 − r) × mean(s), and its
 * ends take mean(s) ± t √(1 + 1 ÷ n) × sd(s), t being the quantile of Student's distribution with n − 1 degrees of freedom that
 * leaves a tenth on either side. docs/decisions/099 has what was measured and what else was tried.
 */

/** Of ten true results eight lie within the interval, percent. */
export const forecastLevel = 80;
/** With fewer earlier years nobody can tell how far years lie apart. */
export const fewestYears = 3;
/** Older ones say less of today than they narrow the interval. */
export const mostYears = 5;

/** Why there is no forecast: the rate is missing, the year is over, nothing is left to be completed, or too few years are known. */
export type WhyWithheld = Missing | 'yearOver' | 'nothingOpen' | 'fewYears';

export type Forecast =
  | {
      readonly kind: 'forecast';
      readonly now: Rate;
      /** Where it comes to, and the ends of the interval: percent, 0 to 100, about the whole year, never exact. */
      readonly rate: Rate;
      readonly low: Rate;
      readonly high: Rate;
      /** The years that it rests on, the oldest first. */
      readonly past: readonly PastYear[];
    }
  | {
      readonly kind: 'withheld';
      readonly why: WhyWithheld;
      /** The earlier years that there are: fewer than three, or of no use. */
      readonly past: readonly PastYear[];
    };

/**
 * The forecast of the rate at the year's end of some units together, after `months` months. Withheld after twelve months
 * (`yearOver`), where the rate is missing, where nothing is left (`nothingOpen`), and with fewer than three earlier years
 * (`fewYears`).
 */
export function forecastOf(years: YearsBehind, asked: PathAsked): Forecast {
  const { rate: now } = completionRate(years.current, asked);
  if (asked.months === 12) return withheld('yearOver', []);
  if (!isFigure(now)) return withheld(now, []);
  return forecastFrom(now, pastYears(years, asked), basisTraits[asked.basis].chance);
}

/** The same from a rate and earlier years, the oldest first. `chance` where counts are what the rates are made of. */
export function forecastFrom(now: Rate, all: readonly PastYear[], chance: boolean): Forecast {
  const past = all.slice(-mostYears);
  if (past.length < fewestYears) return withheld('fewYears', past);
  if (now.value >= 100) return withheld('nothingOpen', past);
  const shares = past.map(({ rateThen, rateEnd }) => (rateEnd.value - rateThen.value) / (100 - rateThen.value));
  const share = mean(shares);
  const deviation = Math.max(deviationOf(shares, share), chance ? leastDeviation(share, past) : 0);
  const z = (tenthQuantile[past.length - 1] ?? 0) * Math.sqrt(1 + 1 / past.length);
  const limit = { z, level: forecastLevel };
  const at = (name: FigureName, steps: number) => {
    const value = now.value + (100 - now.value) * (share + steps * z * deviation);
    return forecastFigure(name, { value, now, past }, steps === 0 ? undefined : limit);
  };
  return {
    kind: 'forecast',
    now,
    rate: at('forecastRate', 0),
    low: at('forecastLow', -1),
    high: at('forecastHigh', 1),
    past,
  };
}

function withheld(why: WhyWithheld, past: readonly PastYear[]): Forecast {
  return { kind: 'withheld', why, past };
}

/** Student's t that leaves a tenth above it, by degrees of freedom; of three to five years no others are asked for. */
const tenthQuantile: Readonly<Record<number, number>> = { 2: 1.8856, 3: 1.6377, 4: 1.5332 };

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviationOf(values: readonly number[], centre: number): number {
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

/**
 * Three years may lie next to each other by luck, and a small office then looks like clockwork. Half of what chance alone does
 * to the share of so many open cases is the least that is believed; a case more keeps a share of all from being certain.
 */
function leastDeviation(share: number, past: readonly PastYear[]): number {
  const open = Math.max(1, mean(past.map((year) => year.open)));
  const likely = (Math.min(1, Math.max(0, share)) * open + 0.5) / (open + 1);
  return 0.5 * Math.sqrt((likely * (1 - likely)) / open);
}

interface Made {
  readonly value: number;
  readonly now: Rate;
  readonly past: readonly PastYear[];
}

function forecastFigure(name: FigureName, { value, now, past }: Made, limit?: Limit): Rate {
  const inputs = [now, ...past.flatMap(({ rateThen, rateEnd }) => [rateThen, rateEnd])];
  const formula: Formula = limit ? { operation: 'forecastBound', inputs, limit } : { operation: 'forecast', inputs };
  return {
    name,
    ...ofTheYear(now),
    value: Number(Math.min(100, Math.max(0, value)).toPrecision(12)),
    quantity: 'percent',
    direction: 'about',
    provenance: provenanceOf(
      formula,
      inputs.map(({ provenance }) => provenance),
    ),
  };
}

/** What a rate is about, for the whole of its year. */
function ofTheYear({ subject }: Rate): Pick<Rate, 'subject'> {
  return subject?.statYear === undefined ? {} : { subject: { whom: subject.whom, statYear: subject.statYear } };
}

/**
 * The path of the one year before carried on, which is no forecast and has no interval: the rate now × that year's end ÷ its rate
 * after the same months, the required pace (`expectedRate`) turned round. Percent, for a reader who asks for it where a forecast is
 * withheld. `notReported` without that very year, `notApplicable` after twelve months, where that year had completed nothing by
 * then, and where it leads beyond 100 %, which no rate can be.
 */
export function naiveForecast(years: YearsBehind, asked: PathAsked): Reading<'percent'> {
  const { rate: now } = completionRate(years.current, asked);
  if (asked.months === 12) return 'notApplicable';
  if (!isFigure(now)) return now;
  const before = pastYears(years, asked).at(-1);
  if (before?.statYear !== years.current.statYear - 1) return 'notReported';
  const carried = proportion('naiveForecast', now, before.rateEnd, before.rateThen);
  if (!isFigure(carried) || carried.value > 100) return 'notApplicable';
  return { ...carried, ...ofTheYear(now), direction: 'about' };
}
