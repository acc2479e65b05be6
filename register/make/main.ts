// Makes a register of invented cases: npm run register:make -- --cases 100000
import { parseArgs } from 'node:util';
import { makeRegister, type Order, OrderRefused } from './makeRegister.ts';

/** More than all of Vietnam has in ten years, and numbers stay whole. */
const most = 50_000_000;

const options = {
  cases: { type: 'string' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string', default: 'so-thu' },
  format: { type: 'string', default: 'csv' },
  faults: { type: 'string', default: 'some' },
} as const;

try {
  const order = readOrder();
  await makeRegister(order);
  console.log(`${order.dir}: ${order.cases} việc thử (cases, made up), --seed ${order.seed}`);
} catch (error) {
  if (!(error instanceof OrderRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readOrder(): Order {
  const { cases, seed, out, format, faults } = readValues();
  return {
    cases: whole('--cases', cases, 1, most),
    seed: whole('--seed', seed, 0, 4_294_967_295),
    dir: out,
    format: oneOf('--format', format, ['csv', 'parquet'] as const),
    faults: oneOf('--faults', faults, ['none', 'some'] as const) === 'some',
  };
}

function readValues() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new OrderRefused({
      vi: `Không hiểu dòng lệnh: ${(error as Error).message}. Các lựa chọn: --cases N --seed S --out THƯ_MỤC --format csv|parquet --faults none|some.`,
      en: `The command could not be read: ${(error as Error).message}. Options: --cases N --seed S --out FOLDER --format csv|parquet --faults none|some.`,
    });
  }
}

function whole(name: string, text: string | undefined, low: number, high: number): number {
  const value = /^\d{1,10}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new OrderRefused({
    vi: `${name} phải là số nguyên từ ${low} đến ${high}${text === undefined ? ' và bắt buộc phải có' : `, không phải "${text}"`}. Ví dụ: ${name} ${Math.max(low, 100_000)}.`,
    en: `${name} has to be a whole number from ${low} to ${high}${text === undefined ? ' and has to be given' : `, not "${text}"`}. Example: ${name} ${Math.max(low, 100_000)}.`,
  });
}

function oneOf<T extends string>(name: string, text: string, values: readonly T[]): T {
  const value = values.find((one) => one === text);
  if (value !== undefined) return value;
  throw new OrderRefused({
    vi: `${name} phải là ${values.join(' hoặc ')}, không phải "${text}".`,
    en: `${name} has to be ${values.join(' or ')}, not "${text}".`,
  });
}
