import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lastOver, timeIn } from '../assemble/closings.ts';
import { type FaultReason, faultReasons } from '../rows.ts';
import { CommandRefused } from './refused.ts';

/** What a publication is asked for. */
export interface PublishOptions {
  readonly register: string;
  /** As they were named, rising; one alone stands for the year before too. */
  readonly years: readonly number[];
  /** ISO time, to the second: when the last period of the last year is closed. */
  readonly lock: string;
  readonly engine: 'duckdb' | 'clickhouse';
  readonly out: string;
  readonly officers: boolean;
  /** Faults that do not stop a publication. */
  readonly withFaults: readonly FaultReason[];
  /** Whether what stands in `out` may go, whoever made it. */
  readonly replace: boolean;
  /** Where faults are written down. */
  readonly faults: string;
}

const described = {
  register: { type: 'string' },
  year: { type: 'string', multiple: true },
  lock: { type: 'string' },
  engine: { type: 'string', default: 'duckdb' },
  out: { type: 'string' },
  officers: { type: 'boolean', default: false },
  'with-faults': { type: 'string' },
  replace: { type: 'boolean', default: false },
  faults: { type: 'string' },
} as const;

const usage =
  '--register DIR --year 2026 [--year 2025 …] --lock 2026-10-02T17:00 --out DIR [--engine duckdb|clickhouse] [--officers] [--with-faults reason,reason] [--faults DIR] [--replace]';

/** The options of `publish:register` as they were written. Throws `CommandRefused` for what is missing or cannot be. */
export function publishOptions(args: readonly string[]): PublishOptions {
  const given = valuesOf(args);
  const register = needed('--register', given.register);
  const out = needed('--out', given.out);
  const years = yearsIn(given.year ?? []);
  const lock = lockIn(needed('--lock', given.lock), years);
  return {
    register,
    years,
    lock,
    out,
    engine: engineIn(given.engine),
    officers: given.officers,
    withFaults: reasonsIn(given['with-faults']),
    replace: given.replace,
    faults: given.faults ?? dirname(resolve(out)),
  };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: described }).values;
  } catch (error) {
    throw new CommandRefused(
      {
        vi: `Không hiểu dòng lệnh: ${(error as Error).message}. Cách dùng: npm run publish:register -- ${usage}`,
        en: `The command could not be read: ${(error as Error).message}. Usage: npm run publish:register -- ${usage}`,
      },
      undefined,
      { cause: error },
    );
  }
}

/** The value of an option that has to be there. */
export function needed(option: string, value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  throw new CommandRefused({
    vi: `Thiếu ${option}. Hãy thêm ${option} cùng giá trị của nó vào dòng lệnh.`,
    en: `${option} is missing. Add ${option} with its value to the command.`,
  });
}

/** A statistical year as it was written. */
export function yearIn(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= 1993 && year <= 2100) return year;
  throw new CommandRefused({
    vi: `--year phải là năm thống kê từ 1993 đến 2100, không phải "${text}". Ví dụ: --year 2026.`,
    en: `--year has to be a statistical year from 1993 to 2100, not "${text}". Example: --year 2026.`,
  });
}

function yearsIn(texts: readonly string[]): readonly number[] {
  if (texts.length === 0) needed('--year', undefined);
  return [...new Set(texts.map(yearIn))].toSorted((a, b) => a - b);
}

function lockIn(text: string, years: readonly number[]): string {
  const lock = timeIn(text);
  if (lock === undefined) {
    throw new CommandRefused({
      vi: `--lock phải là ngày giờ Việt Nam có thật, viết dạng 2026-10-02T17:00, không phải "${text}".`,
      en: `--lock has to be a date and time of Vietnam that there is, like 2026-10-02T17:00, not "${text}".`,
    });
  }
  const year = years.at(-1) ?? 0;
  if (lastOver(year, lock) === 0) {
    throw new CommandRefused({
      vi: `Đến ${lock} chưa kỳ nào của năm thống kê ${year} kết thúc (kỳ đầu hết ngày 31/10/${year - 1}). Hãy chọn --lock muộn hơn hoặc --year ${year - 1}.`,
      en: `By ${lock} no period of the statistical year ${year} is over (the first one ends on 31/10/${year - 1}). Choose a later --lock, or --year ${year - 1}.`,
    });
  }
  return lock;
}

/** The engine by its name. */
export function engineIn(text: string): PublishOptions['engine'] {
  if (text === 'duckdb' || text === 'clickhouse') return text;
  throw new CommandRefused({
    vi: `--engine phải là duckdb hoặc clickhouse, không phải "${text}".`,
    en: `--engine has to be duckdb or clickhouse, not "${text}".`,
  });
}

function reasonsIn(text: string | undefined): readonly FaultReason[] {
  return (text ?? '')
    .split(',')
    .map((reason) => reason.trim())
    .filter((reason) => reason !== '')
    .map((reason) => {
      const found = faultReasons.find((one) => one === reason);
      if (found) return found;
      throw new CommandRefused({
        vi: `--with-faults không có lý do "${reason}". Các lý do: ${faultReasons.join(', ')}.`,
        en: `--with-faults has no reason "${reason}". The reasons: ${faultReasons.join(', ')}.`,
      });
    });
}
