import type { UnitsFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { byBasis, capitalised, list, numberWord } from '../../i18n/core/vi.ts';
import { against, failShort, reach, verdictWords } from '../../i18n/phrases/vi.ts';

interface Described {
  readonly basis: Basis;
  readonly rate: string;
  readonly reference: string;
}

const describedBy = ({ basis, rate, reference }: Described, yardstick: string) =>
  `${byBasis(basis)} ${rate}, ${yardstick.toLocaleLowerCase('vi')} ${reference}`;

/** Words of the chart. */
export const vi = {
  title: ({ yardstick, reached, judged, behind }: UnitsFinding, basis: Basis) => {
    const open = yardstick === 'pace' && basis === 'amounts';
    if (judged === 0) return `${open ? 'Không xét tiến độ' : 'Chưa so được'} các đơn vị ${byBasis(basis)}`;
    const [only] = behind;
    if (judged === 1)
      return only
        ? `${only} ${verdictWords[yardstick].below} ${byBasis(basis)}`
        : `Đơn vị này ${reach[yardstick]} ${byBasis(basis)}`;
    if (behind.length === 0) return `Cả ${numberWord(judged)} đơn vị ${reach[yardstick]} ${byBasis(basis)}`;
    if (reached === 0) return `Cả ${numberWord(judged)} đơn vị ${verdictWords[yardstick].below} ${byBasis(basis)}`;
    const some = `${capitalised(numberWord(reached))} trong ${numberWord(judged)} đơn vị ${reach[yardstick]} ${byBasis(basis)}`;
    return behind.length <= 2 ? `${some}; ${list(behind)} ${failShort[yardstick]}` : some;
  },
  subtitle: (basis: Basis, yardstick: Yardstick, when: string) =>
    `Tỷ lệ thi hành xong, % số có điều kiện, ${when}; “chênh” là điểm % so với ${against[yardstick]}; xếp theo tỷ lệ ${byBasis(basis)}`,
  ends: (each: number, of: number) => `${each} đơn vị cao nhất và ${each} thấp nhất trong ${of}`,
  describeRow: (name: string, one: Described, other: Described, yardstick: string) =>
    `${capitalised(name)} ${describedBy(one, yardstick)}; ${describedBy(other, yardstick)}.`,
  /** The head of a column, of one of both measures. */
  by: (header: string, basis: Basis) => `${header} ${byBasis(basis)}`,
};
