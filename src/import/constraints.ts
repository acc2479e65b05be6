import { differenceOf, type FormColumn, formColumns, formIdentities } from './formColumns.ts';
import type { ReadRow, Understood } from './reading.ts';

/**
 * What must add up on a sheet: across each row by the identities of the form, and down each column by who stands under whom.
 * Each is a sum that should be nothing, so that one wrong cell can be found by all the sums that it spoils.
 */

/** A number of a sheet: its row, and what its column is. */
export interface Spot {
  readonly row: number;
  readonly column: FormColumn;
}

export interface Constraint {
  /** Of the ten rules for a form. */
  readonly rule: 1 | 2 | 3 | 4 | 6 | 9;
  readonly id: string;
  /** The number that should be the sum of the others. */
  readonly total: Spot;
  readonly terms: readonly { readonly spot: Spot; readonly sign: 1 | -1 }[];
  /** The total less what it should be; 0 where it adds up. */
  readonly residual: number;
}

const ruleOf: Readonly<Record<string, Constraint['rule']>> = {
  docketed: 1,
  totalToEnforce: 2,
  classification: 3,
  completedTotal: 4,
  eligible: 4,
  carriedForward: 6,
  eligibleCarriedForward: 6,
};

/** Every sum of a sheet that can be judged. Rates are no sums. */
export function constraintsOf({ rows }: Pick<Understood, 'rows'>): readonly Constraint[] {
  return [...rows.flatMap(acrossRow), ...wholesOf(rows).flatMap(downColumns)];
}

/** Whether all of them add up: as most sheets do, for which nothing else has to be made of thousands of rows. */
export function addsUp({ rows }: Pick<Understood, 'rows'>): boolean {
  const across = rows.every(({ numbers }) =>
    formIdentities.every((identity) => {
      const difference = differenceOf(numbers, identity);
      return difference === null || difference === 'kept';
    }),
  );
  return (
    across && wholesOf(rows).every((whole) => summed.every((column) => Math.abs(residualOf(whole, column) ?? 0) < 1e-6))
  );
}

function acrossRow({ row, numbers }: ReadRow): readonly Constraint[] {
  return formIdentities.flatMap((identity): readonly Constraint[] => {
    const difference = differenceOf(numbers, identity);
    if (difference === null) return [];
    return [
      {
        rule: ruleOf[identity.id] ?? 4,
        id: identity.id,
        total: { row, column: identity.total },
        terms: identity.terms.flatMap(([sign, column]) =>
          typeof numbers[column] === 'number' ? [{ spot: { row, column }, sign }] : [],
        ),
        residual: difference === 'kept' ? 0 : difference.actual - difference.expected,
      },
    ];
  });
}

/** A row that should be the sum of others. */
interface Whole {
  readonly id: 'officers' | 'group' | 'whole';
  readonly whole: ReadRow;
  readonly parts: readonly ReadRow[];
}

const summed = formColumns.filter((column) => column !== 'rate');

/** Officers make their agency, agencies their group, and agencies outside of groups with groups the total. */
function wholesOf(rows: readonly ReadRow[]): readonly Whole[] {
  const officers = new Map<number, ReadRow[]>();
  for (const row of rows) {
    if (row.under === null) continue;
    const there = officers.get(row.under);
    if (there) there.push(row);
    else officers.set(row.under, [row]);
  }
  const { groups, alone } = groupsOf(rows);
  const total = rows.find(({ kind }) => kind === 'total');
  const agencies = rows.filter(({ kind }) => kind === 'agency');
  return [
    ...agencies.map((whole): Whole => ({ id: 'officers', whole, parts: officers.get(whole.row) ?? [] })),
    ...[...groups].map(([whole, parts]): Whole => ({ id: 'group', whole, parts })),
    ...(total ? [{ id: 'whole' as const, whole: total, parts: [...alone, ...groups.keys()] }] : []),
  ].filter(({ parts }) => parts.length > 0);
}

/** What a column of a row is more than its parts; null where one of them says nothing. */
function residualOf({ whole, parts }: Whole, column: FormColumn): number | null {
  const total = whole.numbers[column];
  if (typeof total !== 'number') return null;
  let rest = total;
  for (const { numbers } of parts) {
    const value = numbers[column];
    if (typeof value !== 'number') return null;
    rest -= value;
  }
  return rest;
}

function downColumns(sum: Whole): readonly Constraint[] {
  const { id, whole, parts } = sum;
  return summed.flatMap((column): readonly Constraint[] => {
    const residual = residualOf(sum, column);
    if (residual === null) return [];
    const terms = parts.map(({ row }) => ({ spot: { row, column }, sign: 1 as const }));
    return [{ rule: 9, id, total: { row: whole.row, column }, terms, residual }];
  });
}

/** Which agencies stand under which group: those below its row until the next group. */
function groupsOf(rows: readonly ReadRow[]) {
  const groups = new Map<ReadRow, ReadRow[]>();
  const alone: ReadRow[] = [];
  let group: ReadRow | undefined;
  for (const row of rows) {
    if (row.kind === 'total') group = undefined;
    if (row.kind === 'group') {
      group = row;
      groups.set(row, []);
    }
    if (row.kind === 'agency') (group ? groups.get(group) : alone)?.push(row);
  }
  for (const [each, agencies] of groups) if (agencies.length === 0) groups.delete(each);
  return { groups, alone };
}
