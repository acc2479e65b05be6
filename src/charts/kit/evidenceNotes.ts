import type { Figure } from '../../domain/figure.ts';
import type { Localised } from '../../domain/localised.ts';

/** Notes of a figure and of everything that went into it, each once, its own first. */
export function collectNotes(figure: Figure): readonly Localised[] {
  const notes = new Map<string, Localised>();
  const visit = ({ note, provenance }: Figure) => {
    if (note) notes.set(note.vi, note);
    if ('formula' in provenance) for (const input of provenance.formula?.inputs ?? []) visit(input);
  };
  visit(figure);
  return [...notes.values()];
}

/** Ids of the sources that figures rest on, each once; an operand that many share is looked at once. */
export function collectSources(figures: readonly Figure[]): ReadonlySet<string> {
  const sources = new Set<string>();
  const seen = new Set<Figure>();
  const visit = (figure: Figure) => {
    if (seen.has(figure)) return;
    seen.add(figure);
    const { provenance } = figure;
    if (provenance.kind === 'reported') sources.add(provenance.source);
    else if ('formula' in provenance) for (const input of provenance.formula?.inputs ?? []) visit(input);
  };
  for (const figure of figures) visit(figure);
  return sources;
}

/** Tells figures of one list apart: what, of whom, when, and how much. */
export function figureKey({ name, subject, value }: Figure): string {
  return [name, subject?.code, subject?.statYear, subject?.months, value].join(' ');
}
