import { folded } from './text.ts';

/** A code made of a name: small letters without marks and hyphens between words; empty where no letter is left. */
export function slugOf(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A code that no other has: with a number behind it where the name alone is taken. */
export function freeCode(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted === '' ? 'don-vi' : wanted;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
