import type { UnitsFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { byBasis, capitalised, list } from '../../i18n/core/vi.ts';
import { against, reach, verdictWords } from '../../i18n/phrases/vi.ts';
import { everyUnit, named, someUnits, when } from '../../i18n/unitPhrases/vi.ts';
import type { TileClass } from './spec.ts';

/** Words of the chart. */
export const vi = {
  title: ({ yardstick, reached, judged, behind }: UnitsFinding, basis: Basis) => {
    const open = yardstick === 'pace' && basis === 'amounts';
    if (judged === 0) return `${open ? 'Không xét tiến độ' : 'Chưa so được'} các đơn vị ${byBasis(basis)}`;
    const below = `${verdictWords[yardstick].below} ${byBasis(basis)}`;
    if (judged === 1) return `Mới so được một đơn vị ${byBasis(basis)}${behind[0] ? `: ${behind[0]} ${below}` : ''}`;
    if (behind.length === 0)
      return capitalised(`${everyUnit(judged, undefined)} ${reach[yardstick]} ${byBasis(basis)}`);
    if (reached === 0) return capitalised(`${everyUnit(judged, undefined)} ${below}`);
    const some = capitalised(`${someUnits(behind.length, judged)} ${below}`);
    return behind.length <= named ? `${some}: ${list(behind)}` : some;
  },
  subtitle: (basis: Basis, yardstick: Yardstick, at: Period, isMap: boolean) =>
    `Tỷ lệ thi hành xong ${byBasis(basis)} so với ${against[yardstick]}, điểm %, ${when(at)}; mỗi ô một đơn vị, ${
      isMap ? 'xếp gần đúng theo vị trí địa lý' : 'xếp theo thứ tự danh mục, không theo vị trí địa lý'
    }`,
  classes: {
    farBelow: 'thấp hơn trên 5 điểm %',
    below: 'thấp hơn',
    above: 'đạt hoặc cao hơn',
    farAbove: 'cao hơn trên 5 điểm %',
    open: 'trong phạm vi ngẫu nhiên, hoặc không xét',
    none: 'chưa có số liệu hoặc không áp dụng',
  } satisfies Record<TileClass, string>,
  describeRow: (name: string, rate: string, gap: string) => `${name}: ${rate}, chênh lệch ${gap}.`,
};
