import type { FromRegister } from '../domain/provenance.ts';
import type { Messages } from '../i18n/messages.ts';
import { sourceWords } from '../i18n/sources/words.ts';

/** The register of cases in words, as lists of sources and evidence have it. */

/** Beginning of a hash, as much as tells it from others in a list. */
function shortHash(hash: string): string {
  return `${hash.slice(0, 16)}…`;
}

/** "17:00 ngày 02/10/2026". */
export function closingText({ closedAt }: FromRegister, messages: Messages): string {
  return sourceWords(messages).at(closedAt.slice(11, 16), messages.format.date(closedAt));
}

/** A line a query and snapshot, with when what it counted was closed: as a list of sources has them. */
export function registerLines(registers: readonly FromRegister[], messages: Messages): readonly string[] {
  const words = sourceWords(messages);
  const groups = new Map<string, FromRegister[]>();
  for (const one of registers) {
    const key = `${one.query} ${one.snapshot}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [first, last] = [group[0], group.at(-1)] as [FromRegister, FromRegister];
    const closings = new Set(group.map(({ closedAt }) => closedAt)).size;
    const when =
      closings === 1
        ? words.closed(closingText(first, messages))
        : words.closedBetween(closings, closingText(first, messages), closingText(last, messages));
    return words.register(first.query, shortHash(first.snapshot), when);
  });
}
