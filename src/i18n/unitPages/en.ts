import type { Basis } from '../../domain/measures.ts';
import { kindsInOrder, type ProvenanceKind } from '../../domain/provenance.ts';
import type { MissesFinding } from '../../domain/unitFindings.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { capitalised, units as countUnits, list, numberWord, period, plural } from '../core/en.ts';
import { verdictWords } from '../phrases/en.ts';
import { quote } from '../rich.ts';
import { absent, against, byEach, everyUnit, misses, named, reachBoth, someUnits } from '../unitPhrases/en.ts';
import type { vi } from './vi.ts';

const kindNames: Record<ProvenanceKind, string> = {
  reported: 'published figures',
  imported: "figures imported from the office's files",
  register: 'figures counted from the register',
  derived: 'figures calculated from these',
  illustrative: 'illustrative data',
  trial: 'trial figures',
};

/** What units miss, and by which measures: two of them are never merged without their counts. */
function below(found: MissesFinding['misses'], yardstick: Yardstick): string {
  const words = verdictWords[yardstick].below;
  if (yardstick === 'pace') return `${words} by cases`;
  const count = (basis: Basis) => found.filter(({ bases: missed }) => missed.includes(basis)).length;
  const counts = `(${count('cases')} by cases, ${count('amounts')} by money)`;
  return yardstick === 'target' ? `below at least one target ${counts}` : `${words} on at least one measure ${counts}`;
}

/** Words of the pages about units. */
export const en: typeof vi = {
  headline: ({ judged, only, misses: found }, yardstick, at) => {
    if (judged === 0)
      return `There is no ${against[yardstick].replace(/^the /, '')} to compare the units with in ${period(at)}`;
    if (found.length === 0) return capitalised(`${everyUnit(judged, only)} ${reachBoth[yardstick]} in ${period(at)}`);
    const [alone] = found;
    if (only !== undefined && alone)
      return `${only} is ${verdictWords[yardstick].below} ${byEach(alone.bases)} in ${period(at)}`;
    if (found.length <= named)
      return `${capitalised(numberWord(found.length))} ${plural(found.length, 'unit', 'units')} ${verdictWords[yardstick].below} in ${period(at)}: ${misses(found)}`;
    if (found.length === judged)
      return capitalised(`${everyUnit(judged, only)} ${below(found, yardstick)} in ${period(at)}`);
    return capitalised(`${someUnits(found.length, judged)} ${below(found, yardstick)} in ${period(at)}`);
  },
  lead: (who, count, rates) => [
    count === 1 ? `${who} completed ` : `${capitalised(countUnits(count))} together completed `,
    quote(rates.cases, absent, { decimals: 1 }),
    ' of eligible cases and ',
    quote(rates.amounts, absent, { decimals: 1 }),
    ' of eligible money.',
  ],
  kinds: (kinds) => {
    if (kinds.size === 0) return '';
    if (kinds.has('trial'))
      return 'Numbers on this page are trial figures, assumed by a reader; the mark beside each says which.';
    const made = kinds.has('illustrative');
    if (made && kinds.size === 1)
      return 'No source publishes figures by unit: every number on this page is illustrative data.';
    if (made) return 'Some numbers on this page are illustrative data; the mark beside each says which.';
    return `The numbers on this page are ${list(kindsInOrder(kinds).map((kind) => kindNames[kind]))}.`;
  },
  missing: (place) => `${place} has not reported; its place is left empty.`,
  broken: (place) => `The report of ${place} in the file is broken; its place is left empty.`,
  announce: (count, at, headline) => `Showing ${countUnits(count)}, ${period(at)}. ${headline}.`,
  table: {
    title: (count, only) => `All measures of ${only ?? countUnits(count)}`,
    filtered: (text, shown, of) => `All numbers of the units filtered by “${text}”: ${shown} of ${of}`,
    subtitle: (at, count) =>
      count > 1
        ? `Cumulative, ${period(at)}. Select a column head to sort. The bottom row adds up; its rates are ratios of sums.`
        : `Cumulative, ${period(at)}`,
    fileSubtitle: (at) => `All measures of the statistical forms, cumulative, ${period(at)}`,
    fileGroups: { cases: 'Cases', amounts: 'Money' },
    search: 'Search the table (no accents needed)',
    sets: 'Columns',
    setOptions: { main: 'Main', all: 'All' },
    counts: {
      cases: { case: 'cases', percent: '%, cases', points: 'points, cases', days: 'days, cases' },
      amounts: {
        thousandDong: 'money, million\u00a0đồng',
        percent: '%, money',
        points: 'points, money',
        days: 'days, money',
      },
    },
    unit: 'Unit',
    rate: 'Completion rate, %',
    gap: { target: 'From target', pace: 'From required pace', yearBefore: 'On last year' },
    change: 'On last year',
    line: { target: 'target', pace: 'required pace', yearBefore: 'last year' },
    total: (count) => `${capitalised(countUnits(count))} together`,
    noMatch: (text) => `No unit matches “${text}”.`,
    shown: (count, of) => `${count}/${of} units`,
    sortBy: (column) => `Sort by ${column}`,
    sorted: {
      byName: (desc) => `Table sorted by name, ${desc ? 'Z to A' : 'A to Z'}.`,
      byNumber: (column, desc) => `Table sorted by ${column}, ${desc ? 'highest first' : 'lowest first'}.`,
    },
  },
  unit: {
    all: 'All units',
    parts: (count) => `${countUnits(count)} below it`,
    compareParts: 'Compare these units',
    within: (name) => `Within ${name}`,
    into: (name) => `Open the overview of ${name}`,
    compareWithin: 'Compare the units below it',
    above: (name) => `Up to ${name}`,
    previous: 'Previous unit',
    next: 'Next unit',
    choose: 'Unit',
    noReport: (name, at) => `${name} has not reported for ${period(at)} yet`,
    broken: (name, at) => `The report of ${name} for ${period(at)} is broken in the file`,
    noReportAdvice: 'Choose another period in the filter bar above, or look at another unit.',
    unknown: (code) => `There is no unit “${code}”`,
    unknownAdvice: 'The unit’s code in the address may be mistyped. The page Units has the full list.',
    outside: (name, at) => `${name} did not exist in ${period(at)}`,
    outsideAdvice: 'Choose another period in the filter bar above, or look at one of the units below.',
    ended: (on) => `This unit existed until ${on}.`,
    began: (on) => `This unit exists from ${on}.`,
    successors: 'Its work then went to:',
    source: 'Source:',
    predecessors: 'It took over the work of:',
  },
};
