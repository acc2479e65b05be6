import { type Figure, type Missing, type Subject, whomKey } from '../domain/figure.ts';
import { subjectsOf } from '../domain/figureScope.ts';
import { endOf, startOf } from '../domain/period.ts';
import type { FromRegister, Provenance, ProvenanceKind } from '../domain/provenance.ts';

/** Numbers as data tools have them: one observation a row, in codes. */

/** Whom and when a number is about. */
interface About {
  readonly subject: 'nation' | 'organisation' | 'unit' | 'group' | '';
  /** Code of the unit, of a group those of all its units between plus signs; empty for what is of no unit. */
  readonly unitCode: string;
  /** First and last day, ISO; empty for what is not on the statistical calendar. */
  readonly periodStart: string;
  readonly periodEnd: string;
}

/** One number, or the lack of one, with everything that is known about it. */
export interface Observation extends About {
  /** Code of the measure as the API has it. */
  readonly measure: string;
  /** In the unit of its quantity: cases, thousand đồng, percent, points, days, a rank. */
  readonly value: number | null;
  readonly quantity: string;
  /** How the number stands to the true one; empty where there is none. */
  readonly direction: string;
  readonly kind: ProvenanceKind | '';
  /** Id of the source with the paragraph, place in a file, formula, or id of the method. */
  readonly source: string;
  /** `unreadable` stands in the file, but cannot be read. */
  readonly status: 'reported' | Missing | 'unreadable';
}

/** What is known of a figure. */
export function observed(figure: Figure): Observation {
  const { name, value, quantity, direction, provenance } = figure;
  return {
    ...sharedAbout([figure]),
    measure: name,
    value,
    quantity,
    direction,
    kind: provenance.kind,
    source: sourceCode(provenance),
    status: 'reported',
  };
}

export function aboutColumns(subject: Subject | undefined): About {
  const { whom, statYear, months = 12 } = subject ?? {};
  const period = statYear === undefined ? undefined : { statYear, months };
  return {
    subject: whom?.kind ?? '',
    unitCode: whom?.kind === 'unit' ? whom.unit : whom?.kind === 'group' ? whom.units.join('+') : '',
    periodStart: period ? startOf(period) : '',
    periodEnd: period ? endOf(period) : '',
  };
}

/** What all of some figures are about, as far as it is one; the lack of a number beside them is about the same. */
export function sharedAbout(figures: readonly Figure[]): About {
  const subjects = figures.flatMap(subjectsOf);
  const [first] = subjects;
  if (!first) return aboutColumns(undefined);
  const about = aboutColumns(first);
  const oneWhom = subjects.every(({ whom }) => whomKey(whom) === whomKey(first.whom));
  const onePeriod = subjects.every((one) => aboutColumns(one).periodEnd === about.periodEnd);
  return {
    ...(oneWhom ? about : aboutColumns(undefined)),
    periodStart: onePeriod ? about.periodStart : '',
    periodEnd: onePeriod ? about.periodEnd : '',
  };
}

/** A count of the register in codes: query, closing time, and the beginnings of the snapshot and of the hash of the rows. */
export function registerCode({ query, closedAt, snapshot, hash }: FromRegister): string {
  return [query, closedAt, snapshot.slice(0, 16), hash.slice(0, 16)].join('!');
}

const signs: Readonly<Partial<Record<string, string>>> = { add: '+', sum: '+', subtract: '-', divide: '/' };

/** A formula of more inputs than these is told by its operation and how many there are. */
const mostInputs = 4;

/** Where a number comes from, in codes: `bai-bao-2022-01-03#13`, `T10.xlsx!Việc!J17`, a query of the register, `caseRate - caseTarget`, a method, a trial. */
export function sourceCode(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'reported':
      return provenance.source + (provenance.paragraph === undefined ? '' : `#${provenance.paragraph}`);
    case 'imported':
      return [provenance.file, provenance.sheet, provenance.cell].join('!');
    case 'register':
      return registerCode(provenance);
    case 'derived': {
      const { operation, inputs } = provenance.formula;
      if (inputs.length > mostInputs) return `${operation}(${inputs.length})`;
      return inputs.map(({ name }) => name).join(` ${signs[operation] ?? operation} `);
    }
    case 'illustrative':
      return provenance.method;
    case 'trial':
      return provenance.trial;
  }
}
