import type { UnitsFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { byBasis, capitalised, list, numberWord } from '../../i18n/core/vi.ts';
import { fail, failShort, paceByMoney, reach, yardsticks } from '../../i18n/phrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: ({ yardstick, reached, judged, behind }: UnitsFinding, basis: Basis) => {
    if (judged === 0)
      return yardstick === 'pace' && basis === 'amounts' ? paceByMoney : `Chưa so được các đơn vị ${byBasis(basis)}`;
    const [only] = behind;
    if (judged === 1)
      return only ? `${only} ${fail[yardstick]} ${byBasis(basis)}` : `Đơn vị này ${reach[yardstick]} ${byBasis(basis)}`;
    if (behind.length === 0) return `Cả ${numberWord(judged)} đơn vị ${reach[yardstick]} ${byBasis(basis)}`;
    if (reached === 0) return `Cả ${numberWord(judged)} đơn vị ${fail[yardstick]} ${byBasis(basis)}`;
    const some = `${capitalised(numberWord(reached))} trong ${numberWord(judged)} đơn vị ${reach[yardstick]} ${byBasis(basis)}`;
    return behind.length <= 2 ? `${some}; ${list(behind)} ${failShort[yardstick]}` : some;
  },
  subtitle: (basis: Basis, yardstick: Yardstick, when: string) =>
    `Tỷ lệ thi hành xong ${byBasis(basis)} so với ${yardsticks[yardstick].toLocaleLowerCase('vi')}, %, ${when}`,
  ends: (each: number, of: number) => `${each} đơn vị cao nhất và ${each} thấp nhất trong ${of}`,
  describeRow: (name: string, rate: string, yardstick: string, reference: string) =>
    `${name} ${rate}, ${yardstick.toLocaleLowerCase('vi')} ${reference}.`,
};
