import { endOf, type Period, samePeriod } from '../domain/period.ts';
import { cellName, type Grid, textOf } from './grid.ts';
import { folded, tidied } from './text.ts';

/**
 * The period of a sheet, from the lines above its table. Statistical periods run from 01/10, so a line with both dates is
 * certain, and one with a month of the calendar is not: "Tháng 10/2021" may be that month alone or all since 01/10.
 */

/** What a line says of the period. */
export interface PeriodLine {
  readonly period: Period;
  /**
   * `dates`: both ends, from 01/10 to the last day of a month. `months`: "6 tháng năm 2021", the first so many months of a
   * statistical year. `calendarMonth`: a month of the calendar, read as all until its end. `year`: a year alone.
   */
  readonly told: 'dates' | 'months' | 'calendarMonth' | 'year';
  readonly text: string;
  /** "E2". */
  readonly cell: string;
}

/** Two dates that are no period of the forms. */
export interface ForeignDates {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly cell: string;
}

export interface PeriodsFound {
  /** The most certain first; lines that say the same once. */
  readonly lines: readonly PeriodLine[];
  readonly foreign: readonly ForeignDates[];
}

const certainty: readonly PeriodLine['told'][] = ['dates', 'months', 'calendarMonth', 'year'];

/** What the rows above a row say of the period, and the name of the sheet if they say nothing. */
export function periodsAbove(grid: Grid, row: number): PeriodsFound {
  const lines: PeriodLine[] = [];
  const foreign: ForeignDates[] = [];
  grid.rows.slice(0, row).forEach((cells, at) => {
    cells.forEach((cell, column) => {
      const text = textOf(cell);
      if (text === null) return;
      const found = periodIn(text);
      const where = { text: tidied(text), cell: cellName({ row: at, column }) };
      if (found && 'period' in found) lines.push({ ...found, ...where });
      if (found && 'from' in found) foreign.push({ ...found, ...where });
    });
  });
  const sorted = lines.toSorted((a, b) => certainty.indexOf(a.told) - certainty.indexOf(b.told));
  const distinct = sorted.filter(
    ({ period }, at) => sorted.findIndex((other) => samePeriod(other.period, period)) === at,
  );
  return { lines: withoutHints(distinct), foreign };
}

/** A year alone adds nothing to a line that tells a period of that year. */
function withoutHints(lines: readonly PeriodLine[]): readonly PeriodLine[] {
  const [best] = lines;
  return lines.filter(
    (line) => line === best || line.told !== 'year' || line.period.statYear !== best?.period.statYear,
  );
}

type Found = Pick<PeriodLine, 'period' | 'told'> | Pick<ForeignDates, 'from' | 'to'>;

/** What a text says of a period; null where it says nothing. */
export function periodIn(text: string): Found | null {
  return datesIn(text) ?? monthsIn(text) ?? calendarMonthIn(text) ?? yearIn(text);
}

const date = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})`;
const twoDates = new RegExp(`${date}\\D{1,20}?${date}`);

function datesIn(text: string): Found | null {
  const numbers = twoDates.exec(tidied(text))?.slice(1).map(Number);
  if (!numbers) return null;
  const [fromDay = 0, fromMonth = 0, fromYear = 0, toDay = 0, toMonth = 0, toYear = 0] = numbers;
  const from = isoOf(fromYear, fromMonth, fromDay);
  const to = isoOf(toYear, toMonth, toDay);
  if (from === null || to === null) return null;
  const statYear = fromYear + 1;
  const months = (toYear - fromYear) * 12 + toMonth - 9;
  const isPeriod = fromDay === 1 && fromMonth === 10 && months >= 1 && months <= 12;
  if (isPeriod && endOf({ statYear, months }) === to) return { period: { statYear, months }, told: 'dates' };
  return { from, to };
}

/** ISO, or null where there is no such day. */
function isoOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const isDay = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isDay ? at.toISOString().slice(0, 10) : null;
}

/** "12 tháng năm 2021", "6 tháng đầu năm thống kê 2021", "09 tháng/2021". */
const someMonths = /(?:^| )0?(\d{1,2}) thang (?:dau )?(?:nam )?(?:thong ke )?(?:nam )?(\d{4})(?: |$)/;

function monthsIn(text: string): Found | null {
  const [, months, statYear] = someMonths.exec(folded(text)) ?? [];
  const period = { statYear: Number(statYear), months: Number(months) };
  if (months === undefined || period.months < 1 || period.months > 12) return null;
  // Half a year of the calendar is called so too; of a statistical year it says so, or is the whole of it.
  return { period, told: 'months' };
}

/** "Tháng 10/2021", "tháng 11 năm 2021"; of dates like "ngày 04 tháng 10 năm 2021" nothing is said about a period. */
const oneMonth = /(?:^| )thang 0?(\d{1,2}) (?:nam )?(\d{4})(?: |$)/;

function calendarMonthIn(text: string): Found | null {
  const plain = folded(text);
  if (/ngay \d/.test(plain)) return null;
  const [, month, year] = oneMonth.exec(plain) ?? [];
  const [calendar, calendarYear] = [Number(month), Number(year)];
  if (month === undefined || calendar < 1 || calendar > 12) return null;
  const months = ((calendar + 2) % 12) + 1;
  return { period: { statYear: calendar >= 10 ? calendarYear + 1 : calendarYear, months }, told: 'calendarMonth' };
}

/** "Năm 2021" as a line of its own, or "cả năm 2021". */
const yearAlone = /^(?:so lieu )?(?:ca )?nam (?:thong ke |bao cao )?(\d{4})$/;

function yearIn(text: string): Found | null {
  const [, year] = yearAlone.exec(folded(text)) ?? [];
  return year === undefined ? null : { period: { statYear: Number(year), months: 12 }, told: 'year' };
}
