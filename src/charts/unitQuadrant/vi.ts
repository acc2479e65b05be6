import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { MissesFinding } from '../../domain/unitFindings.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { capitalised } from '../../i18n/core/vi.ts';
import { against, everyUnit, reachBoth, someUnits, when } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: ({ judged, reachBoth: both, misses: found }: MissesFinding, yardstick: Yardstick) => {
    if (judged === 0) return 'Chưa so được các đơn vị theo hai tỷ lệ';
    if (found.length === 0) return capitalised(`${everyUnit(judged)} ${reachBoth[yardstick]}`);
    if (both === 0)
      return yardstick === 'yearBefore'
        ? 'Đơn vị nào cũng có mặt thấp hơn cùng kỳ'
        : `Không đơn vị nào ${reachBoth[yardstick]}`;
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
    pace: {
      both: 'kịp cả hai',
      cases: 'kịp về việc, chậm về tiền',
      amounts: 'kịp về tiền, chậm về việc',
      none: 'chậm cả hai',
    },
    yearBefore: {
      both: 'cao hơn cả hai',
      cases: 'cao hơn về việc, thấp hơn về tiền',
      amounts: 'cao hơn về tiền, thấp hơn về việc',
      none: 'thấp hơn cả hai',
    },
  } satisfies Record<Yardstick, Record<'both' | 'cases' | 'amounts' | 'none', string>>,
  axes: { cases: 'về việc', amounts: 'về tiền' } satisfies Record<Basis, string>,
  describeRow: (name: string, cases: string, amounts: string) => `${name}: việc ${cases}, tiền ${amounts}.`,
  cloud: 'chỉ ghi tên các đơn vị ngoài rìa, bảng số có đủ',
  left: (unplaced: string) => `chưa vẽ được ${unplaced}: thiếu số liệu`,
  reference: (yardstick: Yardstick, value: string) => `${against[yardstick]} ${value}`,
};
