import type { WrittenNumber } from '../../../domain/writtenNumbers.ts';
import { fileWords } from '../../../i18n/files/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Checked, CheckedNumber } from './checkFile.ts';
import type { OpenedFile } from './openFile.ts';
import { checkWords } from './words.ts';

/** What a check comes to, in groups and in words. */

export type CheckDone = Extract<Checked, { readonly kind: 'checked' }>;

export interface Outcome {
  /** The number in the file is not the one that was written, whatever it is today. */
  readonly altered: readonly CheckedNumber[];
  readonly changed: readonly CheckedNumber[];
  readonly current: readonly CheckedNumber[];
  readonly incomparable: readonly CheckedNumber[];
}

/** Each number in one group: what was altered is neither current nor superseded. */
export function outcomeOf({ numbers }: CheckDone): Outcome {
  const altered = numbers.filter(({ sighting }) => sighting?.isOurs === false);
  const rest = numbers.filter(({ sighting }) => sighting?.isOurs !== false);
  const of = (kind: 'current' | 'changed') => rest.filter(({ verdict }) => verdict?.kind === kind);
  return {
    altered,
    changed: of('changed'),
    current: of('current'),
    incomparable: rest.filter(({ verdict }) => !verdict || verdict.kind === 'gone'),
  };
}

/** A number in full, never in billions: two that differ must not look alike. */
export function numberText(
  { value, quantity, direction, step }: Pick<WrittenNumber, 'value' | 'quantity' | 'direction' | 'step'>,
  messages: Messages,
): string {
  const { format } = messages;
  const decimals = decimalsOfValue(value, Math.max(0, Math.round(-Math.log10(step))));
  // Only the words of its direction are asked for, which no provenance of ours changes.
  const { qualifier } = format.parts({
    name: 'completed',
    value,
    quantity,
    direction,
    provenance: { kind: 'illustrative', method: '' },
  });
  const unit = fileWords(messages).units[quantity];
  const number = format.number(value, decimals);
  const counted = unit === '%' ? number + unit : `${number} ${unit}`.trim();
  return qualifier === '' ? counted : `${qualifier} ${counted}`;
}

function decimalsOfValue(value: number, least: number): number {
  const enough = [0, 1, 2, 3, 4, 5].find((places) => Math.abs(Number(value.toFixed(places)) - value) < 1e-9);
  return Math.max(least, enough ?? 6);
}

/** What stands in the file in a number's place. */
export function theirText({ sighting, number }: CheckedNumber, messages: Messages): string {
  if (sighting?.value !== undefined) {
    return numberText({ ...number, direction: 'exact', value: sighting.value }, messages);
  }
  const text = String(sighting?.cell ?? '');
  return text === '' ? checkWords(messages).altered.empty : text;
}

/** What it is today, where that is known. */
export function nowText({ verdict, number }: CheckedNumber, messages: Messages): string {
  if (verdict?.kind === 'changed') return numberText({ ...number, ...verdict.now }, messages);
  return verdict?.kind === 'current' ? numberText(number, messages) : '';
}

/** What a number is: its row and its column. */
export function nameOfNumber({ chart, number }: CheckedNumber): string {
  const header = chart.columns.find(({ key }) => key === number.column)?.header ?? number.column;
  return [...(chart.rows[number.row] ?? []), header].filter((part) => part !== '').join(', ');
}

/** Where a number stands in the file, as the program that opens it says it. */
export function placeOf({ sighting }: CheckedNumber, { format, tables }: OpenedFile, messages: Messages): string {
  if (!sighting) return '';
  const { places } = checkWords(messages);
  const { row, column, table } = sighting;
  if (format === 'xlsx') {
    return places.sheet(tables?.[table]?.name ?? '', `${columnLetters(column)}${row + 1}`);
  }
  return format === 'docx' ? places.document(table + 1, row + 1, column + 1) : places.text(row + 1, column + 1);
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
