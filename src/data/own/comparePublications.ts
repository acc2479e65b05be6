import { whomKey } from '../../domain/figure.ts';
import type { FigureBook } from '../../domain/figureBook.ts';
import { allMeasures, type Basis, bases, type Measure } from '../../domain/measures.ts';
import { monthsOfYear, type Period } from '../../domain/period.ts';
import type { ReportTable } from '../../domain/reportTable.ts';
import type { Catalog } from '../catalog/schema.ts';
import { parsers } from '../parse.ts';
import { catalogPath, figuresPath, reportsPath } from '../paths.ts';
import type { ApiFiles } from './publication.ts';

/** A number that two publications say otherwise; null where one of them does not have it. */
interface Sides {
  readonly before: number | null;
  readonly after: number | null;
}

interface NumberChange extends Sides {
  readonly kind: 'number';
  readonly organisation: string;
  readonly unit: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly measure: Measure;
}

/** A target, percent, or a figure by its id. */
interface FigureChange extends Sides {
  readonly kind: 'target' | 'figure';
  readonly organisation: string;
  /** Whom a target is for with its measure and year, or the id of the figure. */
  readonly id: string;
}

interface UnitChange {
  readonly kind: 'unit';
  readonly organisation: string;
  readonly unit: string;
  readonly change: 'added' | 'gone' | 'changed';
}

export type PublicationChange = NumberChange | FigureChange | UnitChange;

/** Everything that a publication says otherwise than the one before, and how many numbers of reports it says alike. */
export interface PublicationComparison {
  readonly changes: readonly PublicationChange[];
  readonly same: number;
}

/** Compares two publications number by number, whoever has made them. Throws a `DataFailure` for a file that cannot be read. */
export function comparePublications(before: ApiFiles, after: ApiFiles): PublicationComparison {
  const [old, now] = [before, after].map((files) => parsers.catalog(files.get(catalogPath)).value) as [
    Catalog,
    Catalog,
  ];
  const codes = new Set([...old.organisations, ...now.organisations].map(({ code }) => code));
  let same = 0;
  const changes = [...codes].flatMap((organisation) => {
    const [was, is] = [old, now].map((catalog) => catalog.organisations.find(({ code }) => code === organisation));
    const years = new Set([...(was?.statYears ?? []), ...(is?.statYears ?? [])]);
    const numbers = [...years].toSorted().flatMap((statYear) => {
      const found = tablesDiffer(
        was?.statYears.includes(statYear) ? tableIn(before, organisation, statYear) : undefined,
        is?.statYears.includes(statYear) ? tableIn(after, organisation, statYear) : undefined,
      );
      same += found.same;
      return found.changes;
    });
    return [
      ...unitsDiffer(organisation, was?.units ?? [], is?.units ?? []),
      ...booksDiffer(organisation, was && bookIn(before, organisation), is && bookIn(after, organisation)),
      ...numbers,
    ];
  });
  return { changes, same };
}

const tableIn = (files: ApiFiles, organisation: string, statYear: number) =>
  parsers.reports(organisation, statYear, files.get(reportsPath(organisation, statYear))).value;

const bookIn = (files: ApiFiles, organisation: string) =>
  parsers.figures(organisation, files.get(figuresPath(organisation))).value;

type Units = Catalog['organisations'][number]['units'];

function unitsDiffer(organisation: string, before: Units, after: Units): readonly UnitChange[] {
  const old = new Map(before.map((unit) => [unit.code, JSON.stringify(unit)]));
  const now = new Map(after.map((unit) => [unit.code, JSON.stringify(unit)]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((unit): readonly UnitChange[] => {
    if (old.get(unit) === now.get(unit)) return [];
    const change = !old.has(unit) ? 'added' : now.has(unit) ? 'changed' : 'gone';
    return [{ kind: 'unit', organisation, unit, change }];
  });
}

function booksDiffer(
  organisation: string,
  before: FigureBook | undefined,
  after: FigureBook | undefined,
): readonly FigureChange[] {
  const figures = (book: FigureBook | undefined) =>
    new Map([...(book?.figures ?? [])].map(([id, { value }]) => [id, value] as const));
  const targets = (book: FigureBook | undefined) =>
    new Map(
      (book?.targets ?? []).map(
        ({ whom, statYear, measure, figure }) => [`${whomKey(whom)} ${statYear} ${measure}`, figure.value] as const,
      ),
    );
  return [
    ...valuesDiffer(figures(before), figures(after)).map((of) => ({ kind: 'figure' as const, organisation, ...of })),
    ...valuesDiffer(targets(before), targets(after)).map((of) => ({ kind: 'target' as const, organisation, ...of })),
  ];
}

function valuesDiffer(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((of) => of.before !== of.after);
}

/** Of one organisation and year. */
function tablesDiffer(before: ReportTable | undefined, after: ReportTable | undefined) {
  const table = after ?? before;
  const changes: NumberChange[] = [];
  let same = 0;
  if (!table) return { changes, same };
  const { organisation, statYear } = table;
  for (const unit of new Set([...(after?.units ?? []), ...(before?.units ?? [])])) {
    const numberIn = numbersOf(before, unit);
    const numberNow = numbersOf(after, unit);
    for (const months of monthsOfYear) {
      for (const basis of bases) {
        for (const measure of allMeasures) {
          const was = numberIn(basis, measure, months);
          const is = numberNow(basis, measure, months);
          if (was === is) same += was === null ? 0 : 1;
          else {
            const period = { statYear, months };
            changes.push({ kind: 'number', organisation, unit, period, basis, measure, before: was, after: is });
          }
        }
      }
    }
  }
  return { changes, same };
}

/** What a unit itself reports. */
function numbersOf(table: ReportTable | undefined, unit: string) {
  const start = table ? table.units.indexOf(unit) * 12 : -12;
  return (basis: Basis, measure: Measure, months: number): number | null => {
    if (!table || start < 0) return null;
    const columns = table[basis].columns as Readonly<Partial<Record<Measure, Float64Array>>>;
    const value = columns[measure]?.[start + months - 1];
    return value === undefined || Number.isNaN(value) ? null : value;
  };
}
