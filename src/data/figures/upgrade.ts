import { eachRaw, isRaw, type Raw, type Upgrader } from '../upgrade.ts';

/**
 * Version 2 says whom a figure is about (`{"kind": "unit", "code": …}` where there was a code alone), calls what it counts
 * in a quantity, and gives reported figures their provenance like targets.
 */
const to2: Upgrader = (raw) => {
  const subjectOf = subjectIn(raw['organisation']);
  const subject = (entry: Raw) => ({ ...(isRaw(entry['subject']) && { subject: subjectOf(entry['subject']) }) });
  return {
    ...raw,
    schemaVersion: 2,
    figures: eachRaw(raw['figures'], ({ unit, source, paragraph, statement, ...entry }) => ({
      ...entry,
      ...subject(entry),
      quantity: unit,
      provenance: { kind: 'reported', source, statement, ...(paragraph !== undefined && { paragraph }) },
    })),
    derived: eachRaw(raw['derived'], (entry) => ({ ...entry, ...subject(entry) })),
    targets: eachRaw(raw['targets'], ({ subject: code, statYear, ...entry }) => ({
      ...entry,
      subject: subjectOf({ code, statYear }),
    })),
  };
};

/** In version 1 a code was `nation`, that of the organisation, or that of one of its units. */
function subjectIn(organisation: unknown): (subject: Raw) => Raw {
  return ({ code, ...rest }) => {
    if (code === 'nation') return { kind: 'nation', ...rest };
    return code === organisation ? { kind: 'organisation', ...rest } : { kind: 'unit', code, ...rest };
  };
}

export const figuresUpgraders: readonly Upgrader[] = [to2];
