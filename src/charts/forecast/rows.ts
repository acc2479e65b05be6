import { completionRate } from '../../domain/completion.ts';
import { forecastOf, naiveForecast } from '../../domain/forecast/forecast.ts';
import type { PathAsked, YearsBehind } from '../../domain/forecast/pastYears.ts';
import { forecastScore } from '../../domain/forecast/score.ts';
import type { Look } from '../../domain/look.ts';
import { monthsOfYear } from '../../domain/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import { eventsOfMonths } from '../kit/events/eventTexts.ts';
import { findingOf } from './finding.ts';
import type { ForecastData } from './spec.ts';

/** The years behind what is looked at; undefined while there are some that nobody has asked for yet. */
export function yearsBehind({ statistics: { years, earlier = [] } }: Look): YearsBehind | undefined {
  if (earlier === 'notLoaded') return undefined;
  return { current: years.current, earlier: [...(years.before ? [years.before] : []), ...earlier] };
}

/** Whose path is asked for. */
export function askedOf({ statistics, selection, codes }: Look, basis = selection.basis): PathAsked {
  const ever = statistics.everything?.units;
  return { basis, units: codes, months: selection.period.months, ...(ever && { ever }) };
}

/**
 * The forecast of what a reader looks at, or why there is none; none at all while earlier years have not been asked for. Pure.
 * With `naive` the path of the one year before carried on, where a forecast is withheld for want of years.
 */
export function rows(look: Look, messages: Messages, naive = false): ForecastData | undefined {
  const years = yearsBehind(look);
  if (!years) return undefined;
  const { selection, computed, place } = look;
  const { basis, period } = selection;
  const asked = askedOf(look);
  const forecast = forecastOf(years, asked);
  const carried = naive && mayBeNaive(forecast) ? naiveForecast(years, asked) : null;
  return {
    ...{ basis, period, forecast, place: placeName(place, messages), target: computed[basis].target },
    path: monthsOfYear
      .slice(0, period.months)
      .map((months) => completionRate(years.current, { ...asked, months }).rate),
    score: forecast.kind === 'forecast' ? forecastScore(years, asked) : { tried: 0, held: 0 },
    finding: findingOf(forecast, carried, period),
    events: eventsOfMonths(look, messages),
  };
}

/** Whether a reader may ask for the path of one year: where too few years are known, and there is one. */
export function mayBeNaive(forecast: ForecastData['forecast']): boolean {
  return forecast.kind === 'withheld' && forecast.why === 'fewYears' && forecast.past.length > 0;
}
