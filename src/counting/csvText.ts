/** Values of a Parquet file as lines of CSV, which the database reads as it reads a file of them. */

/** A column as a reader of Parquet gives it. */
export type Values = ArrayLike<unknown>;

const quotes = /[",\r\n]/;

/** A value as a field; '' for none. Times come as text already (see `times`). */
function field(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T', ' ');
  return String(value);
}

/** Lines of the rows of some columns of the same length, without a head. */
export function csvLines(columns: readonly Values[], from: number, to: number): string {
  const lines: string[] = [];
  for (let row = from; row < to; row += 1) {
    let line = '';
    for (let at = 0; at < columns.length; at += 1)
      line += at === 0 ? field(columns[at]?.[row]) : `,${field(columns[at]?.[row])}`;
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

const dayInSeconds = 86_400;
const days = new Map<number, string>();
const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);

/** A time in seconds since 1970 as it is written: `2026-10-02 17:00:00`. Most days come many times. */
function timeText(seconds: number): string {
  const day = Math.floor(seconds / dayInSeconds);
  let text = days.get(day);
  if (text === undefined) {
    text = dayText(day);
    days.set(day, text);
  }
  const rest = seconds - day * dayInSeconds;
  return `${text} ${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(Math.floor(rest % 60))}`;
}

function dayText(day: number): string {
  return new Date(day * dayInSeconds * 1000).toISOString().slice(0, 10);
}

/** How a reader of Parquet is told to give times: as text, without the detour over dates. */
export const times = {
  timestampFromMilliseconds: (millis: bigint) => timeText(Number(millis) / 1e3),
  timestampFromMicroseconds: (micros: bigint) => timeText(Number(micros) / 1e6),
  timestampFromNanoseconds: (nanos: bigint) => timeText(Number(nanos / 1000n) / 1e6),
  dateFromDays: dayText,
};
