/**
 * Numbers that stand as text. "1.234" is 1234 to a Vietnamese and 1,234 to a program that knows better: it has both readings
 * until the rest of its column, or what must add up, leaves one.
 */

/** How a text separates: `vietnamese` 1.234,5 and `international` 1,234.5. */
export type Separators = 'vietnamese' | 'international';

export interface NumberReading {
  /** What it is by each way of separating; undefined where it is no number that way. */
  readonly vietnamese: number | undefined;
  readonly international: number | undefined;
  /** A percent sign stands behind it. The number is as written: "45,5%" is 45.5. */
  readonly isPercent: boolean;
}

/** What stands for "nothing" in a cell of a form. */
const nothing = /^[-–—−]+$/;

const grouped: Readonly<
  Record<Separators, { readonly shape: RegExp; readonly group: RegExp; readonly decimal: string }>
> = {
  vietnamese: { shape: /^\d{1,3}(?:([. ])\d{3})(?:\1\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/, group: /[. ]/g, decimal: ',' },
  international: {
    shape: /^\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/,
    group: /[, ]/g,
    decimal: '.',
  },
};

/**
 * A text as a number, by both ways of separating; null where it is none by either. A dash alone is zero, as the forms use it;
 * a number in brackets, or with a minus of any kind before it, is negative.
 */
export function readNumber(text: string): NumberReading | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (nothing.test(plain)) return { vietnamese: 0, international: 0, isPercent: false };
  const isPercent = plain.endsWith('%');
  const bare = (isPercent ? plain.slice(0, -1) : plain).trim();
  const inBrackets = /^\((.+)\)$/.exec(bare)?.[1];
  const [, sign = '', digits = ''] = /^([-–—−+]?) ?(.*)$/.exec(inBrackets ?? bare) ?? [];
  if (inBrackets !== undefined && sign !== '') return null;
  const factor = inBrackets !== undefined || (sign !== '' && sign !== '+') ? -1 : 1;
  const by = (separators: Separators): number | undefined => {
    const { shape, group, decimal } = grouped[separators];
    if (!shape.test(digits)) return undefined;
    return factor * Number(digits.replace(group, '').replace(decimal, '.')) + 0;
  };
  const [vietnamese, international] = [by('vietnamese'), by('international')];
  return vietnamese === undefined && international === undefined ? null : { vietnamese, international, isPercent };
}

/**
 * Which separators the texts of a table can have been written with: those by which each of them is a number. None where they
 * contradict one another, both where no text tells them apart or where those that do are the same number either way.
 */
export function separatorsOf(texts: Iterable<string>): readonly Separators[] {
  const possible = new Set<Separators>(['vietnamese', 'international']);
  for (const text of texts) {
    const reading = readNumber(text);
    if (!reading) continue;
    for (const separators of ['vietnamese', 'international'] as const) {
      if (reading[separators] === undefined) possible.delete(separators);
    }
  }
  return [...possible];
}

/** Whether a text is another number by the one way than by the other. */
export function hasTwoReadings(text: string): boolean {
  const reading = readNumber(text);
  return reading?.vietnamese !== undefined && reading.international !== undefined
    ? reading.vietnamese !== reading.international
    : false;
}
