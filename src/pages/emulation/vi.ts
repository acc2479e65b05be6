import type { JudgingFinding } from '../../domain/emulation/judging.ts';
import type { ScoringTable } from '../../domain/emulation/scoringTable.ts';
import type { Period } from '../../domain/period.ts';
import { capitalised, units as countUnits, format, numberWord } from '../../i18n/core/vi.ts';
import { everyUnit, someUnits, when } from '../../i18n/unitPhrases/vi.ts';

const written = (points: number) => format.number(points, Number.isInteger(points) ? 0 : 2);
/** "cả hai chỉ tiêu", "chỉ tiêu", "cả năm tiêu chí"; of groups that are not asked the same "mọi tiêu chí của cụm mình". */
const all = (count: number | null, what: string) => {
  if (count === null) return `mọi ${what} của cụm mình`;
  return count === 1 ? what : `cả ${numberWord(count)} ${what}`;
};

const onTheWay = 'Giữa năm, chỉ tiêu được xét theo tiến độ cần đạt, nên điểm và hạng còn thay đổi.';

/** Words of the page of emulation; each of its sections has its own. */
export const vi = {
  headline: (
    { judged, reachAll, yardsticks, only, points, provisional }: JudgingFinding,
    name: string | undefined,
    at: Period,
    origin: ScoringTable['origin'],
  ) => {
    const what = origin === 'default' ? 'chỉ tiêu' : 'tiêu chí';
    const verb = provisional ? 'kịp tiến độ cần đạt của' : 'đạt';
    const sentence = () => {
      if (yardsticks === 0) {
        const { least, most } = points ?? { least: 0, most: 0 };
        return `${everyUnit(judged, name)} có ${least === most ? written(most) : `từ ${written(least)} đến ${written(most)}`} điểm`;
      }
      const reach = `${verb} ${all(yardsticks, what)}`;
      if (only && name !== undefined && yardsticks !== null) {
        if (only.reached === yardsticks) return `${name} ${reach}`;
        return only.reached === 0
          ? `${name} chưa ${verb} ${what} nào`
          : `${name} ${verb} ${numberWord(only.reached)} trong ${numberWord(yardsticks)} ${what}`;
      }
      if (reachAll === 0) return `chưa đơn vị nào trong ${numberWord(judged)} đơn vị ${reach}`;
      return reachAll === judged ? `${everyUnit(judged, name)} ${reach}` : `${someUnits(reachAll, judged)} ${reach}`;
    };
    const text = `${sentence()} ${when(at)}`;
    return provisional ? `Tạm tính: ${text}` : capitalised(text);
  },
  nothing: {
    headline: (at: Period) => `Chưa chấm điểm thi đua ${when(at)}`,
    noTargets: 'Năm này chưa có chỉ tiêu của từng đơn vị nên chưa chấm được điểm.',
    officers: 'Trang công khai không xếp hạng chấp hành viên. Hãy chọn cấp đơn vị ở thanh lọc phía trên.',
    noScores: 'Chưa đơn vị nào đủ số liệu để chấm điểm.',
  },
  /** Which table judges. */
  byDefault: (criteria: number, provisional: boolean, unused: boolean) =>
    `${unused ? 'Bảng tiêu chí của đơn vị còn chỗ phải sửa nên chưa dùng' : 'Chưa có bảng tiêu chí của đơn vị'}: mỗi chỉ tiêu đạt được tính một điểm${
      criteria === 1 ? '' : `, nhiều nhất ${numberWord(criteria)} điểm`
    }.${provisional ? ` ${onTheWay}` : ''}`,
  byOffice: (name: string, provisional: boolean) =>
    `Chấm theo bảng tiêu chí của đơn vị: ${name}.${provisional ? ` ${onTheWay}` : ''}`,
  announce: (count: number, at: Period, headline: string) => `Đang xem ${countUnits(count)}, ${when(at)}. ${headline}.`,
};
