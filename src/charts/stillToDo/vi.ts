import { magnitude } from '../../domain/algebra.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { byBasis, countName, format, list, period } from '../../i18n/core/vi.ts';
import type { ToDoFinding } from './finding.ts';

/** Words of what is still to be done. */
export const vi = {
  title: (finding: ToDoFinding) => {
    switch (finding.kind) {
      case 'open': {
        const { short, aMonth, monthsLeft } = finding;
        const all = `Còn phải thi hành xong ${format.figure(short)}`;
        if (monthsLeft === 1) return `${all} trong tháng 9`;
        return `${all} đến 30/9${isFigure(aMonth) ? `, bình quân mỗi tháng ${format.figure(aMonth)}` : ''}`;
      }
      case 'reached': {
        const { beyond } = finding;
        return beyond.value > 0
          ? `Đã đủ chỉ tiêu cả năm, hơn mức cần đạt ${format.figure(beyond)}`
          : 'Đã vừa đủ chỉ tiêu cả năm';
      }
      case 'over': {
        const { beyond, statYear } = finding;
        const year = `Năm ${statYear} đã kết thúc`;
        if (beyond.value === 0) return `${year}: vừa đủ chỉ tiêu`;
        return `${year}: ${beyond.value > 0 ? 'vượt mức cần đạt' : 'thiếu so với mức cần đạt'} ${format.figure(magnitude(beyond))}`;
      }
      case 'unknown':
        return {
          target: `Chưa có chỉ tiêu ${byBasis(finding.basis)} nên chưa tính được số còn phải làm`,
          report: 'Chưa có báo cáo nên chưa tính được số còn phải làm',
          eligible: 'Không có án có điều kiện thi hành, không có số phải làm',
        }[finding.lacks];
    }
  },
  /** In the drawing's place. */
  withheld: {
    reached: 'Chỉ tiêu cả năm đã đạt. Nếu số có điều kiện không tăng thì không còn phải thi hành xong thêm.',
    over: (statYear: number) => `Năm thống kê ${statYear} đã hết ngày 30/9, không còn tháng nào để làm thêm.`,
    unknown: 'Chưa có số liệu để tính.',
  },
  subtitle: (basis: Basis, statYear: number, months: number, place: string) =>
    months === 12
      ? `${countName(basis)} thi hành xong so với mức chỉ tiêu đòi hỏi, ${place}, năm ${statYear}`
      : `${countName(basis)} phải thi hành xong từng tháng còn lại, ${place}, năm ${statYear}`,
  assumption:
    'Tính theo số có điều kiện thi hành hiện nay; có thêm án có điều kiện thì số phải làm tăng theo. Phần của từng tháng chia theo nhịp của các tháng ấy năm trước.',
  assumptionEvenly:
    'Tính theo số có điều kiện thi hành hiện nay; có thêm án có điều kiện thì số phải làm tăng theo. Các tháng ấy năm trước không cho biết nhịp nên chia đều cho các tháng còn lại.',
  without: (units: number) => `Chưa kể ${units} đơn vị chưa có báo cáo.`,
  describeRow: (month: string, toDo: string, before: string) =>
    `${month}: phải làm ${toDo}, cùng tháng năm trước ${before}.`,
  toDo: 'còn phải làm',
  toDoEvenly: 'còn phải làm, chia đều',
  doneIn: (statYear: number) => `đã làm cùng tháng năm ${statYear}`,
  columns: {
    month: 'Tháng',
    shaped: 'Còn phải làm, theo nhịp năm trước',
    even: 'Còn phải làm, chia đều',
    before: 'Cùng tháng năm trước',
  },
  units: {
    title: (basis: Basis, open: readonly string[], of: number, over: boolean) => {
      if (of === 0) return `Chưa tính được số còn phải làm ${byBasis(basis)} của đơn vị nào`;
      const what = over ? 'thiếu so với chỉ tiêu' : 'còn phải làm thêm';
      if (open.length === 0)
        return over
          ? `Không đơn vị nào thiếu ${byBasis(basis)}`
          : `Không đơn vị nào còn phải làm thêm ${byBasis(basis)}`;
      return `${open.length <= 3 ? list(open) : `${open.length} trong ${of} đơn vị`} ${what} ${byBasis(basis)}`;
    },
    subtitle: (basis: Basis, statYear: number, months: number) =>
      `Từng đơn vị, ${countName(basis).toLocaleLowerCase('vi')}, ${period({ statYear, months })}`,
    columns: {
      unit: 'Đơn vị',
      needed: 'Cần có để đạt chỉ tiêu',
      completed: 'Đã thi hành xong',
      short: 'Còn phải làm đến 30/9',
      aMonth: 'Bình quân mỗi tháng',
      doneBefore: 'Các tháng ấy năm trước đã làm',
      beyond: 'Vượt (+) hoặc thiếu (−)',
    },
    toDoIn: (month: string) => `${month}: phải làm`,
    doneBeforeIn: (month: string) => `${month} năm trước`,
  },
};
