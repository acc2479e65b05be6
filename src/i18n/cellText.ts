import { type Cell, type Column, writingOf } from '../domain/table.ts';
import type { FigureOptions } from './format.ts';
import type { Messages } from './messages.ts';

/**
 * What a cell says: its text, the figure with its qualifier and unit, or the words for its absence. An empty text among figures
 * is a place where nothing could stand.
 */
export function cellText(
  cell: Cell,
  column: Column,
  { reading }: Pick<Messages, 'reading'>,
  options?: FigureOptions,
): string {
  if (typeof cell === 'object') return reading(cell, { ...writingOf(column), ...options });
  if (column.kind === 'text' || cell === '') return cell;
  return reading(cell === 'notApplicable' ? cell : 'notReported');
}
