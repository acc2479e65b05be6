import { agesPath, catalogPath, figuresPath, reportsPath, unitsPath } from '../../src/data/paths.ts';
import type { Localised } from '../../src/domain/localised.ts';
import type { CountRow, FinishedRow, MedianRow, OfficerRow, StockRow, TargetRow, UnitRow } from '../rows.ts';
import { type AgesFile, agesFile } from './ages.ts';
import { hashOf } from './canonical.ts';
import { summed } from './counts.ts';
import { asMadeUp, type MadeUp, madeUpFigures } from './madeUp.ts';
import {
  catalogFile,
  nationFigures,
  type Published,
  provinceFigures,
  unitsFile,
  type Version,
} from './organisationFiles.ts';
import { type Closed, type ReportFile, reportFile } from './reports.ts';
import { nationCode, type Tree, treeOf } from './tree.ts';

/** What was counted, as the files of the API. */

/** All that was counted of a statistical year. */
export interface YearCounts extends Closed {
  readonly counts: readonly CountRow[];
  /** The periods but the last as the register was when the next one was closed. */
  readonly corrections: readonly CountRow[];
  readonly stock: readonly StockRow[];
  readonly medians: readonly MedianRow[];
  readonly finished: readonly FinishedRow[];
}

/** What the register says beside counts. */
export interface RegisterTables {
  readonly units: readonly UnitRow[];
  /** None where officers are not published. */
  readonly officers: readonly OfficerRow[];
  readonly targets: readonly TargetRow[];
  /** How the whole is called. */
  readonly nation: Localised;
  /** Of a register that says of itself that it is made up. */
  readonly madeUp?: MadeUp | undefined;
}

/** The files of a year of all organisations, by their paths below `api/v1`. */
export interface YearFiles {
  readonly statYear: number;
  readonly months: number;
  readonly reports: ReadonlyMap<string, ReportFile>;
  readonly ages: ReadonlyMap<string, AgesFile>;
}

/** Files before they are given the version of the data that they belong to. */
export const noVersion = '';

/** The reports and ages of a year of every organisation. Pure. */
export function yearFiles(tree: Tree, year: YearCounts): YearFiles {
  const reports = new Map<string, ReportFile>();
  const ages = new Map<string, AgesFile>();
  const add = (organisation: string, report: ReportFile | undefined, of: AgesFile | undefined) => {
    if (report) reports.set(reportsPath(organisation, year.statYear), report);
    if (of) ages.set(agesPath(organisation, year.statYear), of);
  };
  const whole = (rows: readonly CountRow[]) =>
    summed(
      rows.filter(({ officer }) => officer === null),
      tree.departmentOf,
    );
  const tellers = (unit: string) => [tree.departmentOf(unit) ?? [], nationCode].flat();
  const departments = new Set(tree.departments.map(({ code }) => code));
  const nation = { organisation: nationCode, dataVersion: noVersion, year };
  add(
    nationCode,
    reportFile({ ...nation, rows: whole(year.counts), later: whole(year.corrections) }),
    agesFile({
      ...nation,
      stock: year.stock,
      finished: year.finished,
      medians: year.medians.filter(({ unit }) => unit === nationCode || departments.has(unit)),
      tellersOf: tellers,
    }),
  );
  for (const { code, department, units } of tree.provinces) {
    const own = new Set(units.map((unit) => unit.code));
    const of = <R extends { readonly unit: string }>(rows: readonly R[]) => rows.filter(({ unit }) => own.has(unit));
    const given = { organisation: code, dataVersion: noVersion, year };
    // Of several departments of before that became one, none was the whole.
    const former = tree.departments.filter((one) => one !== department && tree.provinceOf(one.code) === code);
    const wholes = new Set([department, ...(former.length === 1 ? former : [])].map((one) => one.code));
    add(
      code,
      reportFile({ ...given, rows: of(year.counts), later: of(year.corrections) }),
      agesFile({
        ...given,
        stock: of(year.stock),
        finished: of(year.finished),
        medians: year.medians.flatMap((row) => {
          if (wholes.has(row.unit)) return [{ ...row, unit: code }];
          return own.has(row.unit) ? [row] : [];
        }),
        // The whole of a province is called like its organisation.
        tellersOf: (unit) => (unit === department.code ? [code] : [unit, code]),
      }),
    );
  }
  return { statYear: year.statYear, months: year.months, reports, ages };
}

/**
 * All files of a publication by their paths, the catalog last, all of one version of the data: its id is made of what they say, so
 * the same numbers make the same files. `before` are the versions published so far, the newest first. Pure.
 */
export function publicationFiles(
  tables: RegisterTables,
  years: readonly YearFiles[],
  { date, change, before }: { readonly date: string; readonly change: Localised; readonly before: readonly Version[] },
): ReadonlyMap<string, object> {
  const tree = treeOf(tables.units);
  const sorted = years.toSorted((a, b) => a.statYear - b.statYear);
  const published = (organisation: string): Published => {
    const there = sorted.filter(({ statYear, reports }) => reports.has(reportsPath(organisation, statYear)));
    return {
      statYears: there.map(({ statYear }) => statYear),
      ages: there
        .filter(({ statYear, ages }) => ages.has(agesPath(organisation, statYear)))
        .map(({ statYear }) => statYear),
      months: there.at(-1)?.months ?? 0,
    };
  };
  // Of other years there is nothing that a target could be held against.
  const targets = tables.targets.filter((target) => sorted.some(({ statYear }) => statYear === target.statYear));
  const { madeUp } = tables;
  const figures = (file: ReturnType<typeof nationFigures>) => (madeUp ? madeUpFigures(file, madeUp) : file);
  const counted = (file: ReportFile | AgesFile) => (madeUp ? asMadeUp(file) : file);
  const made = (version: Version): Map<string, object> => {
    const versions: [Version, ...Version[]] = [version, ...before.filter(({ id }) => id !== version.id)];
    const provinces = tree.provinces.filter(({ code }) => published(code).statYears.length > 0);
    return new Map<string, object>([
      [figuresPath(nationCode), figures(nationFigures(tree, targets, version))],
      ...provinces.flatMap((province): [string, object][] => [
        [unitsPath(province.code), unitsFile(province, tables.officers, version.id)],
        [figuresPath(province.code), figures(provinceFigures(province, targets, version))],
      ]),
      ...sorted.flatMap(({ reports, ages }) =>
        [...reports, ...ages].map(([path, file]): [string, object] => [
          path,
          { ...counted(file), dataVersion: version.id },
        ]),
      ),
      [catalogPath, catalogFile(tree, tables.nation, published, versions)],
    ]);
  };
  const draft = made({ id: noVersion, date, change });
  draft.delete(catalogPath);
  const content = hashOf([...draft]).slice(0, 8);
  const [newest] = before;
  // The very same numbers are the version that they were, whenever they are counted again.
  return made(newest?.id.endsWith(`-${content}`) ? newest : { id: `${date}-${content}`, date, change });
}
