import type { Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { kindsInOrder, type ProvenanceKind } from '../../domain/provenance.ts';
import type { Quantity } from '../../domain/quantities.ts';
import type { MissesFinding } from '../../domain/unitFindings.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { capitalised, units as countUnits, list, numberWord } from '../core/vi.ts';
import { against, verdictWords } from '../phrases/vi.ts';
import { quote, type Rich } from '../rich.ts';
import { absent, byEach, everyUnit, misses, named, reachBoth, someUnits, when } from '../unitPhrases/vi.ts';

const kindNames: Record<ProvenanceKind, string> = {
  reported: 'số công bố',
  imported: 'số nhập từ tệp của cơ quan',
  register: 'số đếm từ sổ thụ lý',
  derived: 'số tính từ các số ấy',
  illustrative: 'số liệu minh họa',
  trial: 'số liệu thử',
};

/** What units miss, and by which measures: two of them are never merged without their counts. */
function below(found: MissesFinding['misses'], yardstick: Yardstick): string {
  const words = verdictWords[yardstick].below;
  if (yardstick === 'pace') return `${words} về việc`;
  const count = (basis: Basis) => found.filter(({ bases: missed }) => missed.includes(basis)).length;
  const counts = `(${count('cases')} về việc, ${count('amounts')} về tiền)`;
  return yardstick === 'target'
    ? `chưa đạt ít nhất một chỉ tiêu ${counts}`
    : `${words} ở ít nhất một chỉ tiêu ${counts}`;
}

/** Words of the pages about units. */
export const vi = {
  headline: ({ judged, only, misses: found }: MissesFinding, yardstick: Yardstick, at: Period) => {
    if (judged === 0) return `Chưa so được các đơn vị với ${against[yardstick]} ${when(at)}`;
    if (found.length === 0) return capitalised(`${everyUnit(judged, only)} ${reachBoth[yardstick]} ${when(at)}`);
    const [alone] = found;
    if (only !== undefined && alone)
      return `${only} ${verdictWords[yardstick].below} ${byEach(alone.bases)} ${when(at)}`;
    if (found.length <= named)
      return `${capitalised(numberWord(found.length))} đơn vị ${verdictWords[yardstick].below} ${when(at)}: ${misses(found)}`;
    if (found.length === judged)
      return capitalised(`${everyUnit(judged, only)} ${below(found, yardstick)} ${when(at)}`);
    return capitalised(`${someUnits(found.length, judged)} ${below(found, yardstick)} ${when(at)}`);
  },
  lead: (who: string, count: number, rates: Readonly<Record<Basis, Reading<'percent'>>>): Rich => [
    count === 1 ? `${who} thi hành xong ` : `Tính chung ${countUnits(count)}: thi hành xong `,
    quote(rates.cases, absent, { decimals: 1 }),
    ' số việc và ',
    quote(rates.amounts, absent, { decimals: 1 }),
    ' số tiền có điều kiện.',
  ],
  /** What the figures of a page are, of all kinds among them. */
  kinds: (kinds: ReadonlySet<ProvenanceKind>) => {
    if (kinds.size === 0) return '';
    if (kinds.has('trial'))
      return 'Trang này có số liệu thử, do người đọc tự đặt; dấu cạnh mỗi con số cho biết số nào.';
    const made = kinds.has('illustrative');
    if (made && kinds.size === 1)
      return 'Không nguồn nào công bố số theo đơn vị: mọi số trên trang này là số liệu minh họa.';
    if (made) return 'Một phần số trên trang này là số liệu minh họa; dấu cạnh mỗi con số cho biết số nào.';
    return `Số trên trang này là ${list(kindsInOrder(kinds).map((kind) => kindNames[kind]))}.`;
  },
  missing: (place: string) => `Chưa có báo cáo của ${place}; phần này để trống.`,
  broken: (place: string) => `Báo cáo của ${place} trong tệp bị hỏng; phần này để trống.`,
  announce: (count: number, at: Period, headline: string) => `Đang xem ${countUnits(count)}, ${when(at)}. ${headline}.`,
  table: {
    /** By name where it is one. */
    title: (count: number, only: string | undefined) => `Mọi chỉ số của ${only ?? countUnits(count)}`,
    filtered: (text: string, shown: number, of: number) =>
      `Mọi chỉ số của các đơn vị lọc theo “${text}”: ${shown}/${of}`,
    subtitle: (at: Period, count: number) =>
      count > 1
        ? `Lũy kế ${when(at)}. Bấm tiêu đề cột để sắp xếp. Hàng cộng là tổng; tỷ lệ của nó là tỷ số của hai tổng.`
        : `Lũy kế ${when(at)}`,
    fileSubtitle: (at: Period) => `Mọi chỉ số của biểu mẫu thống kê, lũy kế ${when(at)}`,
    fileGroups: { cases: 'Việc', amounts: 'Tiền' } satisfies Record<Basis, string>,
    search: 'Tìm trong bảng (không cần dấu)',
    sets: 'Cột',
    setOptions: { main: 'Chính', all: 'Tất cả' },
    counts: {
      cases: { case: 'số việc', percent: '% về việc', points: 'điểm\u00a0% về việc', days: 'ngày, về việc' },
      amounts: {
        thousandDong: 'tiền, triệu\u00a0đồng',
        percent: '% về tiền',
        points: 'điểm\u00a0% về tiền',
        days: 'ngày, về tiền',
      },
    } as Record<Basis, Partial<Record<Quantity, string>>>,
    unit: 'Đơn vị',
    rate: 'Tỷ lệ xong, %',
    gap: { target: 'So chỉ tiêu', pace: 'So tiến độ cần đạt', yearBefore: 'So cùng kỳ' } satisfies Record<
      Yardstick,
      string
    >,
    change: 'So cùng kỳ',
    /** Over the dashed line that the dots are drawn against. */
    line: { target: 'chỉ tiêu', pace: 'tiến độ cần đạt', yearBefore: 'cùng kỳ' } satisfies Record<Yardstick, string>,
    total: (count: number) => `Cộng ${countUnits(count)}`,
    noMatch: (text: string) => `Không có đơn vị nào khớp “${text}”.`,
    shown: (count: number, of: number) => `${count}/${of} đơn vị`,
    sortBy: (column: string) => `Sắp xếp theo ${column}`,
    sorted: {
      byName: (desc: boolean) => `Bảng xếp theo tên đơn vị, từ ${desc ? 'Y đến A' : 'A đến Y'}.`,
      byNumber: (column: string, desc: boolean) =>
        `Bảng xếp theo ${column}, từ ${desc ? 'cao xuống thấp' : 'thấp lên cao'}.`,
    },
  },
  unit: {
    all: 'Tất cả đơn vị',
    parts: (count: number) => `${countUnits(count)} trực thuộc`,
    compareParts: 'So sánh các đơn vị này',
    within: (name: string) => `Bên trong ${name}`,
    into: (name: string) => `Mở tổng quan của ${name}`,
    compareWithin: 'So sánh các đơn vị trực thuộc',
    above: (name: string) => `Lên ${name}`,
    previous: 'Đơn vị trước',
    next: 'Đơn vị sau',
    choose: 'Đơn vị',
    noReport: (name: string, at: Period) => `${name} chưa có báo cáo ${when(at)}`,
    broken: (name: string, at: Period) => `Báo cáo ${when(at)} của ${name} trong tệp bị hỏng`,
    noReportAdvice: 'Hãy chọn kỳ khác ở thanh lọc phía trên, hoặc xem đơn vị khác.',
    unknown: (code: string) => `Không có đơn vị “${code}”`,
    unknownAdvice: 'Mã đơn vị trong địa chỉ có thể đã gõ nhầm. Danh sách đầy đủ ở trang Đơn vị.',
    outside: (name: string, at: Period) => `${name} không hoạt động trong ${when(at)}`,
    outsideAdvice: 'Hãy chọn kỳ khác ở thanh lọc phía trên, hoặc xem đơn vị dưới đây.',
    ended: (on: string) => `Đơn vị này hoạt động đến ngày ${on}.`,
    began: (on: string) => `Đơn vị này có từ ngày ${on}.`,
    successors: 'Sau đó việc được chuyển cho:',
    source: 'Nguồn:',
    predecessors: 'Tiếp nhận việc của:',
  },
};
