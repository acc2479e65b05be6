import type { Fault } from '../domain/fault.ts';
import { isRaw } from './upgrade.ts';

/** Texts of files as they may go to a screen and into files of any kind: without what no text can hold, and of a length. */

/**
 * What cannot stand in a text: control characters (XML knows none), halves of surrogate pairs and what is no character; and
 * what turns round or hides the text beside it: marks of direction, characters without width.
 */
const unfit =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|\p{Cs}|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}]/gu;
/** No letter of Vietnamese has more than two marks. */
const stacked = /(\p{M}{3})\p{M}+/gu;

/** How long a text may be, letters. What is longer is cut: nobody's name has three hundred letters. */
const most = { shortName: 80, name: 300, other: 2000 };
const names: readonly string[] = ['name', 'title', 'publisher', 'file', 'sheet', 'cell'];
/** What things are found by is never changed: a code that is not one is refused by its schema. */
const kept: readonly string[] = ['id', 'code', 'url'];

/** How deep files are nested at most; what lies deeper is left for the schema to refuse. */
const deepest = 12;

/** A file with texts that can be shown, and what was done for that. What needs nothing is left as it is. */
export function withFitTexts(raw: unknown): { readonly raw: unknown; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const visit = (value: unknown, at: string, length: number, depth: number): unknown => {
    if (typeof value === 'string') return fitText(value, at, length, faults);
    if (depth > deepest) return value;
    if (Array.isArray(value)) return value.map((entry, index) => visit(entry, `${at}[${index}]`, length, depth + 1));
    if (!isRaw(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => {
        const inside = at === '' ? key : `${at}.${key}`;
        return [key, kept.includes(key) ? entry : visit(entry, inside, lengthOf(key, length), depth + 1)];
      }),
    );
  };
  return { raw: visit(raw, '', most.other, 0), faults };
}

function lengthOf(key: string, above: number): number {
  if (key === 'shortName') return most.shortName;
  if (names.includes(key)) return most.name;
  // The two languages of a text are as long as the text.
  return key === 'vi' || key === 'en' ? above : most.other;
}

/** Letters of Hebrew, Arabic and their like, which run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Such a text in a frame of its own, so that the numbers and words beside it keep their places wherever it is shown. */
const framed = /^\u2068([^\u2066-\u2069]*)\u2069$/;

function fitText(given: string, at: string, longest: number, faults: Fault[]): string {
  const text = framed.exec(given)?.[1] ?? given;
  const plain = text.replace(unfit, '').replace(stacked, '$1');
  if (plain.length < text.length) {
    faults.push({ at, problem: { kind: 'characters', count: text.length - plain.length } });
  }
  const short = shortened(plain, at, longest, faults);
  return rightToLeft.test(short) ? `\u2068${short}\u2069` : short;
}

function shortened(plain: string, at: string, longest: number, faults: Fault[]): string {
  // A letter is never cut in two.
  const letters = plain.length > longest ? Array.from(plain) : [];
  if (letters.length <= longest) return plain;
  faults.push({ at, problem: { kind: 'long', found: letters.length, most: longest } });
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}
