import type { Basis } from '../../domain/measures.ts';
import type { Trait } from '../../domain/similarUnits.ts';
import { byBasis, list, numberWord, period, plural } from '../../i18n/core/en.ts';
import { names } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

const traits: Readonly<Record<Trait, string>> = {
  eligibleCases: 'eligible cases',
  eligibleAmount: 'eligible money',
  eligibilityRate: 'share eligible',
  creditShare: 'share of bank credit',
  newShare: 'share newly accepted',
};

const similar = (judged: number, shown: number) =>
  `${numberWord(judged)} most similar units${judged < shown ? ' with data' : ''}`;

/** Words of the chart. */
export const en: typeof vi = {
  title: ({ name, rate, above, within, below, judged, shown, range }, basis) => {
    if (rate === undefined || range === undefined)
      return `${name} cannot be compared with similar units ${byBasis(basis)} yet`;
    const so = `${name} at ${rate}`;
    if (judged === 0) {
      if (range.of === 1) return `${so}; the most similar unit at ${range.lowest}`;
      return `${so}; ${similar(range.of, shown)} from ${range.lowest} to ${range.highest}`;
    }
    const all = judged === 1 ? names([...above, ...within, ...below]) : similar(judged, shown);
    const every = judged === 1 ? all : `all ${all}`;
    if (above.length === judged) return `${so}, significantly above ${every}`;
    if (below.length === judged) return `${so}, significantly below ${every}`;
    if (within.length === judged) return `${so}, not significantly different from ${judged === 1 ? all : `the ${all}`}`;
    const parts = [
      ...(above.length > 0 ? [`significantly above ${names(above)}`] : []),
      ...(below.length > 0 ? [`significantly below ${names(below)}`] : []),
    ];
    return `${so}; of ${all}, ${parts.join(' and ')}`;
  },
  subtitle: (basis, at, { shown, compared, others }) => {
    const which =
      shown < compared
        ? `the ${shown} nearest in size and mix of ${compared} other units of the level`
        : `${shown === 1 ? 'the only other unit' : `all ${shown} other units`} of the level${shown === 1 ? '' : ', the nearest first'}`;
    const absent =
      others > compared ? `; ${others - compared} more ${plural(others - compared, 'lacks', 'lack')} data` : '';
    return `Completion rate ${byBasis(basis)}, %, ${period(at)}; ${which}${absent}`;
  },
  method: (basis: Basis, leftOut: readonly Trait[]) => {
    const chance =
      basis === 'cases'
        ? 'Bars are Wilson’s 95% confidence intervals; rates are called significantly different only where two bars do not touch.'
        : 'Money is no count: one large case can move the whole rate. So there is no interval, and no unit is called significantly better.';
    const lacking =
      leftOut.length > 0
        ? ` Some pairs had to be compared without ${list(leftOut.map((trait) => traits[trait]))}, for lack of data.`
        : '';
    return `How to read it: the most similar units are the nearest in ${list(Object.values(traits))}, each divided by how far the units of the level scatter. A distance of 100% is the usual one (median) between two units of the level. ${chance}${lacking}`;
  },
  describeOwn: (name, rate) => `${name}: ${rate}.`,
  describeRow: (name, rate, distance) => `${name}: ${rate}, distance ${distance}.`,
  distance: 'Distance in size and mix',
  low: 'Lower limit, 95%',
  high: 'Upper limit, 95%',
  mostUnlike: 'Differs most in',
  traits,
  columns: {
    eligibleCases: 'Eligible cases',
    eligibleAmount: 'Eligible money',
    eligibilityRate: 'Share eligible',
    creditShare: 'Bank credit in money completed',
    newShare: 'Newly accepted in all docketed',
  },
  apart: (distance) => `distance ${distance}`,
};
