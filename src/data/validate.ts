import * as v from 'valibot';
import { DataFailure, type Fault } from './failure.ts';

/** The file as its schema says, or a `malformed` failure that names the first fault. */
export function parseWhole<S extends v.GenericSchema>(schema: S, raw: unknown, file: string): v.InferOutput<S> {
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

function faultOf(issue: v.BaseIssue<unknown>, within = ''): Fault {
  const path = (issue.path ?? []).reduce((at, { key }) => {
    return typeof key === 'number' ? `${at}[${key}]` : at === '' ? String(key) : `${at}.${String(key)}`;
  }, within);
  const missing = issue.received === 'undefined';
  return {
    at: path === '' ? '(root)' : path,
    problem: missing
      ? { kind: 'missing' }
      : { kind: 'unexpected', found: issue.received, expected: issue.expected ?? issue.type },
  };
}
