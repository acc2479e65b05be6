import { type Figure, type Subject, whomKey } from './figure.ts';
import { formulaOf } from './provenance.ts';

/** Whom and when a figure is about; of a derived one that does not say it, what all of its inputs are about. */
export function aboutOf({ subject, provenance }: Figure): Subject | undefined {
  if (subject) return subject;
  const [first, ...others] = (formulaOf(provenance)?.inputs ?? []).map(aboutOf);
  return first && others.every((other) => other && sameSubject(first, other)) ? first : undefined;
}

function sameSubject(a: Subject, b: Subject): boolean {
  return whomKey(a.whom) === whomKey(b.whom) && a.statYear === b.statYear && (a.months ?? 12) === (b.months ?? 12);
}
