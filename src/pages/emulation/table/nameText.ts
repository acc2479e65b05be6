import type { Localised } from '../../../domain/localised.ts';
import type { Language } from '../../../i18n/format.ts';

/** A name as it is typed; of one in both languages that of the reader's. */
export function nameText(name: string | Localised | null, language: Language): string {
  return name === null ? '' : typeof name === 'string' ? name : name[language];
}
