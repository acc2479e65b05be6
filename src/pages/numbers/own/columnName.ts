import type { Measure } from '../../../domain/measures.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import { useWords } from '../../../i18n/useMessages.ts';
import type { FormColumn } from '../../../import/formColumns.ts';
import { ownWords } from './words.ts';

/** What a column of a form is called: as the measure of its name, or by a name of its own. */
export function useColumnName(): (column: FormColumn) => string {
  const names = useWords(figureNameWords);
  const { formColumns } = useWords(ownWords);
  return (column) => formColumns[column] ?? names[column as Measure];
}
