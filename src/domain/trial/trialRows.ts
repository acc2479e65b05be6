import type { Basis, Measure } from '../measures.ts';
import type { OnTrial } from '../provenance.ts';
import type { ReportTable } from '../reportTable.ts';
import { type Move, notACount, type Trial, type TrialFault, type TrialProblem } from './moves.ts';

/** Moves what reports say. A row that is moved still adds up, and is of the trial as a whole. */

export type RowMove = Exclude<Move, { readonly kind: 'target' }>;

/** A cell of the row that is being moved: NaN where it is not reported, or where there is no such column. */
interface Cells {
  readonly get: (measure: Measure) => number;
  readonly add: (measure: Measure, more: number) => void;
}

/** The table with its rows moved; the one that was given stays as it is. Faults name each move that cannot be made. */
export function movedRows(
  table: ReportTable,
  { name, period, moves }: Trial,
): { readonly table: ReportTable; readonly faults: readonly TrialFault[] } {
  const faults: TrialFault[] = [];
  const draft = draftOf(table, name);
  const order = { eligibility: 0, completions: 1 };
  const rowMoves = moves
    .flatMap((move, at) => (move.kind === 'target' ? [] : [{ move, at }]))
    .toSorted((a, b) => order[a.move.kind] - order[b.move.kind]);
  for (const { move, at } of rowMoves) {
    const problem = makeMove(table, draft, move, period.months);
    if (problem) faults.push({ move: at, problem });
  }
  return { table: rowMoves.length > 0 ? draft.table : table, faults };
}

/** By how much the report of the period moves; those after it move by as much. */
function makeMove(table: ReportTable, draft: Draft, move: RowMove, from: number): TrialProblem | undefined {
  const { unit, basis } = move;
  const notCounted = notACount(move.kind === 'completions' ? move.more : move.eligible);
  if (notCounted) return notCounted;
  const place = table.units.indexOf(unit);
  const cellsAfter = (months: number) => draft.cells(basis, place * 12 + months - 1);
  const reported = (months: number) => {
    const { get } = cellsAfter(months);
    return !Number.isNaN(get('completedTotal')) && !Number.isNaN(get('eligible'));
  };
  if (place < 0 || !reported(from)) return { kind: 'noReport', unit, months: from };
  const more = move.kind === 'completions' ? move.more : move.eligible - cellsAfter(from).get('eligible');
  const moved = Array.from({ length: 13 - from }, (_, at) => from + at).filter(reported);
  // All of them are looked at before one is changed.
  for (const months of moved) {
    const [least, most] = boundsOf(move.kind, cellsAfter(months));
    if (more > most) return { kind: 'tooMuch', unit, months, most: most + shownBase(move, cellsAfter(months)) };
    if (more < least) return { kind: 'tooLittle', unit, months, least: least + shownBase(move, cellsAfter(months)) };
  }
  if (more === 0) return undefined;
  for (const months of moved) {
    const cells = cellsAfter(months);
    if (move.kind === 'completions') complete(cells, more);
    else makeEligible(cells, more);
    draft.mark(basis, place * 12 + months - 1);
  }
  return undefined;
}

/** What a bound is told on top of: completions are told as so many more, what is eligible as a whole. */
function shownBase({ kind }: RowMove, { get }: Cells): number {
  return kind === 'completions' ? 0 : get('eligible');
}

/** The least and the most that may be added to a row for it to be one that can be. */
function boundsOf(kind: RowMove['kind'], { get }: Cells): readonly [least: number, most: number] {
  const known = (measure: Measure) => get(measure) || 0;
  const open = get('eligible') - get('completedTotal');
  if (kind === 'completions') return [0, open];
  const held = known('postponedByAgreement') + known('suspendedForComplaint');
  const all = get('totalToEnforce');
  const most = Number.isNaN(all) ? Number.POSITIVE_INFINITY : all - known('postponedOrSuspended') - get('eligible');
  return [Math.min(0, held - open), Math.max(0, most)];
}

/** What is completed was in progress; where that does not suffice, it had been postponed. */
function complete({ get, add }: Cells, more: number): void {
  add('completedTotal', more);
  add('completed', more);
  add('carriedForward', -more);
  add('eligibleCarriedForward', -more);
  let left = more;
  for (const measure of ['inProgress', 'postponedByAgreement', 'suspendedForComplaint'] as const) {
    const taken = Math.min(left, get(measure) || 0);
    add(measure, -taken);
    left -= taken;
  }
}

function makeEligible({ add }: Cells, more: number): void {
  add('eligible', more);
  add('inProgress', more);
  add('eligibleCarriedForward', more);
  add('notYetEligible', -more);
}

interface Draft {
  readonly table: ReportTable;
  readonly cells: (basis: Basis, at: number) => Cells;
  /** Says that a row is of the trial. */
  readonly mark: (basis: Basis, at: number) => void;
}

function draftOf(table: ReportTable, name: string): Draft {
  const origins = [...table.origins];
  const copy = <B extends ReportTable[Basis]>(block: B): B => ({
    ...block,
    columns: Object.fromEntries(Object.entries(block.columns).map(([measure, values]) => [measure, values.slice()])),
    origin: block.origin.slice(),
  });
  const blocks = { cases: copy(table.cases), amounts: copy(table.amounts) };
  const onTrial = new Map<number, number>();
  const trialOf = (origin: number): number => {
    const instead = origins[origin];
    if (!instead || instead.kind === 'trial') return origin;
    const known = onTrial.get(origin);
    if (known !== undefined) return known;
    const made: OnTrial = { kind: 'trial', trial: name, instead };
    const at = origins.push(made) - 1;
    onTrial.set(origin, at);
    return at;
  };
  return {
    table: { ...table, ...blocks, origins },
    cells: (basis, at) => {
      const columns = blocks[basis].columns as Partial<Record<Measure, Float64Array>>;
      return {
        get: (measure) => columns[measure]?.[at] ?? Number.NaN,
        add: (measure, more) => {
          const column = columns[measure];
          if (column) column[at] = (column[at] ?? Number.NaN) + more;
        },
      };
    },
    mark: (basis, at) => {
      const { origin } = blocks[basis];
      origin[at] = trialOf(origin[at] ?? 0);
    },
  };
}
