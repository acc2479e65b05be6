import type { Effect } from '../../../domain/decomposition.ts';
import { format, list } from '../../../i18n/core/vi.ts';
import { names } from '../../../i18n/unitPhrases/vi.ts';
import type { Moved } from './steps.ts';

/** Words of charts that take a change or a gap of a rate apart. */
export const vi = {
  effects: {
    mix: 'Cơ cấu đơn vị',
    eligibility: 'Phân loại có điều kiện',
    completion: 'Thi hành xong',
    termination: 'Đình chỉ',
    reduction: 'Miễn, giảm',
    credit: 'Án tín dụng, ngân hàng',
  } satisfies Record<Effect, string>,
  completionLessCredit: 'Thi hành xong (trừ tín dụng)',
  columns: { of: 'Tính từ' },
  /** What the two numbers beside a part are. */
  bases: {
    rate: 'thi hành xong ÷ có điều kiện',
    mix: 'tỷ trọng của từng đơn vị',
    eligibility: 'có điều kiện ÷ phải thi hành',
    completion: 'thi hành xong ÷ phải thi hành',
    termination: 'đình chỉ ÷ phải thi hành',
    reduction: 'miễn, giảm ÷ phải thi hành',
    credit: 'tín dụng, ngân hàng đã xong ÷ phải thi hành',
  } satisfies Record<Effect | 'rate', string>,
  describeRow: (name: string, value: string) => `${name}: ${value}.`,
  creditIn: 'Án tín dụng, ngân hàng chưa tách riêng được, nên nằm trong phần thi hành xong.',
  /** "thi hành xong (+2,5)": the parts that are named, with the number of the first, which they share. */
  largest: ({ largest }: Moved, called: readonly string[]) => {
    const [first] = largest;
    const number = first ? ` (${format.figure(first.part, { signed: true, bare: true })})` : '';
    return `${list(called.map((name) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)))}${number}`;
  },
  unitsOf: (all: readonly string[]) => (all.length > 0 ? names(all) : 'các đơn vị'),
};
