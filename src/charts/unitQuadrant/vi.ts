import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { MissesFinding } from '../../domain/unitFindings.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { capitalised } from '../../i18n/core/vi.ts';
import { against, verdictWords } from '../../i18n/phrases/vi.ts';
import { everyUnit, reachBoth, someUnits, when } from '../../i18n/unitPhrases/vi.ts';

const sides = {
  both: 'cao hơn cả hai',
  cases: 'cao hơn về việc, thấp hơn về tiền',
  amounts: 'cao hơn về tiền, thấp hơn về việc',
  none: 'thấp hơn cả hai',
};

/** Words of the chart. */
export const vi = {
  title: ({ judged, only, reachBoth: both, misses: found }: MissesFinding, yardstick: Yardstick) => {
    if (judged === 0) return 'Chưa so được các đơn vị theo hai tỷ lệ';
    if (found.length === 0) return capitalised(`${everyUnit(judged, only)} ${reachBoth[yardstick]}`);
    if (both === 0 && yardstick === 'yearBefore') return 'Đơn vị nào cũng thấp hơn cùng kỳ về việc hoặc về tiền';
    if (both === 0 && yardstick === 'pace')
      return capitalised(`${everyUnit(judged, only)} ${verdictWords.pace.below} về việc`);
    if (both === 0) return `Không đơn vị nào ${reachBoth[yardstick]}`;
    return capitalised(`${someUnits(both, judged)} ${reachBoth[yardstick]}`);
  },
  subtitle: (yardstick: Yardstick, asGap: boolean, at: Period) =>
    asGap
      ? `Điểm % so với ${against[yardstick]}, về việc (ngang) và về tiền (dọc), ${when(at)}; chấm to là nhiều việc có điều kiện`
      : `Tỷ lệ về việc (ngang) và về tiền (dọc), %, ${when(at)}; chấm to là nhiều việc có điều kiện`,
  corners: {
    target: {
      both: 'đạt cả hai',
      cases: 'đạt về việc, chưa đạt về tiền',
      amounts: 'đạt về tiền, chưa đạt về việc',
      none: 'chưa đạt cả hai',
    },
    // Which side a unit is on is no verdict yet.
    pace: sides,
    yearBefore: sides,
  } satisfies Record<Yardstick, Record<'both' | 'cases' | 'amounts' | 'none', string>>,
  plane: ({ both, cases, amounts, none }: Record<'both' | 'cases' | 'amounts' | 'none', string>) =>
    `Góc trên bên phải: ${both}; dưới bên phải: ${cases}; trên bên trái: ${amounts}; dưới bên trái: ${none}.`,
  axes: { cases: 'về việc', amounts: 'về tiền' } satisfies Record<Basis, string>,
  describeRow: (name: string, cases: string, amounts: string) => `${name}: việc ${cases}, tiền ${amounts}.`,
  cloud: 'chỉ ghi tên các đơn vị ngoài rìa, bảng số có đủ',
  left: (unplaced: string) => `chưa vẽ được ${unplaced}: thiếu số liệu`,
  reference: (yardstick: Yardstick, value: string) => `${against[yardstick]} ${value}`,
};
