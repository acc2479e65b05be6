import type { Basis } from '../../../domain/measures.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** How counts stand on an axis: what they are divided by, in what unit, and how a tick is written. */
interface CountScale {
  readonly divisor: number;
  /** The smallest step of an axis, in the unit. */
  readonly least: number;
  /** "số việc", "tỷ đồng", "triệu đồng". */
  readonly unit: string;
  /** Writes a number that has been divided already. */
  readonly write: (value: number) => string;
}

/** Cases as they are, money in billion đồng, or million where that would be all decimals. `most` is the largest size. */
export function countScale(basis: Basis, most: number, messages: Messages): CountScale {
  const divisor = basis === 'cases' ? 1 : most >= 1_000_000 ? 1_000_000 : 1_000;
  return {
    divisor,
    least: basis === 'cases' ? 1 : 0.1,
    unit:
      basis === 'cases'
        ? messages.countName('cases').toLocaleLowerCase(messages.language)
        : moneyUnit(divisor, messages),
    write: (value) => messages.format.number(value, Number.isInteger(value) ? 0 : 1),
  };
}

/** As the formatter calls it. */
function moneyUnit(divisor: number, messages: Messages): string {
  return messages.format.parts({
    name: 'monthFlow',
    value: divisor,
    quantity: 'thousandDong',
    direction: 'exact',
    provenance: { kind: 'derived', formula: { operation: 'add', inputs: [] } },
  }).unit;
}
