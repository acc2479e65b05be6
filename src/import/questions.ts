import { type Period, samePeriod } from '../domain/period.ts';
import { cellsThat, type Numbers } from './cells.ts';
import type { Assigned } from './columns.ts';
import { cellIn, type Frame, nameCellOf } from './frame.ts';
import { type Grid, isUncomputed } from './grid.ts';
import { type PeriodLine, periodsAbove } from './periods.ts';
import type { Answers, Organisation, Question, ReadRow } from './reading.ts';
import type { SheetLines } from './sheetLines.ts';
import { matchUnit } from './unitNames.ts';

/** What only the reader of a sheet can say: each question with its cell, what can be answered, and what is likely. */

/** The unit that a name means, by what the reader has said first. */
export function matched(name: string, { units, names }: Organisation, { units: told }: Answers) {
  const code = told?.get(name);
  if (code !== undefined) return { kind: 'one' as const, code };
  return matchUnit(name, { units, organisation: names });
}

interface PeriodFound {
  readonly period: Period | undefined;
  readonly questions: readonly Question[];
}

/** By the rows above one. Dates and "6 tháng năm 2021" are certain alone; a month of the calendar, and lines that contradict, are asked about. */
export function periodOf(grid: Grid, above: number, { period }: Answers): PeriodFound {
  if (period) return { period, questions: [] };
  const { lines } = periodsAbove(grid, above);
  const [best, ...others] = lines;
  const certain: readonly PeriodLine['told'][] = ['dates', 'months'];
  if (best && others.length === 0 && certain.includes(best.told)) return { period: best.period, questions: [] };
  const options = lines.map((line) => line.period);
  return {
    period: undefined,
    questions: [
      {
        kind: 'period',
        cell: best?.cell ?? null,
        options: options.filter((option, at) => options.findIndex((other) => samePeriod(other, option)) === at),
        likely: others.length === 0 ? (best?.period ?? null) : null,
      },
    ],
  };
}

/** Thousand đồng that numbers of a sheet are: đồng, thousand, million. */
const moneyUnits = [0.001, 1, 1000];
/** What an agency has to enforce in a year is of this order, thousand đồng. */
const plausible = { least: 50_000, most: 20_000_000_000 };

/** How many thousand đồng one of the numbers is: as a line says it, else as the reader does. */
export function moneyOf(
  { moneyUnit }: Pick<SheetLines, 'moneyUnit'>,
  frame: Frame,
  rows: readonly ReadRow[],
  answers: Answers,
): { readonly thousands: number | undefined; readonly questions: readonly Question[] } {
  if (answers.moneyUnit !== undefined) return { thousands: answers.moneyUnit, questions: [] };
  if (moneyUnit) return { thousands: moneyUnit.thousands, questions: [] };
  const sizes = rows
    .filter(({ kind }) => kind === 'agency')
    .flatMap(({ numbers }) => (typeof numbers.totalToEnforce === 'number' ? [numbers.totalToEnforce] : []))
    .toSorted((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)];
  const fits = moneyUnits.filter(
    (thousands) =>
      median !== undefined && median * thousands >= plausible.least && median * thousands <= plausible.most,
  );
  return {
    thousands: undefined,
    questions: [
      {
        kind: 'moneyUnit',
        cell: cellIn(frame, { row: frame.headTop, column: frame.nameColumn }),
        options: moneyUnits,
        // The forms are in thousands.
        likely: fits.includes(1) ? 1 : (fits[0] ?? null),
      },
    ],
  };
}

/** Columns that can be several things, or that two of can be one. */
export function columnQuestions({ best, rivals }: Assigned, frame: Frame): readonly Question[] {
  const columns = new Set([best, ...rivals].flatMap((assignment) => [...assignment.columns.keys()]));
  return [...columns].flatMap((column) => {
    const options = [...new Set([best, ...rivals].flatMap(({ columns: of }) => of.get(column) ?? []))];
    const isLeftOut = rivals.some(({ columns: of }) => of.has(column) !== best.columns.has(column));
    if (options.length < 2 && !isLeftOut) return [];
    return [{ kind: 'column' as const, cell: cellIn(frame, { row: frame.headBottom, column }), column, options }];
  });
}

/** Names that mean one of several units. */
export function unitQuestions(
  rows: readonly ReadRow[],
  frame: Frame,
  organisation: Organisation,
  answers: Answers,
): readonly Question[] {
  return rows.flatMap(({ kind, name, row }) => {
    if (kind !== 'agency') return [];
    const match = matched(name, organisation, answers);
    if (match.kind !== 'several') return [];
    return [{ kind: 'unit' as const, cell: nameCellOf(frame, row), name, options: match.codes }];
  });
}

/** Formulas whose result the file does not hold. */
export function uncomputedIn(numbers: Numbers): readonly Question[] {
  return cellsThat(isUncomputed, numbers).map(({ cell: { formula }, at }) => ({
    kind: 'uncomputed',
    cell: at,
    formula,
  }));
}
