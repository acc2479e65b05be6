import { magnitude } from '../../domain/algebra.ts';
import { isFigure, type Points, type Reading } from '../../domain/figure.ts';
import type { Yardstick } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Miss } from '../../domain/unitFindings.ts';
import { quote } from '../rich.ts';
import type { UnitsWords } from '../unitsWords.ts';
import {
  byBasis,
  capitalised,
  units as countUnits,
  format,
  list,
  missing,
  monthName,
  numberWord,
  period,
  plural,
  reading,
} from './words.ts';

const absent = missing.notReported;

const fails: Record<Yardstick, string> = {
  target: 'below target',
  pace: 'behind target pace',
  yearBefore: 'below the same period last year',
};
const reachBoth: Record<Yardstick, string> = {
  target: 'at or above both targets',
  pace: 'on pace for both targets',
  yearBefore: 'not below the same period last year by either measure',
};
const against: Record<Yardstick, string> = {
  target: 'target',
  pace: 'target pace',
  yearBefore: 'the same period last year',
};

/** Names up to this many are written out; of more only how many they are. */
const named = 3;
const names = (all: readonly string[]) => (all.length <= named ? list(all) : countUnits(all.length));
const are = (count: number) => plural(count, 'is', 'are');

const byBoth = (bases: readonly Basis[]) => (bases.length === 2 ? 'by both' : byBasis(bases[0] ?? 'cases'));
const misses = (all: readonly Miss[]) => all.map(({ name, bases }) => `${name} ${byBoth(bases)}`).join(', ');

const everyUnit = (count: number) => (count === 1 ? 'the unit shown is' : `all ${numberWord(count)} units are`);
const someUnits = (count: number, of: number) => `${numberWord(count)} of ${numberWord(of)} units ${are(count)}`;

const gapText = (gap: Points) => format.figure(magnitude(gap));

/** Words of the pages about units. */
export const units: UnitsWords = {
  headline: ({ judged, misses: found }, yardstick, at) => {
    if (judged === 0) return `The units cannot be held against ${against[yardstick]} in ${period(at)} yet`;
    if (found.length === 0) return capitalised(`${everyUnit(judged)} ${reachBoth[yardstick]} in ${period(at)}`);
    if (found.length <= named)
      return `${capitalised(numberWord(found.length))} ${plural(found.length, 'unit', 'units')} ${fails[yardstick]} in ${period(at)}: ${misses(found)}`;
    if (found.length === judged)
      return capitalised(`${everyUnit(judged)} ${fails[yardstick]} by some measure in ${period(at)}`);
    return capitalised(`${someUnits(found.length, judged)} ${fails[yardstick]} in ${period(at)}`);
  },
  lead: (count, rates) => [
    `${capitalised(countUnits(count))} together completed `,
    quote(rates.cases, absent),
    ' by cases and ',
    quote(rates.amounts, absent),
    ' by money of what was eligible.',
  ],
  illustrative: 'No source publishes figures by unit: every number on this page is illustrative.',
  missing: (place) => `${place} has not reported; its place is left empty.`,
  announce: (count, at, headline) => `Showing ${countUnits(count)}, ${period(at)}. ${headline}.`,
  columns: {
    caseRate: 'Rate by cases',
    amountRate: 'Rate by money',
    caseGap: 'Difference by cases',
    amountGap: 'Difference by money',
    low: 'Lower end',
    high: 'Upper end',
    chance: 'Beside the common rate',
    yearBefore: 'Same period last year',
    change: 'Change on last year',
    added: 'Completed in the month',
    addedBefore: 'Same month last year',
    correction: 'Downward correction',
    month: 'Month',
    step: 'Step',
    value: 'Number',
    province: 'Whole province',
    nation: 'Nation',
    target: 'Target',
  },
  chanceVerdicts: {
    above: 'clearly above',
    within: 'within chance',
    below: 'clearly below',
    unknown: 'not comparable yet',
  },
  ends: (each, of) => `the first ${each} and the last ${each} of ${of} units are drawn; the table has them all`,
  quadrant: {
    title: ({ judged, reachBoth: both, misses: found }, yardstick) => {
      if (judged === 0) return 'The units cannot be compared by both rates yet';
      if (found.length === 0) return capitalised(`${everyUnit(judged)} ${reachBoth[yardstick]}`);
      if (both === 0)
        return yardstick === 'yearBefore'
          ? 'Every unit is below last year by some measure'
          : `No unit is ${reachBoth[yardstick]}`;
      return capitalised(`${someUnits(both, judged)} ${reachBoth[yardstick]}`);
    },
    subtitle: (yardstick, asGap, at) =>
      asGap
        ? `Points from ${against[yardstick]}, by cases (across) and by money (up), ${period(at)}; a larger dot means more eligible cases`
        : `Rate by cases (across) and by money (up), %, ${period(at)}; a larger dot means more eligible cases`,
    corners: {
      target: {
        both: 'both targets met',
        cases: 'met by cases, not by money',
        amounts: 'met by money, not by cases',
        none: 'neither met',
      },
      pace: {
        both: 'on pace by both',
        cases: 'on pace by cases, behind by money',
        amounts: 'on pace by money, behind by cases',
        none: 'behind by both',
      },
      yearBefore: {
        both: 'higher by both',
        cases: 'higher by cases, lower by money',
        amounts: 'higher by money, lower by cases',
        none: 'lower by both',
      },
    },
    axes: { cases: 'by cases', amounts: 'by money' },
    describeRow: (name, cases, amounts) => `${name}: cases ${cases}, money ${amounts}.`,
    cloud: 'only the outermost units are named; the table has them all',
    left: (unplaced) => `${unplaced} cannot be drawn for want of data`,
    reference: (yardstick, value) => `${against[yardstick]} ${value}`,
  },
  ranking: {
    title: ({ above, below, judged }, basis, ends) => {
      if (basis === 'amounts' || judged === 0)
        return ends
          ? `Highest: ${ends.highest}; lowest: ${ends.lowest}`
          : `The units cannot be ranked ${byBasis(basis)} yet`;
      if (above.length === 0 && below.length === 0) return 'The units differ by no more than chance';
      const parts = [
        ...(above.length > 0 ? [`${names(above)} ${are(above.length)} clearly above the common rate`] : []),
        ...(below.length > 0
          ? [`${names(below)} ${are(below.length)} clearly below${above.length > 0 ? '' : ' the common rate'}`]
          : []),
      ];
      return capitalised(parts.join('; '));
    },
    subtitle: (basis, at, common) =>
      `Completion rate ${byBasis(basis)}, %, ${period(at)}; the province’s common rate is ${reading(common)}`,
    funnelSubtitle: (at, common) =>
      `Completion rate by cases (up) over eligible cases (across), ${period(at)}; the common rate is ${reading(common)}`,
    method: (compared) =>
      `How to read it: a unit with few cases swings more by chance alone. Each bar is the unit’s Wilson interval, widened for the number of units compared (${compared}) so that the chance of calling out any unit wrongly is at most 5%. A unit is named only where its whole interval lies beside the common rate.`,
    funnelMethod: (compared) =>
      `How to read it: the funnel is where chance alone may take a unit’s rate; the fewer the cases, the wider it is. It is drawn for ${compared} units compared at once, so that the chance of calling out any unit wrongly is at most 5%. Only units outside it are named.`,
    amountsMethod:
      'How to read it: money is not a count, and one large case can move the whole rate. So there is no interval of chance here, and no unit is called clearly better or worse.',
    describeRow: (name, rate, of, chance) => `${name} ${rate} of ${of}, ${chance}.`,
    common: (value) => `common rate ${value}`,
    of: (eligible) => `/ ${eligible}`,
    eligibleAxis: 'eligible cases',
  },
  heatmap: {
    title: (finding, at) => {
      const wholeYear = at.months === 12;
      if (finding.kind === 'unknown') return 'The units’ pace cannot be told yet';
      if (finding.kind === 'none')
        return capitalised(`${everyUnit(finding.judged)} ${wholeYear ? 'at or above target' : 'on pace'}`);
      const who = `${names(finding.names)} ${are(finding.names.length)}`;
      return wholeYear
        ? `${who} furthest below target: ${gapText(finding.gap)}`
        : `${who} furthest behind pace: ${gapText(finding.gap)}`;
    },
    subtitle: (basis, statYear) =>
      `Difference from the pace that leads to the ${statYear} target ${byBasis(basis)}, points, cumulative by month`,
    method:
      'The pace is no straight line: for each month it is the target × the unit’s own rate in the same month of the year before ÷ its rate for that whole year.',
    describeRow: (name, months, gap) => `${name} to the end of ${monthName(months)}: ${gap}.`,
  },
  paths: {
    title: (finding) => {
      if (finding.kind === 'unknown') return 'There is no year before to compare the units with';
      if (finding.kind === 'none') return 'No unit is above the same period last year';
      return `${names(finding.names)} gained most on the same period last year: ${gapText(finding.gap)}`;
    },
    subtitle: (basis, statYear) =>
      `Cumulative completion rate ${byBasis(basis)} in ${statYear}, %, all on one scale; the thin line is the year before, the dashed one the target`,
    describeRow: (name, rate, yearBefore) => `${name} ${rate}, last year ${yearBefore}.`,
  },
  flow: {
    title: (peak, corrections) => {
      if (!peak) return 'No month has been reported yet';
      const most = `${monthName(peak.months)} completed most: ${peak.added}`;
      const [first] = corrections;
      if (!first) return most;
      if (corrections.length === 1) return `${most}; ${monthName(first.months)} was corrected down by ${first.amount}`;
      return `${most}; ${corrections.length} months were corrected down`;
    },
    subtitle: (basis, statYear, place) =>
      `${basis === 'cases' ? 'Cases' : 'Money'} completed in each month of ${statYear}, ${place}; the tick is the same month of the year before`,
    method:
      'A month’s number is the difference of two neighbouring cumulative reports. Where a cumulative figure falls, the fall corrects what was reported before: it is marked apart and not taken off the month’s work.',
    describeRow: (months, added) => `${monthName(months)}: ${added}.`,
    describeCorrection: (months, amount) => `${monthName(months)} corrected down by ${amount}.`,
    correction: 'correction',
  },
  chain: {
    title: (docketed: Reading, completed: Reading, carriedForward: Reading) => {
      if (!isFigure(docketed) || !isFigure(completed) || !isFigure(carriedForward))
        return 'Not enough data to link the steps';
      return `${format.figure(docketed)} docketed, ${format.figure(completed)} completed, ${format.figure(carriedForward)} carried forward`;
    },
    subtitle: (basis, place, at) =>
      `${basis === 'cases' ? 'Cases' : 'Money'} through each step, ${place}, ${period(at)}`,
    steps: {
      docketed: 'Docketed',
      entrustedOut: 'Entrusted out',
      withdrawn: 'Withdrawn, revoked',
      takenUp: 'Taken up',
      totalToEnforce: 'To enforce',
      notYetEligible: 'Not yet eligible',
      postponedOrSuspended: 'Postponed, suspended',
      eligible: 'Eligible',
      completedTotal: 'Completed',
      eligibleCarriedForward: 'Eligible and left',
      carriedForward: 'Carried forward',
    },
    signs: { total: '', less: '− ', more: '+ ' },
    describeRow: (step, value) => `${step}: ${value}.`,
    broken:
      'Some steps are missing or do not add up, so they are not drawn as a chain; the table below has each number.',
  },
  comparison: {
    title: (cases, amounts) => {
      if (!isFigure(cases) || !isFigure(amounts)) return 'Not enough data to compare with the province';
      const side = (gap: Points) => (gap.value >= 0 ? 'above' : 'below');
      const alike = side(cases) === side(amounts);
      return alike
        ? `${gapText(cases)} ${side(cases)} the province’s common rate by cases, ${gapText(amounts)} by money`
        : `${gapText(cases)} ${side(cases)} the province’s common rate by cases, ${gapText(amounts)} ${side(amounts)} it by money`;
    },
    subtitle: (at) => `Completion rate, % of what was eligible, ${period(at)}`,
    describeRow: (basis, rate, target, province) => `${basis}: ${rate}, target ${target}, whole province ${province}.`,
    marks: { target: 'target', province: 'province', nation: 'nation', yearBefore: 'last year' },
  },
  table: {
    title: (count) => `All measures of ${countUnits(count)}`,
    subtitle: (at) =>
      `Cumulative, ${period(at)}. Select a column head to sort. The bottom row adds up; its rates are ratios of sums.`,
    fileSubtitle: (at) => `All measures of the statistical forms, cumulative, ${period(at)}`,
    fileGroups: { cases: 'Cases', amounts: 'Money' },
    search: 'Search the table (no accents needed)',
    sets: 'Columns',
    setOptions: { main: 'Main', all: 'All' },
    groups: { cases: 'Cases', amounts: 'Money (million đồng)' },
    unit: 'Unit',
    rate: 'Completion rate, %',
    gap: { target: 'From target', pace: 'From pace', yearBefore: 'On last year' },
    change: 'On last year',
    eligibilityRate: 'Eligibility rate, %',
    total: (count) => `${capitalised(countUnits(count))} together`,
    noMatch: (text) => `No unit matches “${text}”.`,
    shown: (count, of) => `${count}/${of} units`,
    sortBy: (column) => `Sort by ${column}`,
  },
  unit: {
    all: 'All units',
    previous: 'Previous unit',
    next: 'Next unit',
    choose: 'Unit',
    rates: 'The unit’s main results',
    noReport: (name, at) => `${name} has not reported for ${period(at)} yet`,
    noReportAdvice: 'Choose another period in the filter bar above, or look at another unit.',
    unknown: (code) => `There is no unit “${code}”`,
    unknownAdvice: 'The unit’s code in the address may be mistyped. The page Units has the full list.',
    outside: (name, at) => `${name} did not exist in ${period(at)}`,
    outsideAdvice: 'Choose another period in the filter bar above, or look at one of the units below.',
    ended: (on) => `This unit existed until ${on}.`,
    began: (on) => `This unit exists from ${on}.`,
    successors: 'Its work then went to:',
    predecessors: 'It took over the work of:',
  },
};
