import type { WhyWithheld } from '../../domain/forecast/forecast.ts';
import { byBasis, capitalised, format, list, missing, numberWord, plural } from '../../i18n/core/en.ts';
import type { ForecastFinding } from './finding.ts';
import type { vi } from './vi.ts';

const bare = ({ value }: { readonly value: number }, decimals: number) => `${format.number(value, decimals)}%`;
const areTooFew = (years: number) =>
  years === 0
    ? 'there is no year before'
    : `${numberWord(years)} year${years === 1 ? '' : 's'} before ${plural(years, 'is', 'are')} too few`;
const titles: Record<Exclude<WhyWithheld, 'fewYears'>, string> = {
  yearOver: 'The year is over, there is nothing to forecast',
  nothingOpen: 'All that is eligible is completed, there is nothing to forecast',
  notReported: 'No report, so no forecast',
  notApplicable: 'Nothing is eligible, there is nothing to forecast',
};

/** Words of the forecast of a year's end. */
export const en: typeof vi = {
  title: (finding: ForecastFinding) => {
    switch (finding.kind) {
      case 'forecast': {
        const { rate, low, high, decimals } = finding;
        return `Forecast for 30 September: about ${bare(rate, decimals)}, from ${bare(low, decimals)} to ${bare(high, decimals)}`;
      }
      case 'naive':
        return `Carried on as ${finding.year} went: ${format.figure(finding.rate, { decimals: 1 })} by 30 September, no forecast`;
      case 'noNaive':
        return `It cannot be carried on as ${finding.year} went`;
      case 'withheld':
        return en.withheldTitle(finding.why, finding.years);
    }
  },
  withheldTitle: (why, years) => (why === 'fewYears' ? `No forecast: ${areTooFew(years)}` : titles[why]),
  withheld: (why, years) =>
    ({
      fewYears: `${capitalised(areTooFew(years))}: it takes three to know how far years lie apart.`,
      yearOver: 'The result of the whole year is there.',
      nothingOpen: 'Nothing eligible is left to be completed.',
      notReported: capitalised(missing.notReported),
      notApplicable: 'Nothing is eligible.',
    })[why],
  noNaive: 'The year before lacks a report, had completed nothing by this time, or would lead beyond 100%.',
  subtitle: (basis, place, statYear) =>
    `Completion rate ${byBasis(basis)}, cumulative from 1 October, ${place}, ${statYear}`,
  method: (level, years) =>
    `Of what was not completed at this time of the year, ${list(years.map(String))} each completed some share by 30 September; this year is taken to complete the mean of those shares. The band is as wide as those years lie apart: ${numberWord(level / 10)} results of ten lie in it (${level}%).`,
  score: ({ tried, held }) =>
    tried === 0
      ? 'No year that is over has three years before it to try this on.'
      : `Tried on years that are over: of ${tried} such ${plural(tried, 'forecast', 'forecasts')} ${held} ${plural(held, 'was', 'were')} right, that is, the year’s end lay in the band.`,
  naiveNote: (year) =>
    `The rate now × the rate of the whole of ${year} ÷ its rate at the same time. One year does not tell how far it may be off, so there is no band.`,
  describe: (rate, low, high, target) =>
    `Forecast for 30 September ${rate}, lower end ${low}, upper end ${high}; target of the year ${target}.`,
  now: (statYear) => `${statYear} so far`,
  forecast: 'forecast',
  target: 'target',
  naive: (year) => `as ${year} went`,
  columns: {
    month: 'Cumulative to the end of',
    rate: 'Rate',
    forecast: 'Forecast',
    low: 'Lower end',
    high: 'Upper end',
    naive: 'Carried on as one year went, no forecast',
    target: 'Target of the year',
    unit: 'Unit',
    now: 'Now',
    years: 'From the years',
  },
  units: {
    title: (basis, made, of) => `Forecasts ${byBasis(basis)} of ${made} of ${of} units`,
    subtitle: (statYear, level) =>
      `Completion rate on 30 September ${statYear}; ${level}% of results lie between the two ends`,
  },
};
