import { createHash } from 'node:crypto';
import { overAt } from '../../../register/assemble/closings.ts';
import {
  type CountRequest,
  type CountRow,
  countedMeasures,
  type Engine,
  type FaultRow,
  type StockRow,
  type TargetRow,
  type UnitRow,
} from '../../../register/rows.ts';
import { target, unit } from '../assemble/rows.ts';

/** A case as a clerk keeps it on paper: accepted when, and completed when, each with when it was written down. */
export interface PaperCase {
  readonly unit: string;
  readonly accepted: string;
  readonly recorded: string;
  readonly completed?: string;
  readonly completedRecorded?: string;
}

/** What a register on paper holds; a test may write into it between two publications. */
export interface Paper {
  cases: PaperCase[];
  units: UnitRow[];
  faults: FaultRow[];
  targets: TargetRow[];
}

/** A department with two offices and 30 cases of the statistical year 2026, one of them accepted each tenth day. */
export function paper(): Paper {
  const day = (at: number) => new Date(Date.UTC(2025, 9, 1 + at)).toISOString().slice(0, 10);
  return {
    units: [
      unit('ha-noi', { kind: 'department' }),
      unit('ha-noi-1', { parent: 'ha-noi' }),
      unit('ha-noi-2', { parent: 'ha-noi' }),
    ],
    targets: [target('viet-nam', 83), target('ha-noi', 84)],
    faults: [],
    cases: Array.from({ length: 30 }, (_, at) => ({
      unit: `ha-noi-${(at % 2) + 1}`,
      accepted: `${day(at * 10)}T08:00:00`,
      recorded: `${day(at * 10)}T09:00:00`,
      ...(at % 3 === 0 && {
        completed: `${day(at * 10 + 20)}T10:00:00`,
        completedRecorded: `${day(at * 10 + 21)}T10:00:00`,
      }),
    })),
  };
}

/** Counts what stands on paper, by the simplest rules: accepted is in progress until it is completed. */
export function paperEngine(register: Paper): Engine {
  const view = (one: PaperCase, end: string, closing: string) => {
    if (one.recorded > closing || one.accepted >= end) return undefined;
    const { completed = '9', completedRecorded = '9' } = one;
    return completedRecorded <= closing && completed < end ? ('completed' as const) : ('inProgress' as const);
  };
  const rowsAt = ({ year, closings, units, officers }: CountRequest, months: number, closing: string): CountRow[] => {
    const start = `${year - 1}-10-01T00:00:00`;
    return units
      .filter((row) => row.months === months && row.unit === row.reporting)
      .flatMap(({ unit: of }): CountRow[] => {
        const row = Object.fromEntries(countedMeasures.map((name) => [name, 0])) as Record<string, number>;
        for (const one of register.cases) {
          if (one.unit !== of) continue;
          const [opening, now] = [
            view(one, start, closings[0] ?? ''),
            view(one, overAt({ statYear: year, months }), closing),
          ];
          if (!now || opening === 'completed') continue;
          const from = opening ? 'carriedOver' : 'newlyAccepted';
          row[from] = (row[from] ?? 0) + 1;
          row[now] = (row[now] ?? 0) + 1;
        }
        const cases = { unit: of, officer: null, months, basis: 'cases', ...row } as unknown as CountRow;
        const rows: CountRow[] = [{ ...cases, basis: 'amounts' }, cases];
        // One officer of each office has all its cases.
        return officers ? [...rows, ...rows.map((one) => ({ ...one, officer: `${of}-x` }))] : rows;
      });
  };
  const periods = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
  return {
    name: 'duckdb',
    counts: async (request) =>
      periods(request.months).flatMap((months) => rowsAt(request, months, request.closings[months] ?? '')),
    corrections: async (request) =>
      periods(request.months - 1).flatMap((months) => rowsAt(request, months, request.closings[months + 1] ?? '')),
    stock: async (request) =>
      periods(request.months)
        .flatMap((months) => rowsAt(request, months, request.closings[months] ?? ''))
        .filter((row) => row.basis === 'cases' && row.officer === null && row.inProgress > 0)
        .map(
          ({ unit: of, months, inProgress }): StockRow => ({
            ...{ unit: of, months, type: 'civil', size: 's10', credit: false, age: 'd90' },
            ...{ cases: inProgress, amount: inProgress, standstillCases: 0, standstillAmount: 0 },
          }),
        ),
    medians: async () => [],
    finished: async () => [],
    faults: async () => register.faults,
    units: async () => register.units,
    officers: async () =>
      register.units
        .filter(({ parent }) => parent !== null)
        .map(({ code }) => ({
          code: `${code}-x`,
          unit: code,
          name: 'Chấp hành viên X',
          validFrom: null,
          validTo: null,
        })),
    targets: async () => register.targets,
    snapshot: async () => {
      const sha256 = createHash('sha256').update(JSON.stringify(register)).digest('hex');
      return { files: [{ name: 'case.csv', bytes: 1, sha256 }], sha256 };
    },
    queryText: (form) => `-- ${form}`,
    close: async () => {},
  };
}
