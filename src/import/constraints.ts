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
  return [...rows.flatMap(acrossRow), ...downColumns(rows)];
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

/** Officers make their agency, agencies their group, and agencies outside of groups with groups the total. */
function downColumns(rows: readonly ReadRow[]): readonly Constraint[] {
  const found: Constraint[] = [];
  const columns = formColumns.filter((column) => column !== 'rate');
  const add = (id: string, whole: ReadRow | undefined, parts: readonly ReadRow[]) => {
    if (!whole || parts.length === 0) return;
    for (const column of columns) {
      const total = whole.numbers[column];
      const values = parts.map(({ numbers }) => numbers[column]);
      if (typeof total !== 'number' || values.some((value) => typeof value !== 'number')) continue;
      found.push({
        rule: 9,
        id,
        total: { row: whole.row, column },
        terms: parts.map(({ row }) => ({ spot: { row, column }, sign: 1 })),
        residual: total - (values as number[]).reduce((sum, value) => sum + value, 0),
      });
    }
  };
  for (const agency of rows.filter(({ kind }) => kind === 'agency')) {
    add(
      'officers',
      agency,
      rows.filter(({ under }) => under === agency.row),
    );
  }
  const { groups, alone } = groupsOf(rows);
  for (const [group, agencies] of groups) add('group', group, agencies);
  add(
    'whole',
    rows.find(({ kind }) => kind === 'total'),
    [...alone, ...groups.keys()],
  );
  return found;
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
