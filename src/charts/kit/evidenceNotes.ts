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

/** Ids of the sources that a figure rests on, each once. */
export function collectSources(figure: Figure): readonly string[] {
  const { provenance } = figure;
  if (provenance.kind === 'reported') return [provenance.source];
  if (!('formula' in provenance)) return [];
  return [...new Set((provenance.formula?.inputs ?? []).flatMap(collectSources))];
}

/** Tells figures of one list apart: what, of whom, when, and how much. */
export function figureKey({ name, subject, value }: Figure): string {
  return [name, subject?.code, subject?.statYear, subject?.months, value].join(' ');
}
