import { isFigure, type Rate, type Reading } from '../../domain/figure.ts';
import type { Forecast, WhyWithheld } from '../../domain/forecast/forecast.ts';

/** What is known of the year's end, as words say it. */
export type ForecastFinding =
  | {
      readonly kind: 'forecast';
      readonly rate: Rate;
      readonly low: Rate;
      readonly high: Rate;
      /** As many as an interval of its width makes sense of. */
      readonly decimals: 0 | 1;
    }
  /** The path of the one year before carried on, for a reader who asks for it. */
  | { readonly kind: 'naive'; readonly rate: Rate; readonly year: number }
  | { readonly kind: 'noNaive'; readonly year: number }
  | {
      readonly kind: 'withheld';
      readonly why: WhyWithheld;
      /** How many earlier years there are. */
      readonly years: number;
    };

/** What is said of a forecast; `naive` is null where nobody has asked for it. */
export function findingOf(
  forecast: Forecast,
  naive: Reading<'percent'> | null,
  { statYear }: { readonly statYear: number },
): ForecastFinding {
  if (forecast.kind === 'forecast') {
    const { rate, low, high } = forecast;
    return { kind: 'forecast', rate, low, high, decimals: high.value - low.value < 3 ? 1 : 0 };
  }
  if (naive === null) return { kind: 'withheld', why: forecast.why, years: forecast.past.length };
  const year = statYear - 1;
  return isFigure(naive) ? { kind: 'naive', rate: naive, year } : { kind: 'noNaive', year };
}
