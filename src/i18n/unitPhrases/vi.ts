import { magnitude } from '../../domain/algebra.ts';
import type { Points } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { calendarMonth, type Period } from '../../domain/period.ts';
import type { Miss } from '../../domain/unitFindings.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { byBasis, units as countUnits, format, list, missing, numberWord, period } from '../core/vi.ts';

/** Parts of sentences that the words about units share. */

export const absent = missing.notReported;
export const reachBoth: Record<Yardstick, string> = {
  target: 'đạt cả hai chỉ tiêu',
  pace: 'không chậm rõ rệt so với tiến độ cần đạt về việc',
  yearBefore: 'không thấp hơn cùng kỳ cả về việc lẫn về tiền',
};
/** Names up to this many are written out; of more only how many they are. */
export const named = 3;
export const names = (all: readonly string[]) => (all.length <= named ? list(all) : countUnits(all.length));
/** The same in a sentence about one unit. */
export const byEach = (bases: readonly Basis[]) =>
  bases.length === 2 ? 'cả về việc lẫn về tiền' : byBasis(bases[0] ?? 'cases');
export const byBoth = (bases: readonly Basis[]) => (bases.length === 2 ? 'về cả hai' : byBasis(bases[0] ?? 'cases'));
export const misses = (all: readonly Miss[]) => all.map(({ name, bases }) => `${name} ${byBoth(bases)}`).join(', ');
/** "cả mười đơn vị", or the name of the only one there is. */
export const everyUnit = (count: number, only: string | undefined) => only ?? `cả ${numberWord(count)} đơn vị`;
export const someUnits = (count: number, of: number) => `${numberWord(count)} trong ${numberWord(of)} đơn vị`;
export const monthOf = (months: number) => `tháng ${calendarMonth(months)}`;
export const when = ({ statYear, months }: Period) => period({ statYear, months });
export const gapText = (gap: Points) => format.figure(magnitude(gap));
