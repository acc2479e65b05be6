import type { Fault } from '../domain/fault.ts';
import { webAddress } from './shared.ts';
import { isRaw } from './upgrade.ts';
import { problemOf } from './validate.ts';

/** A publication as it stands in a file, without an address that nobody should follow. */
export function withSafeAddress(raw: unknown, at: string, faults: Fault[]): unknown {
  if (!isRaw(raw) || typeof raw['url'] !== 'string') return raw;
  const problem = problemOf(webAddress, raw['url']);
  if (!problem) return raw;
  faults.push({ at: `${at}.url`, problem });
  return { ...raw, url: null };
}
