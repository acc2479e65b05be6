import { forms } from '../../src/domain/forms.ts';
import { type FormVersion, formVersions } from '../../src/domain/formVersion.ts';
import { endOf, startOf } from '../../src/domain/period.ts';
import type { CountBasis, CountedMeasure, CountRequest, CountRow, FinishedRow, MedianRow, StockRow } from '../rows.ts';
import { ageBand, dayBand, daysBetween, sizeBand } from './bands.ts';
import { type CaseFile, caseFiles } from './caseFiles.ts';
import { beginningOf, type Entry, entryOf, isOver } from './entry.ts';
import { type CountSums, countTally, finishedTally, sortedBy, stockTally } from './tallies.ts';
import { type PeriodUnits, readUnits, unitsIn } from './units.ts';
import { paymentsIn, type Sight, type State } from './view.ts';

/** What there is to count in the books of a year. */
export interface Counted {
  readonly counts: CountRow[];
  readonly corrections: CountRow[];
  readonly stock: StockRow[];
  readonly medians: MedianRow[];
  readonly finished: FinishedRow[];
}

/** A period to be counted, as the books were at some closing. */
interface Page {
  readonly months: number;
  readonly sight: Sight;
  readonly lastDay: string;
  readonly form: FormVersion;
  readonly units: PeriodUnits;
}

/** Where a case in progress, postponed and so on stands in the forms. */
const measureOf: Readonly<Record<State, CountedMeasure>> = {
  inProgress: 'inProgress',
  postponedByAgreement: 'postponedByAgreement',
  suspendedForComplaint: 'suspendedForComplaint',
  notYetEligible: 'notYetEligible',
  separate: 'notYetEligible',
  postponed: 'postponedOrSuspended',
  suspended: 'postponedOrSuspended',
  completed: 'completed',
  terminated: 'terminated',
  entrustedOut: 'entrustedOut',
  withdrawn: 'withdrawn',
  takenUp: 'takenUp',
};

const left: readonly State[] = ['completed', 'terminated', 'entrustedOut', 'withdrawn', 'takenUp'];

/**
 * The books of a year, counted case by case from the CSV files of a register: a second opinion on what engines count, which
 * knows none of their queries. Reads each file once; its memory does not grow with the number of cases but with that of the
 * cases carried forward, of each of which it keeps a number a period. Throws a RangeError on files that are not in the order of the cases.
 */
export function countRegister(dir: string, request: Omit<CountRequest, 'units'>): Counted {
  const { year, closings, months } = request;
  const opening: Sight = { end: `${startOf({ statYear: year, months: 1 })}T00:00:00`, closing: closings[0] ?? '' };
  const structure = readUnits(dir);
  const pageOf = (month: number, closing: string): Page => {
    const period = { statYear: year, months: month };
    const lastDay = endOf(period);
    const sight = { end: `${dayAfter(lastDay)}T00:00:00`, closing };
    return { months: month, sight, lastDay, form: formOn(lastDay), units: unitsIn(structure, period) };
  };
  const months1To = Array.from({ length: months }, (_, at) => at + 1);
  const books = months1To.map((month) => new Books(pageOf(month, closings[month] ?? ''), request));
  const again = months1To
    .slice(0, -1)
    .map((month) => new Books(pageOf(month, closings[month + 1] ?? ''), { ...request, countsOnly: true }));
  for (const file of caseFiles(dir)) {
    const beginning = beginningOf(file, opening);
    if (isOver(file, beginning, opening)) continue;
    for (const book of [...books, ...again]) {
      const entry = entryOf(file, beginning, book.page.sight);
      if (entry) book.enter(file, entry);
    }
  }
  const all = <R>(rowsOf: (book: Books) => readonly R[]) => books.flatMap(rowsOf);
  return {
    counts: sortedBy(
      all((book) => book.counts.rows()),
      ['unit', 'months', 'officer', 'basis'],
    ),
    corrections: sortedBy(
      again.flatMap((book) => book.counts.rows()),
      ['unit', 'months', 'officer', 'basis'],
    ),
    stock: sortedBy(
      all((book) => book.stock.rows()),
      ['unit', 'months', 'type', 'size', 'credit', 'age'],
    ),
    medians: sortedBy(
      all((book) => book.medians()),
      ['unit', 'months'],
    ),
    finished: sortedBy(
      all((book) => book.finished.rows()),
      ['unit', 'months', 'type', 'size', 'credit', 'days'],
    ),
  };
}

type CountPair = Record<CountBasis, CountSums>;

/** The books of one period. */
class Books {
  readonly page: Page;
  readonly counts = countTally();
  readonly stock = stockTally();
  readonly finished = finishedTally();
  /** Days of each case carried forward, by unit and all that it is a part of. */
  readonly #ages = new Map<string, number[]>();
  readonly #rows = new Map<string, Map<string | null, CountPair>>();
  readonly #options: { readonly officers: boolean; readonly countsOnly?: boolean };

  constructor(page: Page, options: { readonly officers: boolean; readonly countsOnly?: boolean }) {
    this.page = page;
    this.#options = options;
    for (const unit of page.units.leaves) this.#rowsOf(unit, null);
  }

  enter(file: CaseFile, entry: Entry) {
    const unit = this.page.units.reporterOf(entry.row.unit);
    if (unit === undefined) return;
    this.#count(unit, null, entry);
    if (this.#options.officers && entry.officer !== '') this.#count(unit, entry.officer, entry);
    if (entry.place === 'separateBook' || this.#options.countsOnly) return;
    if (entry.state === 'completed') this.#finish(unit, entry);
    else if (!left.includes(entry.state)) this.#carryForward(unit, file, entry);
  }

  medians(): MedianRow[] {
    return [...this.#ages].map(([unit, ages]) => {
      const sorted = ages.toSorted((a, b) => a - b);
      return { unit, months: this.page.months, medianDays: sorted[Math.ceil(sorted.length / 2) - 1] ?? 0 };
    });
  }

  #rowsOf(unit: string, officer: string | null): CountPair {
    const ofUnit = this.#rows.get(unit) ?? new Map<string | null, CountPair>();
    this.#rows.set(unit, ofUnit);
    const known = ofUnit.get(officer);
    if (known) return known;
    const { months } = this.page;
    const pair = {
      cases: this.counts.at({ unit, officer, months, basis: 'cases' }),
      amounts: this.counts.at({ unit, officer, months, basis: 'amounts' }),
    };
    ofUnit.set(officer, pair);
    return pair;
  }

  #count(unit: string, officer: string | null, { place, row, state, base, collected, reduced, rest }: Entry) {
    const { cases, amounts } = this.#rowsOf(unit, officer);
    cases[place] += 1;
    amounts[place] += base;
    if (place === 'separateBook') return;
    if (place === 'newlyAccepted' && row.entrustedIn) {
      cases.entrustedIn += 1;
      amounts.entrustedIn += base;
    }
    const isOnForm = this.page.form !== '06/2019' || state !== 'suspendedForComplaint';
    const measure = isOnForm ? measureOf[state] : 'inProgress';
    cases[measure] += 1;
    amounts.completed += collected;
    amounts.reduced += reduced;
    // What is left of a completed case has ceased.
    amounts[measure === 'completed' ? 'terminated' : measure] += rest;
    if (!row.credit) return;
    amounts.credit += collected;
    if (state === 'completed') cases.credit += 1;
  }

  #finish(unit: string, { row, now, base }: Entry) {
    if (!now?.last) return;
    const from = now.statusEvents.findLast(({ kind }) => kind === 'reopened')?.happenedAt ?? row.acceptedAt;
    const days = dayBand(daysBetween(from, now.last.happenedAt));
    const { type, credit } = row;
    this.finished.at({ unit, months: this.page.months, type, size: sizeBand(base), credit, days }).cases += 1;
  }

  #carryForward(unit: string, file: CaseFile, { row, now, base, rest }: Entry) {
    const from = now?.statusEvents.findLast(({ kind }) => kind === 'reopened')?.happenedAt ?? row.acceptedAt;
    const days = daysBetween(from, this.page.lastDay);
    const { type, credit } = row;
    const age = ageBand(days);
    const cell = this.stock.at({ unit, months: this.page.months, type, size: sizeBand(base), credit, age });
    cell.cases += 1;
    cell.amount += rest;
    if (this.#standsStill(file, row.acceptedAt, now?.statusEvents ?? [])) {
      cell.standstillCases += 1;
      cell.standstillAmount += rest;
    }
    for (const code of [unit, ...this.page.units.aboveOf(unit)]) {
      const ages = this.#ages.get(code);
      if (ages) ages.push(days);
      else this.#ages.set(code, [days]);
    }
  }

  /** Whether nothing was done in the twelve months before the end of the period. */
  #standsStill(file: CaseFile, acceptedAt: string, statusEvents: readonly { readonly happenedAt: string }[]): boolean {
    const { sight } = this.page;
    const since = `${Number(sight.end.slice(0, 4)) - 1}${sight.end.slice(4)}`;
    if (acceptedAt >= since) return false;
    if (statusEvents.some(({ happenedAt }) => happenedAt >= since)) return false;
    return !paymentsIn(file, sight).some(({ happenedAt }) => happenedAt >= since);
  }
}

/** The forms on which a period is reported that ends on this day. */
function formOn(lastDay: string): FormVersion {
  return formVersions.findLast((version) => (forms[version].from ?? '') <= lastDay) ?? '06/2019';
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
