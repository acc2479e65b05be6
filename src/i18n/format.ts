import type { Direction, Figure } from '../domain/figure.ts';
import type { Quantity } from '../domain/quantities.ts';
import { decimalsOf, printed, roundAs } from '../domain/rounding.ts';

export type Language = 'vi' | 'en';

/** The words a formatter needs; each language brings its own. */
export interface FormatWords {
  readonly locale: string;
  /** Qualifiers before a number. `lessThanReported` is what sources print ("gần"), `lessThan` what a bound says. */
  readonly qualifiers: { readonly [D in Exclude<Direction, 'exact'> | 'lessThanReported']: string };
  /** `written` is the number as it is printed: "1.0" is not "1" in English. */
  readonly points: (count: number, written: string) => string;
  /** Words after a count of cases; English distinguishes one from several. */
  readonly cases: (count: number) => string;
  readonly days: (count: number) => string;
  /** Points of a table of criteria; never those of percent. */
  readonly score: (count: number, written: string) => string;
  readonly billion: string;
  readonly million: string;
  readonly thousand: string;
  readonly dong: string;
}

/** A figure taken apart for setting: "hơn", "157", "tỷ đồng". Parts that are not there are empty. */
export interface FigureParts {
  readonly qualifier: string;
  readonly number: string;
  readonly unit: string;
}

export interface FigureOptions {
  /** Decimal places; without it what the unit and provenance call for. */
  readonly decimals?: number;
  /** Writes a plus before a positive number, for changes and gaps. */
  readonly signed?: boolean;
  /** Leaves the unit out, where a column head or axis already says it. */
  readonly bare?: boolean;
  /** Writes money in million đồng whatever its size, so that a column of it lines up; the head of the column says so. */
  readonly scale?: 'million';
}

export interface Format {
  readonly number: (value: number, decimals?: number) => string;
  /** The same with a plus before a positive number, for axes of differences. */
  readonly signed: (value: number) => string;
  readonly parts: (figure: Figure, options?: FigureOptions) => FigureParts;
  readonly figure: (figure: Figure, options?: FigureOptions) => string;
  /** The number that `figure` writes, for files that carry numbers: rounded as it is shown, in the figure's own unit. */
  readonly rounded: (figure: Figure, options?: Pick<FigureOptions, 'decimals'>) => number;
  /** dd/mm/yyyy in both languages, as in the forms. `date` is ISO. */
  readonly date: (date: string) => string;
}

const nbsp = '\u00a0';
const minus = '\u2212';

/** Makes the formatter of a language. Bounds are rounded so that they stay true (see `domain/rounding.ts`). */
export function makeFormat(words: FormatWords): Format {
  const formats = new Map<string, Intl.NumberFormat>();
  const intl = (least: number, most: number) => {
    const key = `${least}-${most}`;
    let format = formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(words.locale, { minimumFractionDigits: least, maximumFractionDigits: most });
      formats.set(key, format);
    }
    return format;
  };
  const write = (value: number, least: number, most: number, signed: boolean) => {
    const text = intl(least, most).format(Math.abs(value));
    if (value < 0) return minus + text;
    return signed && value > 0 ? `+${text}` : text;
  };

  const parts = (
    figure: Figure,
    { decimals, signed = false, bare = false, scale: wanted }: FigureOptions = {},
  ): FigureParts => {
    const scale = scaleOf(figure, words, wanted);
    const value = figure.value / scale.divisor;
    const [least, most] = decimals === undefined ? decimalsOf(figure, value) : [decimals, decimals];
    const rounded = printed(figure, most, value);
    const qualifier = qualifierOf(figure, words);
    // "hơn 8,17" is more than so many: a plus between them would read as part of a sum.
    const number = write(rounded, least, most, signed && qualifier === '');
    return { qualifier, number, unit: bare ? '' : scale.unit(rounded, number) };
  };
  return {
    number: (value, decimals = 0) => write(roundAs('exact', value, decimals), decimals, decimals, false),
    signed: (value) => write(roundAs('exact', value, 0), 0, 0, true),
    parts,
    figure: (figure, options) => {
      const { qualifier, number, unit } = parts(figure, options);
      const counted = unit === '' || unit === '%' ? number + unit : number + nbsp + unit;
      return qualifier === '' ? counted : qualifier + nbsp + counted;
    },
    rounded: (figure, { decimals } = {}) => {
      const { divisor } = scaleOf(figure, words, undefined);
      const value = figure.value / divisor;
      return printed(figure, decimals, value) * divisor;
    },
    date: (date) => date.slice(0, 10).split('-').reverse().join('/'),
  };
}

function qualifierOf({ direction, provenance }: Figure, { qualifiers }: FormatWords): string {
  if (direction === 'exact') return '';
  if (direction === 'lessThan' && provenance.kind === 'reported') return qualifiers.lessThanReported;
  return qualifiers[direction];
}

function scaleOf(
  figure: Figure,
  words: FormatWords,
  wanted: FigureOptions['scale'],
): { divisor: number; unit: (shown: number, written: string) => string } {
  const units: Record<Quantity, () => { divisor: number; unit: (shown: number, written: string) => string }> = {
    case: () => ({ divisor: 1, unit: words.cases }),
    percent: () => ({ divisor: 1, unit: () => '%' }),
    points: () => ({ divisor: 1, unit: words.points }),
    days: () => ({ divisor: 1, unit: words.days }),
    rank: () => ({ divisor: 1, unit: () => '' }),
    score: () => ({ divisor: 1, unit: words.score }),
    thousandDong: () => {
      const size = Math.abs(figure.value);
      if (wanted === undefined && size >= 1e6)
        return { divisor: 1e6, unit: () => `${words.billion}${nbsp}${words.dong}` };
      if (wanted === 'million' || size >= 1e3)
        return { divisor: 1e3, unit: () => `${words.million}${nbsp}${words.dong}` };
      return { divisor: 1, unit: () => (size === 0 ? words.dong : `${words.thousand}${nbsp}${words.dong}`) };
    },
  };
  return units[figure.quantity]();
}
