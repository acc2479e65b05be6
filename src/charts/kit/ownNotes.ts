import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The caveats that readings themselves carry, each once, as a note below a chart; undefined where there is none. */
export function ownNotes(readings: readonly Reading[], { language }: Pick<Messages, 'language'>): string | undefined {
  const notes = readings.flatMap((reading) => (isFigure(reading) && reading.note ? [reading.note[language]] : []));
  return notes.length > 0 ? [...new Set(notes)].join(' ') : undefined;
}
