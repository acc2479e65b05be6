import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { ScoringTable } from '../../domain/emulation/scoringTable.ts';
import { tableIn } from './parse.ts';

/** A scoring table in a link: its JSON deflated, in the letters that every mail and chat program leaves alone. */

/** Longer ones are cut by mail programs: the table is then sent as a file. */
const longest = 1500;
/** What a link of that length can come to, and no more is unpacked: bytes. */
const largest = 200_000;

/** Undefined where it would be too long. */
export function tableForLink(table: ScoringTable): string | undefined {
  const bytes = deflateSync(strToU8(JSON.stringify(table)), { level: 9 });
  const text = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return text.length > longest ? undefined : text;
}

/** Undefined for what no link of ours holds. */
export function tableOfLink(text: string): ScoringTable | undefined {
  if (text.length > longest) return undefined;
  try {
    const bytes = strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
    return tableIn(JSON.parse(strFromU8(inflateSync(bytes, { out: new Uint8Array(largest) }))));
  } catch {
    return undefined;
  }
}
