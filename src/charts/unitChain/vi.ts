import type { ChainPart, ChainStep } from '../../domain/chain.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { countName, format } from '../../i18n/core/vi.ts';
import { when } from '../../i18n/unitPhrases/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (docketed: Reading, completed: Reading, carriedForward: Reading) => {
    if (!isFigure(docketed) || !isFigure(completed) || !isFigure(carriedForward)) return 'Chưa đủ số để nối các bước';
    return `Thụ lý ${format.figure(docketed)}, thi hành xong ${format.figure(completed)}, chuyển kỳ sau ${format.figure(carriedForward)}`;
  },
  subtitle: (basis: Basis, place: string, at: Period) => `${countName(basis)} qua từng bước, ${place}, ${when(at)}`,
  steps: {
    docketed: 'Thụ lý',
    entrustedOut: 'Ủy thác đi',
    withdrawn: 'Thu hồi, hủy',
    takenUp: 'Cục rút lên',
    totalToEnforce: 'Phải thi hành',
    notYetEligible: 'Chưa có điều kiện',
    postponedOrSuspended: 'Hoãn, tạm đình chỉ',
    eligible: 'Có điều kiện',
    completed: 'Thi hành xong',
    terminated: 'Đình chỉ',
    completedTotal: 'Thi hành xong',
    eligibleCarriedForward: 'Còn lại có điều kiện',
    carriedForward: 'Chuyển kỳ sau',
  } satisfies Partial<Record<ChainStep['measure'], string>>,
  heads: {
    flow: () => 'Vào và ra',
    conditions: () => 'Điều kiện',
    results: (completed: Reading) =>
      isFigure(completed) ? `Kết quả: tính là xong ${format.figure(completed)}` : 'Kết quả',
    carried: () => 'Chuyển kỳ sau',
  } satisfies Record<ChainPart, (completed: Reading) => string>,
  signs: { total: '', less: '− ', more: '+ ' } satisfies Record<ChainStep['kind'], string>,
  describeRow: (step: string, value: string) => `${step}: ${value}.`,
  broken: 'Các bước chưa đủ số hoặc cộng không khớp nên không vẽ thành chuỗi; bảng số dưới đây ghi từng số.',
};
