import { byBasis, units as countUnits, list, period, plural } from '../../../i18n/core/en.ts';
import type { vi } from './vi.ts';

const named = 3;
const some = (names: readonly string[]) =>
  names.length <= named
    ? list(names)
    : `${names.slice(0, named).join(', ')} and ${names.length - named} more ${plural(names.length - named, 'unit', 'units')}`;

/** Words of the board of emulation. */
export const en: typeof vi = {
  title: {
    first: (name, points) => `Most points: ${name}, ${points}`,
    level: (count, points) => `${countUnits(count)} have the most points: ${points}`,
    few: (names) => `Scores of ${list(names)}`,
    nothing: 'No scores for an emulation board yet',
    group: (group, title) => `${group}: ${title}`,
  },
  subtitle: (count, at, total) =>
    `${count > 1 ? `Scores and ranks of ${countUnits(count)}` : 'Score'}, ${period(at)}; ${total} points at most`,
  judged: {
    completionRate: 'Completion rate',
    yieldRate: 'Completed of all to be enforced',
    clearanceRate: 'Clearance rate',
    eligibilityRate: 'Eligibility rate',
    terminatedShare: 'Share of terminations',
    stockChange: 'Change of the stock',
    eligibleStockChange: 'Change of the eligible stock on the year before',
  },
  credit: 'Credit-institution cases completed',
  of: (what, basis) => `${what} ${byBasis(basis)}`,
  columns: {
    unit: 'Unit',
    place: 'Rank',
    points: 'Points',
    grade: 'Grade',
    met: 'Criteria met',
    most: (points) => `${points} at most`,
    formerShare: 'At last year’s eligibility share',
    withoutTerminated: 'Without terminations',
    change: 'Since the period before',
    range: 'Ranks that chance allows',
    reading: (name) => `${name}: result`,
    yardstick: (name) => `${name}: held against`,
    line: (name) => `${name}: points`,
    fairPlace: (name) => `${name}: rank`,
    remark: 'Remark',
  },
  points: (points) => `${points} ${plural(Number(points), 'point', 'points')}`,
  place: (place) => `rank ${place}`,
  band: (best, worst) => `${best}–${worst}`,
  moved: (from, to) => `rank ${from} → ${to}`,
  level: (count) => `level with ${countUnits(count)}`,
  met: { true: 'met', false: 'not met' },
  change: {
    same: 'same rank',
    moved: (from, to) => `rank ${from} up to ${to}`,
    fell: (from, to) => `rank ${from} down to ${to}`,
    line: (name, before, now) => `${name}: ${before} → ${now} points`,
    passedBy: (names) => `${some(names)} went ahead`,
    passed: (names) => `${some(names)} fell back`,
    joined: (names) => `${some(names)} newly ranked`,
    left: (names) => `${some(names)} no longer ranked`,
    otherTable: 'another scoring table',
    noPlaceBefore: 'no rank the period before',
    noPlaceNow: 'no rank now',
    tookOver: 'has taken over work of other units',
    first: 'first period of the year',
  },
  unranked: {
    heading: 'Without a rank',
    ended: (name, successors) =>
      successors.length > 0
        ? `${name}: its work went to ${list(successors)}, who report the whole year.`
        : `${name}: it ended within the period.`,
    notYet: (name) => `${name}: it began after the period.`,
    noSuchUnit: (name) => `${name}: not among the units.`,
    broken: (name) => `${name}: its report in the file is broken.`,
    incomplete: (name, lines, floor, ceiling) =>
      `${name}: no data for ${list(lines)}; between ${floor} and ${ceiling} points.`,
    outside: (names) => `In no emulation group of the table: ${list(names)}.`,
  },
  arithmetic: {
    open: (name, points) => `${name}, ${points} points: how they are made up`,
    heading: (name) => `How the points of ${name} are made up`,
    yardstick: { target: 'target', pace: 'required pace', fixed: 'held against' },
    line: (points, most) => `${points} of ${most} ${plural(Number(most), 'point', 'points')}`,
    noPoints: 'no points yet',
    bonus: 'bonus',
    penalty: 'penalty',
    capped: 'at its maximum',
    total: (points, total) => `Sum: ${points} of ${total} points`,
    tie: (names, inEveryLine) =>
      `Level with ${some(names)}${inEveryLine ? ' on every criterion' : ''}: one rank for all, since no rule breaks the tie.`,
    tookOver: (names) => `Includes the work taken over this year from ${list(names)}.`,
    formerShare: (points) => `At last year’s share of cases classed eligible: ${points} points`,
    withoutTerminated: (points) => `Without terminations: ${points} points`,
    ofPlace: (place, of) => `, rank ${place} of ${countUnits(of)} that can be read so`,
    chance: (best, worst, partly) =>
      best === worst
        ? `Chance ${partly ? 'in the cases ' : ''}can hardly change rank ${best}${partly ? '; what it does to the rest is not known' : ''}.`
        : `Chance alone could put the unit anywhere from rank ${best} to ${worst}.`,
    noChance: 'What chance may do to this rank is not known.',
    change: (text) => `Since the period before: ${text}.`,
  },
  foot: {
    heading: 'How to read the board',
    ties: 'Units with equal points share a rank, and as many ranks after it stay empty. A unit without all its figures has no rank; it does not count as zero points.',
    chance: (level, draws, seed) =>
      `A rank written as a range (such as 2–4) is one that chance alone could change: ${level}% of ${draws} simulated years (completed cases drawn as binomial over the eligible ones, seed ${seed}) fall within it.`,
    withoutModel: (names) =>
      `${list(names)} cannot be simulated, since one large case can move a whole rate: ranges are therefore the narrowest.`,
    none: 'Nothing in this table can be simulated, so ranks are just the order of points.',
    unlike: (small, cases, large, most, times) =>
      `Sizes differ widely: ${small} has ${cases} eligible cases, ${large} has ${most}, ${times} times as many. Rates of small units swing more, so they are more often at the top or the bottom.`,
    fair: 'The two columns “At …” and “Without …” read rates in ways that classing or terminating alone cannot raise; targets stay as they are, so look at how ranks move.',
    few: 'Fewer than four units are not ranked.',
    merged: (names) => `${some(names)} took over work of other units this year: their figures include it.`,
    decided: (decision, what) => `${list(what)}: by ${decision}.`,
    decidedGroup: (decision) => `This group is judged by ${decision}.`,
    grade: (name) => `rank ${name}`,
    before: (at) => `The period before is ${period(at)}.`,
    pending: 'Working out ranges of ranks and the other readings…',
  },
  notes: {
    title: (count) =>
      count === 0
        ? 'Nothing seen that the table pays for wrongly'
        : `${count} ${plural(count, 'place', 'places')} where the table may pay for the wrong thing`,
    subtitle: 'Where points change and work does not in proportion; nothing is said about why',
    more: (count) => countUnits(count).replace('unit', 'more unit'),
    columns: { criterion: 'Criterion', unit: 'Unit', reading: 'Result', note: 'Note' },
    nothingBeyond: (a, readA, b, readB) => [
      `${a}, `,
      ...readA,
      `, and ${b}, `,
      ...readB,
      ', both have all the points: nothing is paid beyond the threshold.',
    ],
    nothingForAlmost: (unit, read) => [
      `${unit}, `,
      ...read,
      ', misses by less than 1 point and gets nothing, like a unit that misses by far.',
    ],
    cliff: (a, readA, b, readB, apart) => [
      `${a}, `,
      ...readA,
      `, and ${b}, `,
      ...readB,
      `, lie less than 1 percentage point apart; their scores lie ${apart} apart.`,
    ],
    oneCase: (unit, _, from, to) => [`A single case would change the score of ${unit} on this from ${from} to ${to}.`],
    oneCaseOfMoney: (unit, side, away, usual, amount, cases) => [
      `${unit} is ${side === 'gain' ? 'short of' : 'past'} the threshold by ${away}, less than a case of the usual size there, ${usual} = `,
      ...amount,
      ' ÷ ',
      ...cases,
      ': one case could change its points.',
    ],
    fewerEligible: (unit, now, before, points, otherwise) => [
      `${unit} classed `,
      ...now,
      ' as eligible, a year earlier ',
      ...before,
      `; at the former share its score would be ${otherwise} rather than ${points}.`,
    ],
    moreTerminated: (unit, now, before, points, otherwise) => [
      `${unit} terminated `,
      ...now,
      ' eligible, a year earlier ',
      ...before,
      `; at the former share its score would be ${otherwise} rather than ${points}.`,
    ],
    partOf: (part, whole) => [...part, ' of ', ...whole],
    stockLeftOtherwise: (unit, completed, accepted) => [
      `${unit} reduced its stock though it completed `,
      ...completed,
      ', less than the ',
      ...accepted,
      ' newly accepted: cases left the books otherwise (entrusted out, withdrawn, taken up).',
    ],
    fewerTakenUp: (unit, completed, completedBefore, accepted, acceptedBefore) => [
      `${unit} reduced its stock though it completed `,
      ...completed,
      ', less than ',
      ...completedBefore,
      ' a year earlier: fewer were newly accepted, ',
      ...accepted,
      ' after ',
      ...acceptedBefore,
      '.',
    ],
    stockClassedOtherwise: (unit, left, leftBefore) => [
      `${unit} reduced its eligible stock but not its whole stock, `,
      ...left,
      ' after ',
      ...leftBefore,
      ': cases were classed otherwise.',
    ],
  },
};
