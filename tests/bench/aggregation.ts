import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseReports } from '../../src/data/reports/parse.ts';
import { amountMeasures, type Basis, caseMeasures } from '../../src/domain/measures.ts';
import { ratePath } from '../../src/domain/ratePath.ts';
import { total } from '../../src/domain/reportSums.ts';
import type { ReportTable } from '../../src/domain/reportTable.ts';
import { flatNationFiles } from './flatNation.ts';

/**
 * Times the domain's aggregation of a whole nation beside loops over the same typed arrays written by hand, and weighs the
 * tables beside their numbers. Runs in Node; the numbers are the same in a browser's engine.
 */

export interface Ratio {
  readonly name: string;
  /** Milliseconds, or megabytes. */
  readonly plain: number;
  readonly ours: number;
  readonly ratio: number;
}

const statYears = [2017, 2018, 2019, 2020, 2021] as const;
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const bases: readonly Basis[] = ['cases', 'amounts'];

/** Reads the nation as the site would. */
function readNation(figures: string): readonly ReportTable[] {
  const files = flatNationFiles(figures);
  return statYears.map((year) => {
    const body = files.get(`viet-nam/reports/${year}.json`);
    if (body === undefined) throw new Error(`[bench] no national reports of ${year}`);
    return parseReports('viet-nam', year, JSON.parse(body)).value;
  });
}

/** The units of a query, as a page has them: a list of its own. Sums by hand know their places in the columns already. */
const queries = new Map<ReportTable, { readonly units: readonly string[]; readonly places: Int32Array }>();

function queryOf(table: ReportTable) {
  let query = queries.get(table);
  if (!query) {
    query = { units: [...table.units], places: Int32Array.from(table.units, (_, index) => index * 12) };
    queries.set(table, query);
  }
  return query;
}

const chosen = (table: ReportTable) => queryOf(table).units;

/** Every measure of every period, summed over all units: 60 periods × 39 measures. */
function sumsOfOurs(tables: readonly ReportTable[]): number {
  let check = 0;
  for (const table of tables) {
    for (const month of months) {
      for (const measure of caseMeasures)
        check += numberIn(total(table, { basis: 'cases', measure, units: chosen(table), months: month }).reading);
      for (const measure of amountMeasures) {
        check += numberIn(total(table, { basis: 'amounts', measure, units: chosen(table), months: month }).reading);
      }
    }
  }
  return check;
}

function numberIn(reading: { readonly value: number } | string): number {
  return typeof reading === 'string' ? 0 : reading.value;
}

function sumsByHand(tables: readonly ReportTable[]): number {
  let check = 0;
  for (const table of tables) {
    const { cases, amounts } = table;
    const { places } = queryOf(table);
    const columns = [
      ...caseMeasures.map((measure) => cases.columns[measure]),
      ...amountMeasures.map((measure) => amounts.columns[measure]),
    ];
    for (const month of months) {
      for (const column of columns) {
        let sum = 0;
        for (let unit = 0; unit < places.length; unit += 1) {
          const value = column[(places[unit] as number) + month - 1] as number;
          if (!Number.isNaN(value)) sum += value;
        }
        check += sum;
      }
    }
  }
  return check;
}

/** Both completion rates of all units together after every period: ratios of two sums. */
function ratesOfOurs(tables: readonly ReportTable[]): number {
  let check = 0;
  for (const table of tables) {
    for (const basis of bases) for (const rate of ratePath(table, basis, chosen(table))) check += numberIn(rate);
  }
  return check;
}

function ratesByHand(tables: readonly ReportTable[]): number {
  let check = 0;
  for (const table of tables) {
    const { places } = queryOf(table);
    for (const basis of bases) {
      const { completedTotal, eligible } = table[basis].columns;
      for (const month of months) {
        let [done, able] = [0, 0];
        for (let unit = 0; unit < places.length; unit += 1) {
          const place = (places[unit] as number) + month - 1;
          const a = completedTotal[place] as number;
          const b = eligible[place] as number;
          if (Number.isNaN(a) || Number.isNaN(b)) continue;
          done += a;
          able += b;
        }
        check += (done / able) * 100;
      }
    }
  }
  return check;
}

/** By turns, after a warm-up; the median of each. */
function race(name: string, ours: () => number, byHand: () => number, runs: number): Ratio {
  const times: { ours: number; plain: number; ratio: number }[] = [];
  for (let run = -20; run < runs; run += 1) {
    const [plainTime, plainCheck] = timed(byHand);
    const [ourTime, ourCheck] = timed(ours);
    if (Math.abs(plainCheck - ourCheck) > Math.abs(plainCheck) * 1e-9) {
      throw new Error(`[bench] ${name}: ${ourCheck}, by hand ${plainCheck}`);
    }
    if (run >= 0) times.push({ ours: ourTime, plain: plainTime, ratio: ourTime / plainTime });
  }
  const median = (of: (time: (typeof times)[number]) => number) =>
    times.map(of).toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  return {
    name,
    plain: median(({ plain }) => plain),
    ours: median(({ ours: time }) => time),
    ratio: median(({ ratio }) => ratio),
  };
}

function timed(act: () => number): [milliseconds: number, result: number] {
  const start = performance.now();
  const result = act();
  return [performance.now() - start, result];
}

/** What the tables of a nation take in memory beside the bytes of their numbers, megabytes. */
function weigh(figures: string): Ratio & { readonly tables: readonly ReportTable[] } {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const used = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = used();
  const tables = readNation(figures);
  collect();
  const ours = (used() - before) / 1e6;
  const bytes = tables.reduce((sum, { cases, amounts, credit }) => {
    const columns = [cases, amounts, credit].flatMap((block) => Object.values<Float64Array>(block.columns));
    return sum + columns.reduce((part, column) => part + column.byteLength, 0);
  }, 0);
  return { name: 'memory of five years (MB, not ms)', plain: bytes / 1e6, ours, ratio: ours / (bytes / 1e6), tables };
}

/** All ratios. `figures` is the published file, which the trial data of the nation build on. */
export function measureAggregation(figures: string, runs: number): readonly Ratio[] {
  const { tables, ...memory } = weigh(figures);
  return [
    race(
      'every sum: 60 periods × 39 measures',
      () => sumsOfOurs(tables),
      () => sumsByHand(tables),
      runs,
    ),
    race(
      'both rates after each of 60 periods',
      () => ratesOfOurs(tables),
      () => ratesByHand(tables),
      runs,
    ),
    memory,
  ];
}
