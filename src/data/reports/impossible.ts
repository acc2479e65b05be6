import type { Fault } from '../../domain/fault.ts';
import { forms } from '../../domain/forms.ts';
import { type Basis, bases, basisTraits, type Measure } from '../../domain/measures.ts';
import type { Envelope } from './schema.ts';

/** What no row of a report can be: a part that is more than the whole it is a part of, by the identities of its forms. */

interface PartOf {
  readonly part: Measure;
  readonly whole: Measure;
}

const known = new Map<string, readonly PartOf[]>();

/** All that is added up to a total is at most that; where something is taken off, the total is at most what it is taken from. */
function partsIn(version: Envelope['formVersion']): readonly PartOf[] {
  const found =
    known.get(version) ??
    forms[version].identities.flatMap(({ total, terms }) => {
      const added = terms.filter(([sign]) => sign > 0).map(([, measure]) => measure);
      if (added.length === terms.length) return added.map((part) => ({ part, whole: total }));
      const [from] = added;
      if (from === undefined || added.length > 1) return [];
      const taken = terms.filter(([sign]) => sign < 0).map(([, measure]) => measure);
      return [total, ...taken].map((part) => ({ part, whole: from }));
    });
  known.set(version, found);
  return found;
}

/** The first part of a row that is more than its whole. The cells of the row are good. */
export function impossibleIn(file: Envelope, row: number): Fault | undefined {
  for (const basis of bases) {
    const columns = file[basis].columns as Partial<Record<Measure, readonly unknown[]>>;
    const cellOf = (measure: Measure) => columns[measure]?.[row];
    for (const { part, whole } of partsIn(file.formVersion)) {
      const fault = exceeding(cellOf(part), cellOf(whole), { part, whole });
      if (fault) return { at: `${basis}.columns.${part}[${row}]`, problem: fault };
    }
    const credit = exceeding(file.credit.columns[creditColumnOf(basis)][row], cellOf('completedTotal'), {
      part: basisTraits[basis].credit,
      whole: 'completedTotal',
    });
    if (credit) return { at: `credit.columns.${creditColumnOf(basis)}[${row}]`, problem: credit };
  }
  return undefined;
}

function creditColumnOf(basis: Basis) {
  return basisTraits[basis].creditColumn;
}

function exceeding(
  found: unknown,
  of: unknown,
  names: { readonly part: Extract<Fault['problem'], { kind: 'exceeds' }>['part']; readonly whole: Measure },
): Fault['problem'] | undefined {
  if (typeof found !== 'number' || typeof of !== 'number' || found <= of) return undefined;
  return { kind: 'exceeds', ...names, found, of };
}
