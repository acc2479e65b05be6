import { magnitude } from '../../domain/algebra.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Headline } from '../../domain/findings.ts';
import type { Basis, ByBasis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { printed } from '../../domain/rounding.ts';
import { gapTo, type Judged, referenceOf, verdictOn, type Yardstick } from '../../domain/yardstick.ts';
import { byBasis, capitalised, missing, period, plural, reading, units } from '../core/en.ts';
import { byChance, chance, type VerdictWords, verdictWords } from '../phrases/en.ts';
import { quote, type Rich } from '../rich.ts';
import type { vi } from './vi.ts';

const absent = missing.notReported;

/** The same in the second half of a sentence; a short yardstick is repeated, a long one is "it". */
const againWords: typeof verdictWords = {
  ...verdictWords,
  yearBefore: { above: 'above it', met: 'level with it', below: 'below it' },
};
const bothWords: Record<Exclude<Yardstick, 'pace'>, VerdictWords> = {
  target: {
    above: 'both targets exceeded',
    met: 'both targets met',
    below: 'neither target met',
  },
  yearBefore: {
    above: 'both rates above the same period last year',
    met: 'both rates level with the same period last year',
    below: 'both rates below the same period last year',
  },
};
const nothing: Record<Yardstick, string> = {
  target: 'no target',
  pace: 'no required pace',
  yearBefore: 'no figures for the same period last year',
};
const nothingAgain: Record<Yardstick, string> = { ...nothing, yearBefore: 'no figures for it' };
const unknownWords: Record<Yardstick, string> = {
  target: `${nothing.target} to compare with`,
  pace: `${nothing.pace} to compare with`,
  yearBefore: `${nothing.yearBefore} to compare with`,
};

function claim({ yardstick, verdicts: { cases, amounts }, assigned }: Headline): string {
  const first = cases === null ? nothing[yardstick] : verdictWords[yardstick][cases];
  // Money is no part of the answer on the way: its distance is a number of the lead.
  if (yardstick === 'pace') return `${first} ${byBasis('cases')}`;
  if (cases === amounts && cases !== null) {
    const both: string = `${bothWords[yardstick][cases]}`;
    return assigned && yardstick === 'target' ? both.replace('target', 'assigned target') : both;
  }
  const second = amounts === null ? nothingAgain[yardstick] : againWords[yardstick][amounts];
  return `${first} ${byBasis('cases')}, ${second} ${byBasis('amounts')}`;
}

/** The claim with its period where English has it: "last year" must not stand right before "in 2021". */
function claimed(headline: Headline, when: Period): string {
  const { yardstick, verdicts } = headline;
  if (verdicts.cases === null && verdicts.amounts === null)
    return `${nothing[yardstick]} to compare ${period(when)} with`;
  if (yardstick === 'yearBefore') return `in ${period(when)}, ${claim(headline)}`;
  if (yardstick === 'target') return `${claim(headline)} in ${period(when)}`;
  return `${claim(headline)} after ${when.months} ${plural(when.months, 'month', 'months')} of statistical year ${when.statYear}`;
}

/** How far both rates are from the yardstick: "nearly 4 points above target by cases, …". */
function distances({ cases, amounts }: ByBasis<Judged>, yardstick: Yardstick): Rich {
  if (!isFigure(gapTo(cases, yardstick)) && !isFigure(gapTo(amounts, yardstick))) return [unknownWords[yardstick]];
  return [
    ...distance('cases', cases, yardstick, verdictWords),
    ', ',
    ...distance('amounts', amounts, yardstick, againWords),
  ];
}

function distance(basis: Basis, standing: Judged, yardstick: Yardstick, words: typeof verdictWords): Rich {
  const gap = gapTo(standing, yardstick);
  const by = byBasis(basis);
  if (!isFigure(gap)) return [`${(words === againWords ? nothingAgain : nothing)[yardstick]} ${by}`];
  const verdict = verdictOn(standing, yardstick);
  if (verdict === 'met' || !printed(gap)) return [`${words[yardstick].met} ${by}`];
  // "Ahead" and "behind" are verdicts; a distance from the pace lies above or below it.
  const side = gap.value < 0 ? 'below' : 'above';
  const where = yardstick === 'pace' ? `${side} the required pace` : words[yardstick][side];
  return [{ figure: magnitude(gap) }, ` ${where} ${by}${chance(verdict)}`];
}

const against: Record<Yardstick, string> = {
  target: 'target',
  pace: 'required pace',
  yearBefore: 'same period last year',
};

export const en: typeof vi = {
  /** `place` is null for the whole province. */
  headline: (headline, place, when) =>
    place === null ? capitalised(claimed(headline, when)) : `${place}: ${claimed(headline, when)}`,
  lead: (place, standings, yardstick) => [
    `${capitalised(place)} completed `,
    quote(standings.cases.completed, 'an unreported number of cases'),
    ' and ',
    quote(standings.amounts.completed, 'an unreported amount of money'),
    ': ',
    ...distances(standings, yardstick),
    '.',
  ],
  stock: (caveats) => [
    'Stock: ',
    ...caveats.flatMap(({ basis, clearance, difference }, at): Rich => {
      const way = difference.value > 0 ? 'grew by ' : 'shrank by ';
      return [
        at === 0 ? '' : '; ',
        `${byBasis(basis)} it ${difference.value === 0 ? 'did not change' : way}`,
        ...(difference.value === 0 ? [] : [{ figure: magnitude(difference) }]),
        ', completed equals ',
        { figure: clearance },
        ' of newly accepted',
      ];
    }),
    '.',
  ],
  scope: {
    dates: (statYear, from, to) => `Statistical year ${statYear}, figures from ${from} to ${to}.`,
    rates: {
      reported: (place) => `The rates of ${place} are published figures.`,
      imported: (place) => `The rates of ${place} are imported from the office's files.`,
      register: (place) => `The rates of ${place} are counted from the register.`,
      derived: (place) => `The rates of ${place} are derived, calculated by formula from figures with sources.`,
      illustrative: (place, when) =>
        `${capitalised(place)}, ${when}: figures recomputed from illustrative reports, because no source publishes figures for this choice.`,
      trial: (place, when) => `${capitalised(place)}, ${when}: trial figures, recomputed from what a reader assumed.`,
    },
    parts: {
      all: (kind) => `Those by unit and by month are ${kind.toLowerCase()}.`,
      some: (kind) => `Some of those by unit and by month are ${kind.toLowerCase()}; the mark beside each says which.`,
    },
    unfiltered:
      'The judgment index, the national series, the disposition times by year and the highlights do not follow the filters.',
    broken: (names) => `The report from ${names} in the file is broken; the totals leave this part out.`,
    missing: (names) => `No report from ${names} yet; the totals leave this part out.`,
  },
  kpi: {
    strip: 'Key figures',
    rate: { cases: 'Completion rate by cases', amounts: 'Completion rate by money' },
    index: 'Judgments enforced promptly',
    credit: 'Credit-institution cases completed',
    gap: (standing, yardstick) => {
      const gap = gapTo(standing, yardstick);
      if (!isFigure(gap)) return [unknownWords[yardstick]];
      const verdict = verdictOn(standing, yardstick);
      if (verdict === 'met' || !printed(gap)) return [verdictWords[yardstick].met];
      return [{ figure: magnitude(gap) }, `${gap.value < 0 ? ' below' : ' above'}${chance(verdict)}`];
    },
    reference: (reference, yardstick) => [`${against[yardstick]} `, quote(reference, absent)],
    base: (completed, eligible) => [quote(completed, absent), ' out of ', quote(eligible, absent), ' eligible'],
    short: ({ short, needed, eligible, completed }) => [
      { figure: short },
      ' short: ',
      { figure: needed, options: { bare: true } },
      ' of ',
      { figure: eligible, options: { bare: true } },
      ' needed, ',
      { figure: completed, options: { bare: true } },
      ' completed',
    ],
    eligibility: (rate) => ['eligibility rate ', quote(rate, absent)],
    indexChange: (change, before) => {
      const fallen = isFigure(change) && change.value < 0;
      return [
        fallen ? 'down ' : 'up ',
        quote(isFigure(change) ? magnitude(change) : change, absent),
        ' from ',
        quote(before, absent),
      ];
    },
    indexRank: (rank, of) => [
      'rank ',
      quote(rank, absent),
      ' among the province’s ',
      quote(of, absent),
      ' legal-institutions items',
    ],
    creditMoney: (amount) => [quote(amount, absent)],
    creditShare: (share) => [quote(share, absent), ' of the money completed'],
    unfiltered: (whole) => `${whole}, whatever the filters`,
  },
  attention: {
    title: (count) =>
      count === 0 ? 'No unit needs attention' : `${units(count)} ${plural(count, 'needs', 'need')} attention`,
    subtitle: {
      target: 'Below target by cases or money, then a growing stock of cases; the worst first',
      pace: 'Behind the required pace by cases, beyond random variation',
      yearBefore: 'Below the same period last year; the worst first',
    } satisfies Record<Yardstick, string>,
    none: {
      target: 'Every unit with a target has met it by both cases and money.',
      pace: `Every unit keeps the required pace by cases, or is off it only ${byChance}.`,
      yearBefore: 'No unit is below the same period last year.',
    },
    more: (count) => `and ${count} more on the Units page`,
    notJudged: 'No unit can be assessed yet',
    unknown: {
      target: 'There are no unit targets for this year yet.',
      pace: 'Pace cannot be assessed: unit targets or reports for the year before are missing.',
      yearBefore: 'There are no reports for the year before to compare with yet.',
    },
    brief: ({ gap, shortfall }, yardstick) =>
      shortfall
        ? [{ figure: shortfall.short }, ' short']
        : [
            { figure: magnitude(gap) },
            ` ${yardstick === 'pace' ? 'below the required pace' : verdictWords[yardstick].below}`,
          ],
    detail: ({ basis, gap, standing, shortfall, byChance: explained }, yardstick) => [
      `${capitalised(byBasis(basis))}: `,
      quote(standing.rate, absent),
      ` against ${against[yardstick]} `,
      quote(referenceOf(standing, yardstick), absent),
      ...(shortfall
        ? [
            ', ',
            { figure: magnitude(gap) },
            ' below; ',
            { figure: shortfall.needed, options: { bare: true } },
            ' of ',
            { figure: shortfall.eligible, options: { bare: true } },
            ' cases needed, ',
            { figure: shortfall.completed, options: { bare: true } },
            ' completed',
          ]
        : []),
      ...(explained === undefined ? [] : [`; ${explained ? 'within' : 'beyond'} random variation`]),
      '.',
    ],
    stockBrief: (change) => ['stock grew by ', quote(change, absent)],
    stockDetail: ({ change, clearance }, alone) => [
      ...(alone ? [] : ['The stock of cases grew by ', { figure: change }, '; ']),
      `${alone ? 'C' : 'c'}ompleted cases equal `,
      quote(clearance, absent),
      ' of newly accepted.',
    ],
    item: ({ basis, standing }, name, yardstick) => [
      `${name}: `,
      ...distance(basis, standing, yardstick, verdictWords),
      ' (',
      quote(standing.rate, absent),
      ' against ',
      quote(referenceOf(standing, yardstick), absent),
      ')',
    ],
  },
  facts: {
    label: (count) => `${count} ${plural(count, 'other result', 'other results')}`,
    names: {
      credit: 'Credit-institution cases',
      index: 'Judgments enforced promptly',
      rest: 'Difficult cases, themed campaign',
    },
    credit: (cases, amounts, mayDiffer) => [
      quote(cases.part, absent),
      ...(isFigure(cases.share) ? [', ', { figure: cases.share }, ' of those completed'] : []),
      '; ',
      quote(amounts.part, absent),
      ...(isFigure(amounts.share) ? [', ', { figure: amounts.share }, ' of the money completed'] : []),
      mayDiffer ? ' (their periods may differ)' : '',
    ],
    noCredit: 'None completed in the period',
    index: (value, change, before) => {
      const fallen = isFigure(change) && change.value < 0;
      return [
        quote(value, absent),
        ` of firms agree, ${fallen ? 'down' : 'up'} `,
        quote(isFigure(change) ? magnitude(change) : change, absent),
        ' from ',
        quote(before, absent),
        ' in the survey before',
      ];
    },
    survey: 'PCI survey, not by statistical years',
    title: (statYear) => `Highlights${statYear === undefined ? '' : ` of ${statYear}`}`,
    subtitle: (whole, date) => `${capitalised(whole)}, from the article of ${date}`,
    hardCases: (count) => [
      quote(count, absent),
      ', difficult and long-standing, closed by agreement and not by coercive enforcement',
    ],
    campaign: (reach, from, to) => [
      `The ${from}–${to} themed campaign on large, credit-institution and difficult cases reached `,
      quote(reach, absent),
      ' of officials and civil servants',
    ],
  },
  announce: (place, when, basis, rate) =>
    `Viewing ${place}, ${when}. Completion rate ${byBasis(basis)}: ${reading(rate)}.`,
};
