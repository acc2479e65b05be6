import type { Figure } from './figure.ts';
import { formulaOf } from './provenance.ts';

/** Whether a figure, or anything that it was computed from, stands in a row of a report that does not add up. */
export function isDoubtful({ doubtful, provenance }: Figure): boolean {
  if (doubtful) return true;
  const formula = formulaOf(provenance);
  // Inputs of a sum are made when somebody asks for them: it knows of itself.
  if (!formula || formula.origins) return formula?.doubtful ?? false;
  return [...formula.inputs, ...(formula.weights ?? [])].some(isDoubtful);
}
