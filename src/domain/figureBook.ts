import { add, divide, subtract } from './algebra.ts';
import type { DatedEvent } from './datedEvents.ts';
import { type Figure, type Rate, type Whom, whomKey } from './figure.ts';
import type { Localised } from './localised.ts';
import type { RateName } from './measures.ts';
import type { FigureName } from './names.ts';
import type { Quantity } from './quantities.ts';

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
  /** How a sentence names it in few words; without it publisher and date do. */
  readonly citation?: Localised;
}

/** How illustrative data were made. */
export interface Method {
  readonly id: string;
  readonly description: Localised;
}

/** A target assigned for a statistical year, with its own evidence. */
export interface Target {
  readonly whom: Whom;
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
  /** What is reported of what it was about; none where there are only words. */
  readonly results: readonly Figure[];
}

/** All that is known apart from the periodic reports: figures by id, targets, campaigns, dated events and where they come from. */
export interface FigureBook {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly targets: readonly Target[];
  readonly campaigns: readonly Campaign[];
  readonly events: readonly DatedEvent[];
  readonly sources: readonly Source[];
  readonly methods: readonly Method[];
}

/** A derived figure as data declare it: an operation on other figures by id, no value. */
export interface Derivation {
  readonly id: string;
  readonly name: FigureName;
  readonly operation: 'add' | 'subtract' | 'divide';
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
  // The operands are known by their ids only; each operation refuses what does not go together.
  const compute = { add, subtract, divide }[derivation.operation] as (
    name: FigureName,
    a: Figure,
    b: Figure,
  ) => Figure | 'notApplicable';
  const result = compute(derivation.name, a, b);
  if (result === 'notApplicable') return undefined;
  const { subject, note } = derivation;
  return { ...result, ...(subject && { subject }), ...(note && { note }) };
}

/** The figure with this id if it is there and counts in this quantity. */
export function figureOf<Q extends Quantity>(
  { figures }: Pick<FigureBook, 'figures'>,
  id: string,
  quantity: Q,
): Figure<Q> | undefined {
  const figure = figures.get(id);
  return figure && countsIn(figure, quantity) ? figure : undefined;
}

function countsIn<Q extends Quantity>(figure: Figure, quantity: Q): figure is Figure<Q> {
  return figure.quantity === quantity;
}

/** What is asked of a book about a whole statistical year. */
export interface Asked<Q extends Quantity> {
  readonly name: FigureName;
  readonly whom: Whom;
  readonly statYear: number;
  readonly quantity: Q;
}

/** The figure of a name about somebody's whole statistical year. */
export function annualFigure<Q extends Quantity>(
  { figures }: Pick<FigureBook, 'figures'>,
  { name, whom, statYear, quantity }: Asked<Q>,
): Figure<Q> | undefined {
  const key = whomKey(whom);
  for (const figure of figures.values()) {
    const { subject } = figure;
    if (figure.name !== name || subject?.statYear !== statYear || whomKey(subject.whom) !== key) continue;
    if (subject.months !== undefined && subject.months !== 12) continue;
    if (countsIn(figure, quantity)) return figure;
  }
  return undefined;
}

/** Targets of a book by subject, year and measure, remembered for as long as the list lives. */
const targetIndexes = new WeakMap<readonly Target[], ReadonlyMap<string, Rate>>();

function targetKey(whom: Whom, statYear: number, measure: RateName): string {
  return `${whomKey(whom)} ${statYear} ${measure}`;
}

function indexOf(targets: readonly Target[]): ReadonlyMap<string, Rate> {
  let index = targetIndexes.get(targets);
  if (!index) {
    // Of two targets for the same the first counts, so it is written last.
    index = new Map(
      targets.toReversed().map(({ whom, statYear, measure, figure }) => [targetKey(whom, statYear, measure), figure]),
    );
    targetIndexes.set(targets, index);
  }
  return index;
}

/** Whose target is asked for, of which year and measure. */
export interface TargetAsked {
  readonly whom: Whom;
  readonly statYear: number;
  readonly measure: RateName;
}

/** The target of somebody for a year, or undefined where none is known. */
export function targetOf(
  { targets }: Pick<FigureBook, 'targets'>,
  { whom, statYear, measure }: TargetAsked,
): Rate | undefined {
  return indexOf(targets).get(targetKey(whom, statYear, measure));
}
