import { type Figure, whomKey } from '../domain/figure.ts';
import type { Localised } from '../domain/localised.ts';
import { formulaOf, type Provenance, rootsOf } from '../domain/provenance.ts';

/** Notes of a figure and of everything that went into it, each once, its own first. */
export function collectNotes(figure: Figure): readonly Localised[] {
  const notes = new Map<string, Localised>();
  const visit = ({ note, provenance }: Figure) => {
    if (note) notes.set(note.vi, note);
    const formula = formulaOf(provenance);
    // Cells of reports have no notes, and a nation has hundreds of them in a sum.
    if (formula && !formula.origins) for (const input of [...formula.inputs, ...(formula.weights ?? [])]) visit(input);
  };
  visit(figure);
  return [...notes.values()];
}

/** Everything that figures rest on in the end, each once. */
function rootsOfAll(figures: readonly Figure[]): ReadonlySet<Provenance> {
  return rootsOf(figures.map(({ provenance }) => provenance));
}

/** Names of the office's own files that figures were read from, each once. */
export function collectFiles(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set([...rootsOfAll(figures)].flatMap((root) => (root.kind === 'imported' ? [root.file] : [])));
}

/** Ids of the methods that made up what figures rest on, each once. */
export function collectMethods(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set([...rootsOfAll(figures)].flatMap((root) => (root.kind === 'illustrative' ? [root.method] : [])));
}

/** Names of the trials that figures rest on, each once. */
export function collectTrials(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set([...rootsOfAll(figures)].flatMap((root) => (root.kind === 'trial' ? [root.trial] : [])));
}

/** What a figure is called, with the level where it is an end of an interval: both of a unit have one name. */
export function nameKey({ name, provenance }: Figure): string {
  const formula = formulaOf(provenance);
  return formula && 'limit' in formula ? `${name} ${formula.limit.level}` : name;
}

/** Tells figures of one list apart: what, of whom, when, and how much. */
export function figureKey(figure: Figure): string {
  const { subject, value } = figure;
  return [nameKey(figure), subject && whomKey(subject.whom), subject?.statYear, subject?.months, value].join(' ');
}
