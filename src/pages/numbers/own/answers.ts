import type { Answers, Question } from '../../../import/reading.ts';
import { isTable, type SheetEntry } from './importState.ts';

/** Answers together, the later ones first; units and columns each by its own. */
export function merged(...answers: readonly Answers[]): Answers {
  const all: Answers = Object.assign({}, ...answers);
  const units = answers.flatMap((each) => [...(each.units ?? [])]);
  const columns = answers.flatMap((each) => [...(each.columns ?? [])]);
  return {
    ...all,
    ...(units.length > 0 && { units: new Map(units) }),
    ...(columns.length > 0 && { columns: new Map(columns) }),
  };
}

/** What a question answers itself where the evidence is strong. */
export function likely(question: Question): Answers {
  switch (question.kind) {
    case 'period':
      return question.likely ? { period: question.likely } : {};
    case 'moneyUnit':
      return question.likely === null ? {} : { moneyUnit: question.likely };
    case 'separators':
      return question.likely ? { separators: question.likely } : {};
    case 'column': {
      const [first] = question.options;
      return first ? { columns: new Map([[question.column, first]]) } : {};
    }
    default:
      return {};
  }
}

/** The questions of a sheet that are open. */
export function openQuestions({ results }: SheetEntry): readonly Question[] {
  return (results ?? []).filter(isTable).flatMap(({ table }) => table.questions);
}

/** The answers to all questions of a sheet, where each has one chosen already; undefined where somebody has to choose. */
export function preselected(sheet: SheetEntry): Answers | undefined {
  const answers = openQuestions(sheet).map(likely);
  if (answers.length === 0 || answers.some((each) => Object.keys(each).length === 0)) return undefined;
  return merged(sheet.answers, ...answers);
}
