import { aboutOf } from '../../domain/aboutOf.ts';
import type { Figure, Subject, Whom } from '../../domain/figure.ts';
import type { Statistics } from '../../domain/look.ts';
import { type Basis, bases, basisTraits } from '../../domain/measures.ts';
import { endOf, startOf } from '../../domain/period.ts';
import type { Provenance } from '../../domain/provenance.ts';
import type { ReportTable, TableColumn } from '../../domain/reportTable.ts';
import type { Observation } from '../../files/tidyCsv.ts';
import type { Language } from '../../i18n/format.ts';
import { lineFigure, type ReportLine, reportColumns } from './reportLines.ts';

/** The numbers of an organisation's book: figures, then targets. */
export function* bookObservations(statistics: Statistics, language: Language): Generator<Observation> {
  const { book } = statistics;
  for (const figure of book.figures.values()) yield observed('figures', figure, statistics, language);
  for (const { whom, statYear, figure } of book.targets)
    yield observed('targets', { ...figure, subject: { whom, statYear } }, statistics, language);
}

/** Every cell of lines of the reports, cases and then money, also where there is no number in it. */
export function* reportObservations(
  statistics: Statistics,
  lines: readonly ReportLine[],
  language: Language,
): Generator<Observation> {
  for (const line of lines) yield* lineObservations(statistics.years.current, line, statistics, language);
}

function observed(
  dataset: Observation['dataset'],
  figure: Figure,
  statistics: Statistics,
  language: Language,
): Observation {
  const { name, value, quantity, direction, provenance } = figure;
  const subject = aboutOf(figure);
  return {
    dataset,
    organisation: statistics.organisation.code,
    ...whomColumns(subject?.whom, statistics, language),
    ...periodColumns(subject),
    measure: name,
    value,
    quantity,
    direction,
    kind: provenance.kind,
    source: sourceCode(provenance),
    status: 'reported',
  };
}

/** The code of a column of a report, as the API has it. */
export function reportCode({ measure }: TableColumn, basis: Basis): string {
  return measure ?? `credit.${basisTraits[basis].creditColumn}`;
}

function* lineObservations(
  table: ReportTable,
  line: ReportLine,
  statistics: Statistics,
  language: Language,
): Generator<Observation> {
  const { unit, months, state } = line;
  const whom = { kind: 'unit', organisation: table.organisation, unit: unit.code } as const;
  const shared = {
    dataset: 'reports',
    organisation: statistics.organisation.code,
    ...whomColumns(whom, statistics, language),
    ...periodColumns({ whom, statYear: table.statYear, months }),
  } as const;
  for (const basis of bases) {
    for (const column of reportColumns(table, basis)) {
      const figure = lineFigure(table, column, line);
      yield {
        ...shared,
        measure: reportCode(column, basis),
        value: figure?.value ?? null,
        quantity: column.quantity,
        direction: figure?.direction ?? '',
        kind: figure?.provenance.kind ?? '',
        source: figure ? sourceCode(figure.provenance) : '',
        // A row that is there may lack one of its numbers.
        status: figure ? 'reported' : state === 'reported' ? 'notReported' : state,
      };
    }
  }
}

type WhomColumns = Pick<Observation, 'subject' | 'unitCode' | 'unitName'>;

function whomColumns(
  whom: Whom | undefined,
  { organisation, everything }: Statistics,
  language: Language,
): WhomColumns {
  if (whom?.kind !== 'unit') return { subject: whom?.kind ?? 'organisation', unitCode: '', unitName: '' };
  const unit = unitNames(everything ?? organisation).get(whom.unit);
  return { subject: 'unit', unitCode: whom.unit, unitName: unit?.[language] ?? '' };
}

/** Names of units by code, remembered for as long as the list lives: a nation's file asks a hundred thousand times. */
const names = new WeakMap<object, ReadonlyMap<string, Statistics['organisation']['name']>>();

function unitNames({ units }: Pick<Statistics['organisation'], 'units'>) {
  let found = names.get(units);
  if (!found) {
    found = new Map(units.map(({ code, name }) => [code, name]));
    names.set(units, found);
  }
  return found;
}

function periodColumns(subject: Subject | undefined): Pick<Observation, 'periodStart' | 'periodEnd'> {
  if (subject?.statYear === undefined) return { periodStart: '', periodEnd: '' };
  const period = { statYear: subject.statYear, months: subject.months ?? 12 };
  return { periodStart: startOf(period), periodEnd: endOf(period) };
}

const signs: Readonly<Partial<Record<string, string>>> = { add: '+', sum: '+', subtract: '-', divide: '/' };

/** Where a number comes from, in codes: `bai-bao-2022-01-03#13`, `T10.xlsx!Việc!J17`, `caseRate - caseTarget`, a method. */
function sourceCode(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'reported':
      return provenance.source + (provenance.paragraph === undefined ? '' : `#${provenance.paragraph}`);
    case 'imported':
      return [provenance.file, provenance.sheet, provenance.cell].join('!');
    case 'derived': {
      const { operation, inputs } = provenance.formula;
      return inputs.map(({ name }) => name).join(` ${signs[operation] ?? operation} `);
    }
    case 'illustrative':
      return provenance.method;
  }
}
