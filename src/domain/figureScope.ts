import { aboutOf } from './aboutOf.ts';
import type { Figure, Subject } from './figure.ts';
import type { FigureName } from './names.ts';
import type { Period } from './period.ts';
import { formulaOf } from './provenance.ts';

/** Whom and which periods some figures are about, whatever a reader has chosen. */
export interface FigureScope {
  readonly nation: boolean;
  /** The organisation as a whole. */
  readonly organisation: boolean;
  /** Codes of units, each once, those of groups among them. */
  readonly units: readonly string[];
  /** The earliest first. Of months in a row, as a path has them, only the last: periods are cumulative. */
  readonly periods: readonly Period[];
  /** Some stand outside the statistical calendar: a survey. */
  readonly undated: boolean;
}

/** What figures are measured against: it is given for a whole year, whatever part of it they are about. */
const yardsticks: ReadonlySet<FigureName> = new Set(['caseTarget', 'amountTarget', 'expectedRate']);

/**
 * The scope of the figures of a table. Targets say nothing about it unless there is nothing else. `everyUnit` are the codes of
 * the units that the organisation consists of: all of them together are the organisation.
 */
export function figureScope(figures: readonly Figure[], everyUnit: readonly string[] = []): FigureScope {
  const measured = figures.filter(({ name }) => !yardsticks.has(name));
  const subjects = new Set((measured.length > 0 ? measured : figures).flatMap(subjectsOf));
  const units = new Set<string>();
  const months = new Map<number, Set<number>>();
  let [nation, organisation, undated] = [false, false, false];
  for (const { whom, statYear, months: upTo = 12 } of subjects) {
    const whole = whom.kind === 'group' && isEvery(whom.units, everyUnit);
    nation ||= whom.kind === 'nation';
    organisation ||= whom.kind === 'organisation' || whole;
    if (whom.kind === 'unit') units.add(whom.unit);
    if (whom.kind === 'group' && !whole) for (const unit of whom.units) units.add(unit);
    if (statYear === undefined) undated = true;
    else months.set(statYear, (months.get(statYear) ?? new Set()).add(upTo));
  }
  const periods = [...months].flatMap(([statYear, all]) =>
    [...all].filter((upTo) => !all.has(upTo + 1)).map((upTo) => ({ statYear, months: upTo })),
  );
  return {
    nation,
    organisation,
    units: [...units],
    periods: periods.toSorted((a, b) => a.statYear - b.statYear || a.months - b.months),
    undated,
  };
}

function isEvery(units: readonly string[], everyUnit: readonly string[]): boolean {
  return everyUnit.length > 1 && units.length === everyUnit.length && everyUnit.every((code) => units.includes(code));
}

/** What a figure is about; a difference or a ratio of unlike things is about the first of them, a sum about all. */
export function subjectsOf(figure: Figure): readonly Subject[] {
  const about = aboutOf(figure);
  if (about) return [about];
  const formula = formulaOf(figure.provenance);
  if (!formula) return [];
  const { operation, inputs } = formula;
  const all = operation === 'sum' || operation === 'add' || operation === 'mean' || operation === 'weightedMean';
  return (all ? inputs : inputs.slice(0, 1)).flatMap(subjectsOf);
}
