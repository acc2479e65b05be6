import { numberOf, problemsIn } from './cells.ts';
import { assign, type Candidate, type ColumnNumbers, rowOf, worthOf } from './columns.ts';
import { cellIn, type Frame, framesOf } from './frame.ts';
import { type Cell, cellAt, cellName, type Grid } from './grid.ts';
import { isLegacyText } from './legacy.ts';
import { hasTwoReadings, readNumber, type Separators, separatorsOf } from './numbers.ts';
import { columnQuestions, matched, moneyOf, periodOf, uncomputedIn, unitQuestions } from './questions.ts';
import type { Answers, Organisation, ReadRow, Refused, Understood } from './reading.ts';
import { namedRows } from './rows.ts';
import { linesAbove, moneyUnitOver, type SheetLines } from './sheetLines.ts';
import { tidied } from './text.ts';
import { uprightsOf } from './upright.ts';
import { namesPeople, readingsOf } from './vocabulary.ts';

/**
 * A sheet understood: what each column and each row is, and what only the reader can say. Nothing is guessed. What is asked has
 * an answer that stands first where the evidence is strong; with the answers the sheet is understood anew.
 */

/** The tables of a sheet, or why there is none. */
export function understand(
  grid: Grid,
  organisation: Organisation,
  answers: Answers = {},
): readonly (Understood | Refused)[] {
  const texts = grid.rows.flatMap((cells) => cells.filter((cell) => typeof cell === 'string'));
  const refused = (why: Refused['why'], cell: string | null = null): readonly Refused[] => [
    { kind: 'refused', sheet: grid.name, why, cell },
  ];
  if (isLegacyText(texts)) return refused('legacyText');
  const person = placeOf(grid, (cell) => typeof cell === 'string' && cell.length < 120 && namesPeople([cell]));
  const frames = framesOf(grid);
  if (person !== null) return refused('register', person);
  const lying = frames.flatMap((frame, at) => {
    const from = (frames[at - 1]?.dataBottom ?? -1) + 1;
    const above: Grid = { ...grid, rows: grid.rows.map((cells, row) => (row < from ? [] : cells)) };
    const told = linesAbove(above, frame.headTop);
    return tableOf({ grid, frame, above, height: frame.headTop, told }, organisation, answers) ?? [];
  });
  const found = lying.length > 0 ? lying : standing(grid, organisation, answers);
  return found.length > 0 ? found : refused('noTable');
}

function placeOf(grid: Grid, is: (cell: Cell) => boolean): string | null {
  for (const [row, cells] of grid.rows.entries()) {
    const column = cells.findIndex(is);
    if (column >= 0) return cellName({ row, column });
  }
  return null;
}

/** Tables that stand upright, turned. What is said above them stands on the sheet as it is. */
function standing(grid: Grid, organisation: Organisation, answers: Answers): readonly Understood[] {
  return uprightsOf(grid).flatMap(({ grid: turned, frame, height, basis, texts }) => {
    const lines = linesAbove(grid, height);
    const moneyUnit = lines.moneyUnit ?? moneyUnitOver(texts);
    const told = { ...lines, basis: basis ?? lines.basis, moneyUnit };
    return tableOf({ grid: turned, frame, above: grid, height, told }, organisation, answers) ?? [];
  });
}

interface Found {
  readonly grid: Grid;
  readonly frame: Frame;
  /** The sheet with nothing but what belongs to this table, and how many of its rows stand above. */
  readonly above: Grid;
  readonly height: number;
  readonly told: SheetLines;
}

function tableOf(
  { grid, frame, above, height, told: lines }: Found,
  organisation: Organisation,
  answers: Answers,
): Understood | null {
  const named = namedRows(grid, frame);
  const candidates = candidatesOf(frame, answers);
  const basis = lines.basis ?? (candidates.some(({ readings }) => readings.includes('reduced')) ? 'amounts' : null);
  if (basis === null) return null;
  const used = new Set(candidates.filter(({ readings }) => readings.length > 0).map(({ column }) => column));
  const texts = named.flatMap(({ row }) =>
    [...used].flatMap((column) => {
      const cell = cellAt(grid, { row, column });
      return typeof cell === 'string' && tidied(cell) !== '' ? [{ text: tidied(cell), row, column }] : [];
    }),
  );
  const possible = answers.separators ? [answers.separators] : separatorsOf(texts.map(({ text }) => text));
  const numbersBy = (separators: Separators) =>
    named.map(
      ({ row }): ColumnNumbers =>
        (grid.rows[row] ?? []).map((cell, column) => (used.has(column) ? numberOf(cell, separators) : null)),
    );
  const tried = (possible.length > 0 ? possible : (['vietnamese'] as const)).flatMap((separators) => {
    const numbers = numbersBy(separators);
    const assigned = assign(candidates, numbers);
    return assigned ? [{ separators, assigned, numbers }] : [];
  });
  const [best, second] = tried.toSorted((a, b) => worthOf(b.assigned.best) - worthOf(a.assigned.best));
  if (!best) return null;
  const isTold = !second || worthOf(best.assigned.best) > worthOf(second.assigned.best);
  const doubtful = texts.find(({ text }) => hasTwoReadings(text));
  const { columns, judged, kept } = best.assigned.best;
  const { numbers } = best;
  const rows = named.map((row, at): ReadRow => {
    const match = row.kind === 'agency' ? matched(row.name, organisation, answers) : null;
    return {
      ...row,
      numbers: rowOf(columns, numbers[at] ?? []),
      unit: match?.kind === 'one' ? match.code : null,
    };
  });
  const period = periodOf(above, height, answers);
  const money = basis === 'amounts' ? moneyOf(lines, frame, rows, answers) : { thousands: undefined, questions: [] };
  // As they lie on the sheet.
  const hidden = {
    down: named.map(({ row }) => row).filter((row) => grid.hiddenRows.has(row)),
    across: [...columns.keys()].filter((column) => grid.hiddenColumns.has(column)),
  };
  return {
    kind: 'table',
    sheet: grid.name,
    frame,
    form: lines.form,
    formVersion: lines.formVersion,
    basis,
    period: period.period,
    moneyUnit: money.thousands,
    columns,
    proof: { judged, kept },
    rows,
    questions: [
      ...period.questions,
      ...money.questions,
      ...(doubtful && !isTold && !answers.separators
        ? [
            {
              kind: 'separators' as const,
              cell: cellIn(frame, doubtful),
              text: doubtful.text,
              // The forms are Vietnamese; only the reader can say that a file of theirs is not.
              likely: 'vietnamese' as const,
            },
          ]
        : []),
      ...columnQuestions(best.assigned, frame),
      ...unitQuestions(rows, frame, organisation, answers),
      ...(answers.uncomputed ? [] : uncomputedIn({ grid, frame, rows: named, columns })),
    ],
    problems: problemsIn({ grid, frame, rows: named, columns }, best.separators),
    textNumbers: texts.filter(({ text }) => readNumber(text) !== null).length,
    ...(frame.upright
      ? { hiddenRows: hidden.across, hiddenColumns: hidden.down }
      : { hiddenRows: hidden.down, hiddenColumns: hidden.across }),
  };
}

function candidatesOf({ heads, nameColumn, runningColumn }: Frame, { columns: told }: Answers): readonly Candidate[] {
  return [...heads]
    .filter(([column]) => column !== nameColumn && column !== runningColumn)
    .map(([column, path]) => {
      const answer = told?.get(column);
      if (answer === null) return { column, readings: [] };
      return { column, readings: answer === undefined ? readingsOf(path) : [answer] };
    });
}
