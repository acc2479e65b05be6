import { divide, subtract } from './algebra.ts';
import type { Figure, FigureUnit, Rate } from './figure.ts';
import type { Localised } from './localised.ts';
import type { RateName } from './reports.ts';

/** A publication that figures are quoted from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date of publication, null where unknown. */
  readonly date: string | null;
  /** Language of the title. */
  readonly language: 'vi' | 'en';
  /** Null where the address is not known. */
  readonly url: string | null;
}

/** How illustrative data were made. */
export interface Method {
  readonly id: string;
  readonly description: Localised;
}

/** A target assigned for a statistical year, with its own evidence. */
export interface Target {
  /** Code of a unit or organisation, or `nation`. */
  readonly subject: string;
  readonly statYear: number;
  readonly measure: RateName;
  readonly figure: Rate;
}

export interface Campaign {
  readonly id: string;
  readonly name: Localised;
  readonly fromYear: number;
  readonly toYear: number;
  /** Share of officials reached, percent. */
  readonly reach: Rate;
}

/** All that is known apart from the periodic reports: figures by id, targets, campaigns and where they come from. */
export interface FigureBook {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly targets: readonly Target[];
  readonly campaigns: readonly Campaign[];
  readonly sources: readonly Source[];
  readonly methods: readonly Method[];
}

/** A derived figure as data declare it: an operation on other figures by id, no value. */
export interface Derivation {
  readonly id: string;
  readonly name: string;
  readonly operation: 'subtract' | 'divide';
  readonly inputs: readonly [string, string];
  readonly subject?: Figure['subject'];
  readonly note?: Localised;
}

/**
 * Computes a derived figure from the figures it names; the value is never typed in.
 * Undefined when an input is missing or the divisor is zero. Throws when the units do not go together.
 */
export function derive(derivation: Derivation, figures: ReadonlyMap<string, Figure>): Figure | undefined {
  const [a, b] = derivation.inputs.map((id) => figures.get(id));
  if (a === undefined || b === undefined) return undefined;
  const compute = (derivation.operation === 'subtract' ? subtract : divide) as (
    name: string,
    a: Figure,
    b: Figure,
  ) => Figure | 'notApplicable';
  const result = compute(derivation.name, a, b);
  if (result === 'notApplicable') return undefined;
  const { subject, note } = derivation;
  return { ...result, ...(subject && { subject }), ...(note && { note }) };
}

/** The figure with this id if it is there and of this unit. */
export function figureOf<U extends FigureUnit>(book: FigureBook, id: string, unit: U): Figure<U> | undefined {
  const figure = book.figures.get(id);
  return figure?.unit === unit ? (figure as Figure<U>) : undefined;
}

/** The figure of a name about a subject's whole statistical year. */
export function annualFigure<U extends FigureUnit>(
  book: FigureBook,
  name: string,
  code: string,
  statYear: number,
  unit: U,
): Figure<U> | undefined {
  for (const figure of book.figures.values()) {
    if (
      figure.name === name &&
      figure.unit === unit &&
      figure.subject?.code === code &&
      figure.subject.statYear === statYear
    ) {
      return figure as Figure<U>;
    }
  }
  return undefined;
}

/** Targets of a book by subject, year and measure, remembered for as long as the list lives. */
const targetIndexes = new WeakMap<readonly Target[], ReadonlyMap<string, Rate>>();

function targetKey(subject: string, statYear: number, measure: RateName): string {
  return `${subject} ${statYear} ${measure}`;
}

function indexOf(targets: readonly Target[]): ReadonlyMap<string, Rate> {
  let index = targetIndexes.get(targets);
  if (!index) {
    // Of two targets for the same the first counts, so it is written last.
    index = new Map(
      targets.toReversed().map(({ subject, statYear, measure, figure }) => {
        return [targetKey(subject, statYear, measure), figure];
      }),
    );
    targetIndexes.set(targets, index);
  }
  return index;
}

/** The target of a subject for a year, or undefined where none is known. */
export function targetOf(book: FigureBook, subject: string, statYear: number, measure: RateName): Rate | undefined {
  return indexOf(book.targets).get(targetKey(subject, statYear, measure));
}
