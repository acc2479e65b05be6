import { magnitude } from '../../../domain/algebra.ts';
import { isFigure } from '../../../domain/figure.ts';
import { printed } from '../../../domain/rounding.ts';
import type { Standing } from '../../../domain/standing.ts';
import { gapTo, referenceOf, verdictOn, type Yardstick } from '../../../domain/yardstick.ts';
import { byBasis, units as countUnits, list, missing, period, plural } from '../../../i18n/core/en.ts';
import { byChance, verdictWords } from '../../../i18n/phrases/en.ts';
import { quote, type Rich } from '../../../i18n/rich.ts';
import { against } from '../../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

const absent = missing.notReported;

function held(standing: Standing, yardstick: Yardstick): Rich {
  const gap = gapTo(standing, yardstick);
  const reference = referenceOf(standing, yardstick);
  if (!isFigure(gap)) return [];
  const verdict = verdictOn(standing, yardstick);
  const level = verdict === 'met' || !printed(gap);
  const beside: Rich = [
    ...(isFigure(reference) ? [{ figure: reference }] : []),
    ...(verdict === 'within' ? [isFigure(reference) ? `; ${byChance}` : byChance] : []),
  ];
  return [
    ', ',
    ...(level
      ? [verdictWords[yardstick].met]
      : [{ figure: magnitude(gap) }, ` ${gap.value < 0 ? 'below' : 'above'} ${against[yardstick]}`]),
    ...(beside.length > 0 ? [' (', ...beside, ')'] : []),
  ];
}

/** Sentences of the report in Word. */
export const en: typeof vi = {
  subject: (at, place) => `Results of civil judgment enforcement in ${period(at)}${place === null ? '' : `: ${place}`}`,
  annex: (at, place) =>
    `Figures and charts on the results of civil judgment enforcement in ${period(at)}${place === null ? '' : `: ${place}`}`,
  group: (names) => (names.length <= 4 ? list(names) : countUnits(names.length)),
  opening: (agency, at, place, from, to) =>
    `${agency} reports on the results of civil judgment enforcement in ${period(at)}${place === null ? '' : `, ${place}`} (${from} to ${to}):`,
  closing: (agency, at) => `End of the report on ${period(at)} by ${agency}.`,
  part: (number, title) => `${number}. ${title}`,
  results: {
    title: 'I. Results',
    basis: { cases: 'By cases', amounts: 'By money' },
    docketed: (all, over, fresh) => [
      'Docketed in total: ',
      quote(all, absent),
      '; carried over: ',
      quote(over, absent),
      '; newly accepted: ',
      quote(fresh, absent),
      '.',
    ],
    eligible: (all, able, rate) => [
      'To be enforced in total: ',
      quote(all, absent),
      '; eligible for enforcement: ',
      quote(able, absent),
      ...(isFigure(rate) ? [', ', { figure: rate }, ' of the total'] : []),
      '.',
    ],
    result: (standing, yardstick) => {
      const { rate, completed, eligible } = standing;
      return [
        'Completed: ',
        quote(completed, absent),
        ...(isFigure(eligible) ? [' out of ', { figure: eligible }, ' eligible'] : []),
        ', a completion rate of ',
        quote(rate, absent),
        ...held(standing, yardstick),
        '.',
      ];
    },
    nothing: (basis) => `There are no figures ${byBasis(basis)} for this period.`,
    change: (change, before) => [
      'Against the same period of the year before',
      ...(isFigure(before) ? [' (', { figure: before }, ')'] : []),
      ...(printed(change) === 0
        ? [', the rate is unchanged.']
        : [`, the rate is ${change.value < 0 ? 'down' : 'up'} `, { figure: magnitude(change) }, '.']),
    ],
    stock: 'Carried forward',
    left: (basis, forward, difference, clearance) => {
      const change: Rich = !isFigure(difference)
        ? []
        : difference.value === 0
          ? [', as much as was carried over']
          : [
              ', ',
              { figure: magnitude(difference) },
              ` ${difference.value < 0 ? 'less' : 'more'} than was carried over`,
            ];
      return [
        `${basis === 'cases' ? 'By cases' : 'By money'}: `,
        quote(forward, absent),
        ' carried forward',
        ...change,
        ...(isFigure(clearance) ? ['; completed: ', { figure: clearance }, ' of what was newly accepted'] : []),
        '.',
      ];
    },
    credit: 'Credit-institution cases',
    creditDone: (count, money) => [
      'Completed: ',
      quote(count, 'an unreported number of cases'),
      ', amounting to ',
      quote(money, 'an unreported amount'),
      '.',
    ],
    others: 'What the figures show',
    finding: (title, number) => `${title}; see item ${number} of the annex.`,
  },
  shortcomings: {
    title: 'II. Shortcomings',
    unknown: {
      target: 'The units have no targets to be held against.',
      pace: 'Pace cannot be assessed: targets or figures of the year before are missing.',
      yearBefore: 'There are no figures of the year before to compare with.',
    },
    none: {
      target: [
        'Every target that there is was reached.',
        'Every unit with targets reached them by cases and by money.',
      ],
      pace: [
        'By cases it is not behind the required pace by more than random variation.',
        'By cases no unit is behind the required pace by more than random variation.',
      ],
      yearBefore: ['It is not below the same period last year.', 'No unit is below the same period last year.'],
    },
    more: (count) => `${count} more ${plural(count, 'item', 'items')}: see the annex.`,
    sentence: (text) => [...text, '.'],
    short: (text) => ['; ', ...text],
    missing: (names) =>
      `There is no report of ${names.length <= 6 ? list(names) : countUnits(names.length)}; sums do not include them.`,
    own: 'Other shortcomings:',
  },
  causes: { title: 'III. Causes', outside: 'Outside the agency', inside: 'Within the agency' },
  plans: {
    title: 'IV. Direction, tasks and proposals',
    tasks: 'Direction and tasks',
    left: (counts) => [
      'Concentrate on what is eligible and carried forward: ',
      ...counts.flatMap((count, at): Rich => [at === 0 ? '' : ', ', quote(count, absent)]),
      '.',
    ],
    follow: (names) =>
      `Direct ${names.length <= 6 ? list(names) : countUnits(names.length)} to remedy the shortcomings named in part II.`,
    reports: 'Urge the units that have not reported to send their reports.',
    proposals: 'Proposals',
  },
};
