import type { Unit } from '../domain/organisation.ts';
import type { Language } from './format.ts';

/** A unit named in a text. */
export interface NamedUnit {
  readonly unit: string;
  /** As it stands in the text. */
  readonly name: string;
}

/** A text cut at the names of units in it. */
export type TextWithUnits = readonly (string | NamedUnit)[];

type Named = Pick<Unit, 'code' | 'shortName'>;

/**
 * Finds the short names of units in texts of a language, as whole words and written exactly so; of several that begin at one
 * place the longest. A name that two units share is nobody's. Pure.
 */
export function unitNamesIn(units: readonly Named[], language: Language): (text: string) => TextWithUnits {
  const byName = new Map<string, string | null>();
  for (const { code, shortName } of units) {
    const name = shortName[language];
    byName.set(name, byName.has(name) ? null : code);
  }
  const names = [...byName].flatMap(([name, code]) => (code === null || name === '' ? [] : name));
  if (names.length === 0) return (text) => [text];
  const escaped = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text) =>
    // Split at a group: the names stand at the odd places.
    text
      .split(pattern)
      .map((part, at) => (at % 2 === 0 ? part : { unit: byName.get(part.replaceAll('\u00a0', ' ')) ?? '', name: part }))
      .filter((part) => part !== '');
}
