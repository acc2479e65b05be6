import type { Unit } from '../../src/domain/organisation.ts';
import { written } from './calendar.ts';
import { headers, line } from './csv.ts';
import { type Nation, officersOf } from './nation.ts';
import { targetsOf } from './targets.ts';

/** The CSV files of the tables that do not grow with the cases, by the name of the table. */
export function smallTables(nation: Nation, seed: number): Record<'unit' | 'officer' | 'target', string> {
  return {
    unit: `${headers.unit}\n${nation.units.map(unitLine).join('')}`,
    officer: `${headers.officer}\n${officerLines(nation)}`,
    target: `${headers.target}\n${targetLines(nation, seed)}`,
  };
}

const unitLine = ({ code, kind, parent, name, shortName, validFrom, validTo, successors }: Unit) =>
  line([
    code,
    kind,
    parent ?? '',
    name.vi,
    name.en,
    shortName.vi,
    shortName.en,
    validFrom ?? '',
    validTo ?? '',
    successors.join(';'),
  ]);

function officerLines(nation: Nation): string {
  return officersOf(nation)
    .map(({ code, unit, name, from, until }) =>
      // The last day is the one before that on which somebody else is there.
      line([code, unit, name, written(from).slice(0, 10), until === 0 ? '' : written(until - 1).slice(0, 10)]),
    )
    .join('');
}

function targetLines({ units }: Nation, seed: number): string {
  return targetsOf(seed, units)
    .map(({ unit, statYear, measure, value, direction, decision, decidedOn }) =>
      line([unit, statYear, measure, value, direction, decision, decidedOn]),
    )
    .join('');
}
