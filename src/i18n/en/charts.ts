import { magnitude } from '../../domain/algebra.ts';
import { isFigure, type Rate, type Reading } from '../../domain/figure.ts';
import type { PathFinding, SeriesFinding, UnitsFinding, Yardstick } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { verdict } from '../../domain/targets.ts';
import { byBasis, capitalised, format, list, monthName, numberWord, period, plural, reading } from './words.ts';

/** Rounded to whole points for a title, where two decimals would be noise; less than one keeps its first. */
const inTitle = (value: Extract<Reading, object>) =>
  format.figure(magnitude(value), { decimals: Math.abs(value.value) < 1 ? 1 : 0 });

const creditCases = (part: Extract<Reading, object>) =>
  `${format.figure(part, { bare: true })} credit-institution ${plural(part.value, 'case', 'cases')}`;

const reach: Record<Yardstick, string> = {
  target: 'at or above target',
  pace: 'on or ahead of target pace',
  yearBefore: 'at or above the same period last year',
};
const fail: Record<Yardstick, string> = {
  target: 'below target',
  pace: 'behind target pace',
  yearBefore: 'below the same period last year',
};
/** The same at the end of a sentence that has already named the yardstick. */
const failShort: Record<Yardstick, string> = { target: 'below', pace: 'behind', yearBefore: 'below' };

const yardsticks: Record<Yardstick, string> = {
  target: 'Target',
  pace: 'Needed by now',
  yearBefore: 'Same period last year',
};
const againstYardstick: Record<Yardstick, string> = {
  target: 'target',
  pace: 'the level needed by now',
  yearBefore: 'the same period last year',
};

export const charts = {
  nothing: 'No data to draw yet.',
  yardsticks,
  columns: {
    measure: 'Measure',
    nation: 'Nation',
    lead: 'Difference',
    credit: 'Credit institutions',
    allCompleted: 'All completed',
    share: 'Share',
    unit: 'Unit',
    rate: 'Rate',
    gap: 'Difference',
    completed: 'Completed',
    eligible: 'Eligible',
    month: 'Cumulative to the end of',
    statYear: 'Statistical year',
  },
  nationComparison: {
    title: (own: string, wholeYear: boolean, cases: Reading<'points'>, amounts: Reading<'points'>) => {
      if (!wholeYear) return `${own} and the nation: comparable for whole years only`;
      if (!isFigure(cases) || !isFigure(amounts)) return `${own} and the nation: not enough data to compare`;
      if (verdict(cases) === 'met' && verdict(amounts) === 'met') return 'Level with the nation by cases and by money';
      const side = (gap: Extract<Reading<'points'>, object>) => (gap.value >= 0 ? 'above' : 'below');
      const both = side(cases) === side(amounts);
      const first = `${capitalised(inTitle(cases))} ${side(cases)} the nation by cases`;
      return `${first}, ${inTitle(amounts)} ${both ? '' : `${side(amounts)} `}by money`;
    },
    subtitle: (statYear: number) => `Completion rate in ${statYear}, % of the eligible total`,
    describeRow: (basis: string, own: string, ownRate: string, nationRate: string) =>
      `${basis}: ${own} ${ownRate}, nation ${nationRate}.`,
    withheld:
      'National figures are published by year only. Comparing some months with a whole year would be wrong, so this chart waits for the 12-month period.',
    absent: 'No national figures for this year yet.',
  },
  creditShare: {
    title: (part: Reading, caseShare: Reading, amountShare: Reading) => {
      if (!isFigure(part)) return 'Credit-institution cases: no data';
      if (part.value === 0) return 'No credit-institution cases completed in the period';
      if (!isFigure(caseShare) || !isFigure(amountShare)) return capitalised(`${creditCases(part)} completed`);
      if (caseShare.value * 5 < amountShare.value) return `Few cases, much money: ${creditCases(part)}`;
      return capitalised(`${creditCases(part)}: ${format.figure(amountShare, { decimals: 0 })} of the money`);
    },
    subtitle: (place: string, when: string) => `Credit-institution cases, ${place}, ${when}`,
    describeRow: (basis: string, part: string, whole: string, share: string) =>
      `${basis}: ${part} of ${whole}, that is ${share}.`,
    of: (part: string, whole: string) => `${part} of ${whole}`,
  },
  promptIndex: {
    title: (before: Rate, after: Rate) =>
      `Confidence ${after.value >= before.value ? 'rose' : 'fell'} from ${format.figure(before)} to ${format.figure(after)}`,
    subtitle: 'Firms agreeing that judgments are enforced promptly',
    describe: (before: string, after: string, change: string) =>
      `From ${before} in the earlier survey to ${after} in the later one, a change of ${change}.`,
    edition: 'Survey',
    editions: { before: 'earlier', after: 'later' },
    agreeing: 'Share agreeing',
  },
  unitStanding: {
    title: ({ yardstick, reached, judged, behind }: UnitsFinding, basis: Basis) => {
      if (judged === 0) return `Units cannot be compared ${byBasis(basis)} yet`;
      const [only] = behind;
      const by = byBasis(basis);
      if (judged === 1) return only ? `${only} is ${fail[yardstick]} ${by}` : `This unit is ${reach[yardstick]} ${by}`;
      const all = judged === 2 ? 'Both units' : `All ${numberWord(judged)} units`;
      if (behind.length === 0) return `${all} are ${reach[yardstick]} ${by}`;
      if (reached === 0) return `${all} are ${fail[yardstick]} ${by}`;
      const be = (count: number) => plural(count, 'is', 'are');
      const some = `${capitalised(numberWord(reached))} of ${numberWord(judged)} units ${be(reached)} ${reach[yardstick]} ${by}`;
      return behind.length <= 2 ? `${some}; ${list(behind)} ${be(behind.length)} ${failShort[yardstick]}` : some;
    },
    subtitle: (basis: Basis, yardstick: Yardstick, when: string) =>
      `Completion rate ${byBasis(basis)} against ${againstYardstick[yardstick]}, %, ${when}`,
    ends: (each: number, of: number) => `the ${each} highest and ${each} lowest of ${of}`,
    describeRow: (name: string, rate: string, yardstick: string, reference: string) =>
      `${name} ${rate}, ${yardstick.toLocaleLowerCase('en')} ${reference}.`,
  },
  yearPath: {
    title: (finding: PathFinding) => {
      if (finding.kind === 'nothing') return 'No monthly reports yet';
      if (finding.kind === 'reached') return `Full-year target reached in ${monthName(finding.months)}`;
      const so = `At ${reading(finding.rate)} by the end of ${monthName(finding.months)}`;
      if (finding.kind === 'noTarget' || !isFigure(finding.gap)) return so;
      return `${so}, ${reading(finding.gap)} short of the full-year target`;
    },
    subtitle: (basis: Basis, place: string) => `Completion rate ${byBasis(basis)}, cumulative from 01/10, ${place}`,
    describe: (statYear: number, months: number, rate: string, yearBefore: string, target: string) =>
      `Cumulative for ${period({ statYear, months })}: ${rate}; same period last year ${yearBefore}; full-year target ${target}.`,
    year: (statYear: number) => String(statYear),
    wholeYearTarget: 'Full-year target',
    target: (target: string) => `full-year target ${target}`,
    end: (rate: string, statYear: number) => `${rate} in ${statYear}`,
    /** Stands at the end of the line of the year before, where the room is short. */
    before: (rate: string) => `${rate} last year`,
  },
  nationalSeries: {
    title: (finding: SeriesFinding | null, basis: Basis) => {
      if (!finding) return `National rate ${byBasis(basis)}: not enough data`;
      const { from, to } = finding;
      const verb = to.rate.value >= from.rate.value ? 'rose' : 'fell';
      return `The national rate ${verb} from ${format.figure(from.rate)} in ${from.statYear} to ${format.figure(to.rate)} in ${to.statYear}`;
    },
    subtitle: (basis: Basis, province: string) =>
      `Full-year completion rate ${byBasis(basis)}, %; with the known values for ${province}`,
    describeRow: (statYear: number, nation: string, province: string, own: string) =>
      `${statYear}: nation ${nation}, ${province} ${own}.`,
    nationTarget: 'National target',
    provinceTarget: (province: string) => `${province} target`,
    nation: 'nation',
    target: 'target',
    formsChanged: 'forms changed',
  },
};
