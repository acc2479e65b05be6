import * as v from 'valibot';
import type { Expected, Fault, Problem } from '../domain/fault.ts';
import { DataFailure } from './failure.ts';
import { isRaw, newestSchema } from './upgrade.ts';

/** The file as its schema says, or a `malformed` failure that names the first fault; one from the future is told as that. */
export function parseWhole<S extends v.GenericSchema>(schema: S, raw: unknown, file: string): v.InferOutput<S> {
  const version = isRaw(raw) ? raw['schemaVersion'] : undefined;
  if (typeof version === 'number' && version > newestSchema) throw new DataFailure('newerSchema', file);
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  throw new DataFailure('malformed', file, { fault: faultOf(result.issues[0]) });
}

/** The good entries of a list, with a fault for each bad one: a broken row is dropped, counted and told. */
export function parseRows<S extends v.GenericSchema>(
  schema: S,
  rows: readonly unknown[],
  list: string,
): { good: v.InferOutput<S>[]; faults: Fault[] } {
  const good: v.InferOutput<S>[] = [];
  const faults: Fault[] = [];
  rows.forEach((row, index) => {
    const result = v.safeParse(schema, row);
    if (result.success) good.push(result.output);
    else faults.push(faultOf(result.issues[0], `${list}[${index}]`));
  });
  return { good, faults };
}

/** What is wrong with a value that its schema refuses; undefined for one that it takes. */
export function problemOf(schema: v.GenericSchema, value: unknown): Problem | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? undefined : faultOf(result.issues[0]).problem;
}

/** The entries whose key has not stood before: what stands twice would be counted twice, so the first counts. */
export function onceEach<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  list: string,
  faults: Fault[],
): readonly T[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    if (!seen.has(key)) return seen.add(key);
    faults.push({ at: `${list}: ${key}`, problem: { kind: 'twice' } });
    return false;
  });
}

function faultOf(issue: v.BaseIssue<unknown>, within = ''): Fault {
  const path = (issue.path ?? []).reduce((at, { key }) => {
    return typeof key === 'number' ? `${at}[${key}]` : at === '' ? String(key) : `${at}.${String(key)}`;
  }, within);
  const missing = issue.input === undefined;
  return {
    at: path === '' ? '(root)' : path,
    problem: missing
      ? { kind: 'missing' }
      : { kind: 'unexpected', found: foundOf(issue.input), expected: expectedOf(issue) },
  };
}

/** How much of a broken value is told. */
const toldOf = 60;

function foundOf(input: unknown): string {
  if (Array.isArray(input)) return '[…]';
  if (typeof input === 'object' && input !== null) return '{…}';
  const text = typeof input === 'number' ? String(input) : (JSON.stringify(input) ?? '');
  return text.length > toldOf ? `${text.slice(0, toldOf)}…` : text;
}

const kinds: Readonly<Record<string, Exclude<Expected['kind'], 'atLeast' | 'atMost' | 'oneOf' | 'entries'>>> = {
  number: 'number',
  finite: 'number',
  integer: 'wholeNumber',
  string: 'text',
  array: 'list',
  strict_tuple: 'list',
  object: 'object',
  regex: 'code',
  iso_date: 'date',
  url: 'url',
};

/** What a schema asks for, in terms that there are words for: its own are English and hold regular expressions. */
function expectedOf({ type, requirement, expected, message }: v.BaseIssue<unknown>): Expected {
  const count = Number(requirement);
  if (type === 'min_value') return { kind: 'atLeast', limit: count };
  if (type === 'max_value') return { kind: 'atMost', limit: count };
  if (type === 'min_length') return { kind: 'entries', count };
  if (type === 'picklist' || type === 'literal' || type === 'variant') {
    return { kind: 'oneOf', values: (expected ?? '').replace(/[()"]/g, '').split(' | ') };
  }
  // Checks of our own say what they ask for.
  if (type === 'check') return { kind: message as 'date' | 'time' | 'url' };
  return { kind: kinds[type] ?? 'other' };
}
