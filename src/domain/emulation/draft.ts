import type { ScoringTable } from './scoringTable.ts';

/**
 * A scoring table as it is being typed: every number is the text that was typed for it, so that nothing is lost while it is none yet.
 * Codes, kinds and words are what they are in the table.
 */
export type Draft = Loose<ScoringTable>;

type Loose<T> = T extends number
  ? string
  : T extends string | null | undefined
    ? T
    : T extends readonly (infer E)[]
      ? readonly Loose<E>[]
      : { readonly [K in keyof T]: Loose<T[K]> };

/** What is a number in a table, by its name there. */
const numbers: ReadonlySet<string> = new Set([
  'statYear',
  'total',
  'points',
  'value',
  'from',
  'share',
  'zero',
  'full',
  'per',
  'most',
  'targetsMet',
  'missedByLessThan',
]);
/** Left empty where the condition does not matter. */
const optional: ReadonlySet<string> = new Set(['targetsMet', 'missedByLessThan']);

/** Tables and drafts are plain JSON and nothing else, which an interface cannot say of itself: hence the casts from and to it below. */
type Json = string | number | null | readonly Json[] | { readonly [key: string]: Json };

function mapped(value: Json, change: (key: string, value: Json) => Json, key = ''): Json {
  if (Array.isArray(value)) return value.map((each: Json) => mapped(each, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapped(each, change, name)]));
  return change(key, value);
}

/** A table to go on typing in, now the office's own. `mark` is the decimal mark of whoever types. */
export function draftOf(table: ScoringTable, mark: ',' | '.'): Draft {
  const office = { ...table, origin: 'office', decision: table.decision ?? { number: '', date: '' } };
  const loose = mapped(office as unknown as Json, (key, value) =>
    typeof value === 'number' ? String(value).replace('.', mark) : value === null && optional.has(key) ? '' : value,
  );
  return loose as unknown as Draft;
}

const tables = new WeakMap<Draft, ScoringTable>();

/** The table that a draft comes to, the same one for the same draft; what is no number is NaN there, which `scoringFaults` tells. */
export function tableOfDraft(draft: Draft): ScoringTable {
  const known = tables.get(draft);
  if (known) return known;
  const strict = mapped(draft as unknown as Json, (key, value) => {
    if (!numbers.has(key) || typeof value !== 'string') return value;
    return optional.has(key) && value.trim() === '' ? null : numberIn(value);
  });
  const table = strict as unknown as ScoringTable;
  tables.set(draft, table);
  return table;
}

/** A number as people type it, "12,5" or "12.5", with a minus of either kind; NaN for anything else, also for "1.000", which is two things. */
export function numberIn(text: string): number {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) && !/^-?\d{1,3}\.\d{3}$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A draft with something else at a path as faults have it: `criteria[2].points`. */
export function draftWith(draft: Draft, path: string, value: unknown): Draft {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  return withAt(draft, keys, value) as Draft;
}

function withAt(of: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(of)) return of.map((each, at) => (String(at) === key ? withAt(each, rest, value) : each));
  const object = of as Readonly<Record<string, unknown>>;
  return { ...object, [key]: withAt(object[key], rest, value) };
}

/** An id that no line of a draft has. */
export function freshId(draft: Draft, begin: string): string {
  const taken = new Set(
    [draft.criteria, draft.bonuses, draft.penalties, draft.grades, draft.groups].flatMap((all) =>
      all.map(({ id }) => id),
    ),
  );
  let nth = 1;
  while (taken.has(`${begin}-${nth}`)) nth += 1;
  return `${begin}-${nth}`;
}
