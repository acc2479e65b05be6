import { numberOf, problemsIn } from './cells.ts';
import { assign, type Candidate, rowOf, worthOf } from './columns.ts';
import { type Frame, framesOf } from './frame.ts';
import { type Cell, cellAt, cellName, type Grid } from './grid.ts';
import { isLegacyText } from './legacy.ts';
import { hasTwoReadings, readNumber, type Separators, separatorsOf } from './numbers.ts';
import { columnQuestions, matched, moneyOf, periodOf, uncomputedIn, unitQuestions } from './questions.ts';
import type { Answers, Organisation, ReadRow, Refused, Understood } from './reading.ts';
import { namedRows } from './rows.ts';
import { linesAbove } from './sheetLines.ts';
import { tidied } from './text.ts';
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
  const found = frames.flatMap((frame, at) => {
    const above = frames[at - 1]?.dataBottom;
    return tableOf(grid, frame, above === undefined ? 0 : above + 1, organisation, answers) ?? [];
  });
  return found.length > 0 ? found : refused('noTable');
}

function placeOf(grid: Grid, is: (cell: Cell) => boolean): string | null {
  for (const [row, cells] of grid.rows.entries()) {
    const column = cells.findIndex(is);
    if (column >= 0) return cellName({ row, column });
  }
  return null;
}

function tableOf(
  grid: Grid,
  frame: Frame,
  from: number,
  organisation: Organisation,
  answers: Answers,
): Understood | null {
  const above: Grid = { ...grid, rows: grid.rows.map((cells, row) => (row < from ? [] : cells)) };
  const lines = linesAbove(above, frame.headTop);
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
      ({ row }) => new Map([...used].map((column) => [column, numberOf(cellAt(grid, { row, column }), separators)])),
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
      numbers: rowOf(columns, numbers[at] ?? new Map()),
      unit: match?.kind === 'one' ? match.code : null,
    };
  });
  const period = periodOf(above, frame, answers);
  const money = basis === 'amounts' ? moneyOf(lines, frame, rows, answers) : { thousands: undefined, questions: [] };
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
              cell: cellName(doubtful),
              text: doubtful.text,
              // The forms are Vietnamese; only the reader can say that a file of theirs is not.
              likely: 'vietnamese' as const,
            },
          ]
        : []),
      ...columnQuestions(best.assigned, frame),
      ...unitQuestions(rows, frame, organisation, answers),
      ...(answers.uncomputed ? [] : uncomputedIn(grid, named, columns)),
    ],
    problems: problemsIn(grid, named, columns, best.separators),
    textNumbers: texts.filter(({ text }) => readNumber(text) !== null).length,
    hiddenRows: named.map(({ row }) => row).filter((row) => grid.hiddenRows.has(row)),
    hiddenColumns: [...columns.keys()].filter((column) => grid.hiddenColumns.has(column)),
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
