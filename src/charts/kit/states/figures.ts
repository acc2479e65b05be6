import type { Direction, Figure, Points, Rate } from '../../../domain/figure.ts';
import type { FigureName } from '../../../domain/names.ts';
import {
  computedProvenance,
  type FromRegister,
  type Illustrative,
  type Imported,
  type PlainOperation,
  type Provenance,
  type ProvenanceKind,
  type Reported,
} from '../../../domain/provenance.ts';
import type { Counted, Quantity } from '../../../domain/quantities.ts';

/** Figures of one kind of provenance, whatever the value. */
export interface Figures {
  /** Percent. */
  readonly rate: (value: number, direction?: Direction) => Rate;
  readonly points: (value: number, direction?: Direction) => Points;
  /** Cases, or thousand đồng. */
  readonly count: <Q extends Counted>(quantity: Q, value: number, direction?: Direction) => Figure<Q>;
  readonly days: (value: number, direction?: Direction) => Figure<'days'>;
  readonly rank: (value: number) => Figure<'rank'>;
}

const reported: Reported = {
  kind: 'reported',
  source: 'report',
  paragraph: 7,
  statement: { vi: 'Báo cáo nêu đúng số này.', en: 'The report states this number.' },
};

const imported: Imported = {
  kind: 'imported',
  file: 'bieu-01-2021.xlsx',
  sheet: 'Biểu 01',
  cell: 'F12',
  at: '2021-10-05T08:30',
};

const register: FromRegister = {
  kind: 'register',
  query: 'forms/06-2019',
  snapshot: '5e'.repeat(32),
  closedAt: '2021-10-02T17:00:00',
  hash: '7a'.repeat(32),
};

const illustrative: Illustrative = { kind: 'illustrative', method: 'method' };

const names: Readonly<Record<Quantity, FigureName>> = {
  case: 'casesCompleted',
  thousandDong: 'amountCompleted',
  percent: 'caseRate',
  points: 'caseRateGap',
  days: 'dispositionTime',
  rank: 'promptEnforcementRank',
  score: 'emulationScore',
};

export function figuresOf(kind: ProvenanceKind): Figures {
  const figure = <Q extends Quantity>(quantity: Q, value: number, direction: Direction = 'exact'): Figure<Q> => ({
    name: names[quantity],
    value,
    quantity,
    direction,
    provenance: provenanceOf(kind, quantity, value),
  });
  return {
    rate: (value, direction) => figure('percent', value, direction),
    points: (value, direction) => figure('points', value, direction),
    count: figure,
    days: (value, direction) => figure('days', value, direction),
    rank: (value) => figure('rank', value),
  };
}

function provenanceOf(kind: ProvenanceKind, quantity: Quantity, value: number): Provenance {
  switch (kind) {
    case 'reported':
      return reported;
    case 'imported':
      return imported;
    case 'register':
      return register;
    case 'illustrative':
      return illustrative;
    case 'trial':
      return { kind: 'trial', trial: 'trial', instead: imported };
    case 'derived':
      return computedProvenance(...formulas[quantity](value));
  }
}

type Computed = readonly [operation: PlainOperation, inputs: readonly Figure[]];

/** For each quantity, how its value may have been reached from imported figures. */
const formulas: Readonly<Record<Quantity, (value: number) => Computed>> = {
  case: (value) => ['sum', halves('case', value)],
  thousandDong: (value) => ['sum', halves('thousandDong', value)],
  percent: (value) => ['divide', [read('case', Math.round(value * 100)), read('case', 10_000)]],
  points: (value) => ['subtract', [read('percent', 50 + value), read('percent', 50)]],
  days: (value) => ['proportion', [read('days', 365), read('case', value), read('case', 365)]],
  rank: (value) => ['sum', halves('rank', value)],
  score: (value) => ['score', halves('case', value)],
};

function halves(quantity: Quantity, value: number): readonly Figure[] {
  const half = Math.floor(value / 2);
  return [read(quantity, half), read(quantity, value - half)];
}

function read(quantity: Quantity, value: number): Figure {
  return { name: names[quantity], value, quantity, direction: 'exact', provenance: imported };
}
