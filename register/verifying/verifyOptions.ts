import { parseArgs } from 'node:util';
import { allMeasures, type Basis } from '../../src/domain/measures.ts';
import { engineIn, needed, yearIn } from '../publishing/publishOptions.ts';
import { CommandRefused } from '../publishing/refused.ts';
import { type Asked, cellName } from './compare.ts';

/** What is to be verified: one number of a year, or everything. */
export interface VerifyOptions {
  readonly register: string;
  readonly out: string;
  readonly engine: 'duckdb' | 'clickhouse';
  /** Undefined: every number of every year. */
  readonly one: { readonly statYear: number; readonly asked: Asked } | undefined;
}

const described = {
  register: { type: 'string' },
  out: { type: 'string' },
  engine: { type: 'string', default: 'duckdb' },
  all: { type: 'boolean', default: false },
  unit: { type: 'string' },
  year: { type: 'string' },
  months: { type: 'string' },
  measure: { type: 'string' },
  basis: { type: 'string', default: 'cases' },
  type: { type: 'string' },
  size: { type: 'string' },
  credit: { type: 'string' },
  age: { type: 'string' },
  days: { type: 'string' },
} as const;

const usage =
  '--register DIR --out DIR (--all | --unit CODE --year 2026 --months 12 --measure eligible --basis cases|amounts) [--engine duckdb|clickhouse]';

/** Of cells of ages these numbers are told; of finished ones the cases alone. */
const cellMeasures = ['cases', 'amount', 'standstillCases', 'standstillAmount'] as const;
const measures: readonly string[] = [...allMeasures, 'credit', 'medianDays'];

/** The options of `register:verify` as they were written. Throws `CommandRefused` for what is missing or cannot be. */
export function verifyOptions(args: readonly string[]): VerifyOptions {
  const given = valuesOf(args);
  const where = {
    register: needed('--register', given.register),
    out: needed('--out', given.out),
    engine: engineIn(given.engine),
  };
  if (given.all) return { ...where, one: undefined };
  const statYear = yearIn(needed('--year', given.year));
  return { ...where, one: { statYear, asked: askedIn(given) } };
}

function askedIn(given: ReturnType<typeof valuesOf>): Asked {
  const unit = needed('--unit', given.unit);
  const months = Number(needed('--months', given.months));
  if (!Number.isInteger(months) || months < 1 || months > 12) {
    throw new CommandRefused({
      vi: `--months phải là số tháng từ 1 đến 12, không phải "${given.months}".`,
      en: `--months has to be a number of months from 1 to 12, not "${given.months}".`,
    });
  }
  const measure = needed('--measure', given.measure);
  const band = given.age ?? given.days;
  if (band !== undefined) {
    oneOf('--measure', measure, given.days === undefined ? cellMeasures : ['cases']);
    const table = given.days === undefined ? 'stock' : 'finished';
    return { unit, months, measure, cell: cellName(table, [given.type, given.size, given.credit, band]) };
  }
  oneOf('--measure', measure, measures);
  if (measure === 'medianDays') return { unit, months, measure };
  return { unit, months, measure, basis: oneOf('--basis', given.basis, ['cases', 'amounts']) as Basis };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: described }).values;
  } catch (error) {
    throw new CommandRefused(
      {
        vi: `Không hiểu dòng lệnh: ${(error as Error).message}. Cách dùng: npm run register:verify -- ${usage}`,
        en: `The command could not be read: ${(error as Error).message}. Usage: npm run register:verify -- ${usage}`,
      },
      undefined,
      { cause: error },
    );
  }
}

function oneOf(option: string, text: string, values: readonly string[]): string {
  if (values.includes(text)) return text;
  throw new CommandRefused({
    vi: `${option} phải là một trong: ${values.join(', ')}; không phải "${text}".`,
    en: `${option} has to be one of: ${values.join(', ')}; not "${text}".`,
  });
}
